import type { ChartWords } from '$lib/language/language';
import type { ShareRow } from '../layers/share-rows';
import { describeLabel } from '../mark';
import type { SharesSpec } from './spec';

/** What its labels say. */
export const describe = ({ means, rows }: SharesSpec, words: ChartWords): string[] => [
	...(means?.marks ?? []).map((mark) => describeLabel(mark, words)),
	...rows.map((row) => describeRow(row, words))
];

/** A row by its name, of how many, and its parts; alone in it, a part is named by the row. */
export function describeRow({ name, base, parts }: ShareRow, words: ChartWords): string {
	const [part] = parts;
	if (part && parts.length === 1) return describeLabel({ ...part, name: name || part.name }, words);
	const said = parts.map((each) => describeLabel(each, words));
	return [name, base, ...said].filter(Boolean).join(', ');
}
