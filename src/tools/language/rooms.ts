/**
 * Room that words have in charts. A label is half as long again wherever the chart lets it be; these have
 * no more room than the longest of French and English takes.
 */
import { parse } from 'yaml';

const TIGHT: Readonly<Record<string, readonly string[]>> = {
	modes: ['absent'],
	foule: ['undescribed', 'hollow', 'calculated'],
	alternance: ['workstudy', 'women-of-100', 'half'],
	emploi: ['other'],
	distance: ['distance'],
	mooc: ['national'],
	voies: [
		...['vae-full', 'vae-partial', 'vae-undescribed'],
		...['vapp-direct', 'vapp-conditional', 'vapp-undescribed'],
		...['ves-grants', 'ves-mixed', 'ves-undescribed']
	],
	candidats: ['ages', 'all', 'women', 'half', 'sic']
};

/** These have just what English takes. */
const TIGHTEST: typeof TIGHT = { reseau: ['branches'] };

/** Units beside such labels, and a number that the report gives in words, « une quarantaine »: as in English. */
export const TIGHT_WORDS: Readonly<Record<string, readonly string[]>> = {
	'units.ts': ['year', 'decision', 'candidate', 'application'],
	'numbers.ts': ['forty', 'about ']
};

interface Labels {
	readonly charts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How many letters a line of a label may have. */
export type Room = (chart: string, key: string) => number;

/** By the labels of the two languages that charts are made for. */
export function roomOf(french: string, english: string): Room {
	const [fr, en] = [french, english].map((yaml) => (parse(yaml) as Labels).charts);
	const longest = (charts: Labels['charts'] | undefined, chart: string, key: string) =>
		Math.max(...lengths(charts?.[chart]?.[key] ?? ''));
	return (chart, key) => {
		if (TIGHTEST[chart]?.includes(key)) return longest(en, chart, key);
		if (!TIGHT[chart]?.includes(key)) return Infinity;
		return Math.max(longest(fr, chart, key), longest(en, chart, key));
	};
}

/** Letters of each line; a figure is about as long as this. */
export const lengths = (label: string): number[] =>
	label
		.replace(/\{[^{}]*\}/gu, '000')
		.split('\n')
		.map(({ length }) => length);
