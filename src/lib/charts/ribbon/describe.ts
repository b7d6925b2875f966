import { describeLabel } from '../mark';
import type { RibbonSpec } from './spec';

/** What its labels say. */
export const describe = ({ marks }: RibbonSpec): string[] => marks.map(describeLabel);
