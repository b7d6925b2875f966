import { fromMarkdown } from 'mdast-util-from-markdown';
import { readText } from '$lib/figures/encoding';
import type { Claims } from '$lib/figures/claims/claims';
import { EditionError } from '$lib/figures/errors';
import type { Quantities } from '$lib/figures/types';
import { NOTHING, readFrontMatter } from './front-matter';
import type { Language } from '$lib/language/language';
import { parts as messages } from '$lib/language/messages/story';
import { Reading } from './reading';
import { readSections } from './sections';
import { reportDepth } from './unsupported';
import type { Story } from '../types';

/**
 * Reads `story.<language>.md`: headings of one, two and three hashes open sections, scenes and steps.
 * @param file The file's name in messages.
 * @param claims Those that its words may name.
 * @throws EditionError with all that is wrong in the file, in the order of its lines.
 */
export function parseStory(
	markdown: string,
	file: string,
	quantities: Quantities,
	language: Language,
	claims?: Claims
): Story {
	const { text, problems } = readText(markdown, file);
	if (problems.length > 0) throw new EditionError(problems);
	const lines = text.split('\n');
	const reading = new Reading(file, lines, quantities, language, claims);
	const story = readStory(reading);
	if (reading.problems.length > 0) {
		throw new EditionError(reading.problems.toSorted((a, b) => a.line - b.line));
	}
	return story;
}

function readStory(reading: Reading): Story {
	const { lines } = reading;
	if (lines.every((line) => line.trim() === '')) {
		reading.report(1, { found: '', ...messages.noStory });
		return { ...NOTHING, order: [], sections: [], claims: [] };
	}
	const { end, sections: listed, ...about } = readFrontMatter(reading);
	const order = listed.split(/[\s,]+/u).filter(Boolean);
	// Blank lines stand for the front matter, so that positions are the file's own.
	const body = [...lines.slice(0, end).fill(''), ...lines.slice(end)].join('\n');
	if (reportDepth(reading)) return { ...about, order, sections: [], claims: [] };
	const sections = readSections(fromMarkdown(body).children, reading);
	return { ...about, order, sections, claims: reading.claimed };
}
