import { describeLabel } from '../mark';
import type { DotsSpec } from './spec';

/** What its labels say. */
export const describe = ({ marks }: DotsSpec): string[] => marks.map(describeLabel);
