import type { ChartWords } from '$lib/language/language';
import { describeLabel } from '../mark';
import type { UnfoldingSpec } from './spec';

/** What its labels say. */
export const describe = ({ person, cards, ticks }: UnfoldingSpec, words: ChartWords): string[] => [
	words.one(person),
	describeLabel(cards, words),
	describeLabel(ticks, words)
];
