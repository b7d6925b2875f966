import { describeLabel } from '../mark';
import type { BarsSpec } from './spec';

/** What its labels say. */
export const describe = ({ marks }: BarsSpec): string[] => marks.map(describeLabel);
