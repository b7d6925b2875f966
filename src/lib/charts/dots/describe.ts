import type { ChartWords } from '$lib/language/language';
import { describeLabel } from '../mark';
import type { DotsSpec } from './spec';

/** What its labels say. */
export const describe = ({ marks }: DotsSpec, words: ChartWords): string[] =>
	marks.map((mark) => describeLabel(mark, words));
