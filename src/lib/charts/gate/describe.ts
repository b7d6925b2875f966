import type { ChartWords } from '$lib/language/language';
import { describeLabel } from '../mark';
import type { GateSpec } from './spec';

/** What its labels say, once all are through. */
export const describe = ({ absent, present, fail, pass }: GateSpec, words: ChartWords): string[] =>
	[absent, present, fail, pass].map((mark) => describeLabel(mark, words));
