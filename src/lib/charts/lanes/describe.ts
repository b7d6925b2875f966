import type { ChartWords } from '$lib/language/language';
import { describeLabel } from '../mark';
import type { LanesSpec } from './spec';

/** What its labels say: each lane by its name, then what stands under them. */
export const describe = ({ lanes, under }: LanesSpec, words: ChartWords): string[] => [
	...lanes.map(({ name, absent, present }) =>
		words.named(
			name,
			[absent, present].map(({ number, name: what }) => `${number} ${what}`).join(', ')
		)
	),
	...(under?.marks ?? []).map((mark) =>
		describeLabel({ ...mark, name: `${under?.name} (${mark.name})` }, words)
	)
];
