/** What a built site tells of an edition that isn't its own: years, numbers, sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'"
};

/** Days that the site dates itself by, in any language. */
const DATES = /\d{1,2} \p{L}{3,} 20\d\d/gu;

/** What is read or heard of a page, without markup, code or dates; spaces of any width are plain. */
export const wordsOf = (html: string): string =>
	html
		// A policy's hashes may hold any digits.
		.replace(/<meta http-equiv[^>]*>/g, ' ')
		.replace(/<(style|script)(?![^>]*ld\+json)[^>]*>[^]*?<\/\1>/g, ' ')
		.replace(/<[^>]*?(?:aria-label|alt|content|title)="([^"]*)"[^>]*>/g, ' $1 ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&([a-z]+|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
		.replace(/\s+/g, ' ')
		.replace(DATES, ' ');

/**
 * Files that are read as words. Kit's `__data.json` are not: their numbers are places in a list; nor
 * are the charts as data, whose marks are counted; nor the fonts' licences, which have dates of their own.
 */
const READ = /\.(?:html|md|txt|csv|json|svg|webmanifest)$/;

/** Words of each file of a built site, by its path. */
export function readSite(build: string): Map<string, string> {
	const files = readdirSync(build, {
		recursive: true,
		encoding: 'utf8'
	}).filter(
		(name) =>
			READ.test(name) && !/(?:__data|graphiques)\.json$/.test(name) && !name.startsWith('licences')
	);
	return new Map(files.map((name) => [name, wordsOf(readFileSync(join(build, name), 'utf8'))]));
}

/** Numbers of a text as French writes them, of two digits or more: a single digit says little. */
export const numbersIn = (text: string): Set<string> =>
	new Set(
		text
			.match(/(?<![\p{L}\d,.#]|\p{L}-)\d+(?: \d{3})*(?:,\d+)?(?!\d|\.\d)/gu)
			?.filter((n) => n.length > 1)
	);

interface PublishedFigure {
	readonly value: number;
	readonly upper: number | null;
	readonly low: number;
	readonly high: number;
	readonly text: string;
}

/** Numbers of an edition's figures, printed and calculated, as figures.json has them. */
export const figureNumbers = (json: string): Set<string> =>
	numbersIn(
		(JSON.parse(json) as PublishedFigure[])
			.flatMap(({ value, upper, low, high, text }) => [value, upper ?? '', low, high, text])
			.map((each) => (typeof each === 'number' ? String(each).replace('.', ',') : each))
			.join(' ; ')
			.replace(/\s+/g, ' ')
	);

/** Sentences of a story, between what is not words: long enough to be its own, and not the source's name. */
export const sentencesIn = (markdown: string): string[] =>
	markdown
		.replace(/\s+/g, ' ')
		.split(/[{}*#>[\]()|]|(?<=[.:;!?]) /)
		.map((part) => part.trim())
		.filter((part) => part.length > 30 && !part.includes('du Cnam'));

/** What of `parts`, numbers or sentences, a site tells: as « file : what ». */
export function leftovers(site: ReadonlyMap<string, string>, parts: readonly string[]): string[] {
	return [...site].flatMap(([file, text]) => {
		const numbers = numbersIn(text);
		return parts
			.filter((part) => (/^\d/.test(part) ? numbers.has(part) : text.includes(part)))
			.map((part) => `${file} : ${part}`);
	});
}
