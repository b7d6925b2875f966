import type { ChartWords } from '$lib/language/language';
import { describeLabel } from '../mark';
import type { UnitsSpec } from './spec';

/** What its labels say, over all steps. */
export const describe = ({ steps }: UnitsSpec, words: ChartWords): string[] =>
	steps.flatMap((step) =>
		[...step.groups, ...(step.captions ?? [])].map(({ label }) =>
			label ? describeLabel(label, words) : ''
		)
	);
