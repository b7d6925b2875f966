import type { Outcome } from './types';

/**
 * How the page tells outcomes apart, from what asks most of the reader to what asks nothing: words and
 * figure at odds whichever way one reads them, what the source could settle, what the report leaves
 * unsaid, what holds but for a shade, what holds.
 */
export const GROUPS = {
	'at-odds': ['at-odds'],
	confirm: ['to-confirm', 'two-definitions', 'no-base'],
	unsaid: ['undescribed', 'unexplained'],
	nuanced: ['loose', 'noted'],
	holds: ['holds', 'within-hedges']
} as const satisfies Readonly<Record<string, readonly Outcome[]>>;

/** A group of outcomes, by name. */
export type Group = keyof typeof GROUPS;
