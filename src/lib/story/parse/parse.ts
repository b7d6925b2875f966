import { fromMarkdown } from 'mdast-util-from-markdown';
import { readText } from '$lib/figures/encoding';
import { EditionError } from '$lib/figures/errors';
import type { Quantities } from '$lib/figures/types';
import { readFrontMatter } from './front-matter';
import { Reading, type Spell } from './reading';
import { readSections } from './sections';
import { reportDepth } from './unsupported';
import type { Story } from '../types';

export type { Spell } from './reading';

/**
 * Reads `story.fr.md`: headings of one, two and three hashes open sections, scenes and steps.
 * @param file The file's name in messages.
 * @throws EditionError with all that is wrong in the file, in the order of its lines.
 */
export function parseStory(
	markdown: string,
	file: string,
	quantities: Quantities,
	spell: Spell
): Story {
	const { text, problems } = readText(markdown, file);
	if (problems.length > 0) throw new EditionError(problems);
	const lines = text.split('\n');
	const reading = new Reading(file, lines, quantities, spell);
	const story = readStory(reading);
	if (reading.problems.length > 0) {
		throw new EditionError(reading.problems.toSorted((a, b) => a.line - b.line));
	}
	return story;
}

function readStory(reading: Reading): Story {
	const { lines } = reading;
	if (lines.every((line) => line.trim() === '')) {
		reading.report(1, {
			found: '',
			expected: 'le récit de l’édition',
			remedy: 'écrire un en-tête et une section'
		});
		return { title: '', description: '', sections: [] };
	}
	const { title, description, end } = readFrontMatter(reading);
	// Blank lines stand for the front matter, so that positions are the file's own.
	const body = [...lines.slice(0, end).fill(''), ...lines.slice(end)].join('\n');
	if (reportDepth(reading)) return { title, description, sections: [] };
	return { title, description, sections: readSections(fromMarkdown(body).children, reading) };
}
