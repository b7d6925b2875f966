import type { ChartWords } from '$lib/language/language';
import { describeLabel } from '../mark';
import type { RibbonSpec } from './spec';

/** What its labels say. */
export const describe = ({ marks }: RibbonSpec, words: ChartWords): string[] =>
	marks.map((mark) => describeLabel(mark, words));
