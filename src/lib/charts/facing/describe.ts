import type { ChartWords } from '$lib/language/language';
import { describeLabel } from '../mark';
import type { FacingSpec } from './spec';

/** What its labels say. */
export const describe = ({ sides, places }: FacingSpec, words: ChartWords): string[] => [
	...sides.map((side) => describeLabel({ ...side, name: `${side.name}, ${side.change}` }, words)),
	...places.map((mark) => describeLabel(mark, words))
];
