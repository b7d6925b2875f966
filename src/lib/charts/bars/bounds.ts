import { outOfBounds, type OutOfBounds } from '../bounds';
import type { BarsSpec } from './spec';

/** A bar starts at zero, and ends within its axis. */
export const beyond = ({ marks, max }: BarsSpec): OutOfBounds[] => outOfBounds(marks, 0, max);
