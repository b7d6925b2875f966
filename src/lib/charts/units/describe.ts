import { describeLabel } from '../mark';
import type { UnitsSpec } from './spec';

/** What its labels say, over all steps. */
export const describe = ({ steps }: UnitsSpec): string[] =>
	steps.flatMap((step) => step.groups.map(({ label }) => (label ? describeLabel(label) : '')));
