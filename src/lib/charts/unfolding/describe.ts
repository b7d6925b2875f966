import { describeLabel } from '../mark';
import type { UnfoldingSpec } from './spec';

/** What its labels say. */
export const describe = ({ person, cards, ticks }: UnfoldingSpec): string[] => [
	`1 ${person}`,
	describeLabel(cards),
	describeLabel(ticks)
];
