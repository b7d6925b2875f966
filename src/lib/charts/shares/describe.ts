import type { ChartWords } from '$lib/language/language';
import type { MeansAxis } from '../layers/means-axis';
import type { ShareRow } from '../layers/share-rows';
import { describeLabel } from '../mark';
import type { SharesSpec } from './spec';

/** What its labels say. */
export const describe = ({ means, head, rows }: SharesSpec, words: ChartWords): string[] => {
	const said = rows.map((row) => describeRow(row, words)).filter(Boolean);
	return [
		...(means ? [describeMeans(means, words)] : []),
		...(head ? [words.named(head.name, said.join(', '))] : said)
	];
};

/** Means by what they measure; one that is apart is all in its name. */
export function describeMeans({ name, unit, marks, outside }: MeansAxis, words: ChartWords) {
	const said = marks
		.map((mark) => (mark.id === outside ? mark.name : describeLabel(mark, words)))
		.join(', ');
	const measured = name ?? unit;
	return measured ? words.named(measured, said) : said;
}

/** A row by its name, of how many, and its parts; alone in it, a part is named by the row. */
export function describeRow({ name, base, parts }: ShareRow, words: ChartWords): string {
	const [part] = parts;
	if (part && parts.length === 1) return describeLabel({ ...part, name: name || part.name }, words);
	const said = parts.map((each) => describeLabel(each, words));
	return [name, base, ...said].filter(Boolean).join(', ');
}
