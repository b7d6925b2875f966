import type { ChartWords } from '$lib/language/language';
import { describeLabel } from '../mark';
import type { BarsSpec } from './spec';

/** What its labels say. */
export const describe = ({ marks }: BarsSpec, words: ChartWords): string[] =>
	marks.map((mark) => describeLabel(mark, words));
