import type { ChartWords } from '$lib/language/language';
import { describeLabel } from '../mark';
import { describePanel } from './beneath/describe';
import type { UnitsSpec, UnitStep } from './spec';

/** What its labels say, over all steps. */
export const describe = ({ steps }: UnitsSpec, words: ChartWords): string[] =>
	steps.flatMap((step) => [
		...labelled(step).map(({ label }) => (label ? describeLabel(label, words) : '')),
		...(step.beneath ? describePanel(step.beneath, words) : [])
	]);

/** Bands in parts before their parts; all else as it stands. */
const labelled = ({ groups, bands = [], captions = [] }: UnitStep) => [
	...bands,
	...groups,
	...captions
];
