/**
 * The kinds of checks. A rule takes quantities, works on their ranges, and says what it finds. A
 * check holds where the printed values bear it out, `within-hedges` where only their ranges do.
 */

import type { Language } from '$lib/language/language';
import {
	age,
	higherWider,
	lowerWider,
	majority,
	minority,
	more,
	steady,
	twin,
	youth
} from './comparisons';
import { wording, wordingOfPart } from './sayings';
import { hundred, mean, parts, partsEitherWay, remainder, share, surplus } from './totals';
import type { Finding } from './types';

/** Rules by kind. A kind's operands are its parameters. */
export const RULES = {
	hundred,
	parts,
	'parts-either-way': partsEitherWay,
	share,
	mean,
	remainder,
	surplus,
	wording,
	'wording-of-part': wordingOfPart,
	more,
	majority,
	minority,
	steady,
	'lower-wider': lowerWider,
	'higher-wider': higherWider,
	age,
	twin,
	youth
} as const satisfies Readonly<
	Record<string, (language: Language, ...operands: never[]) => Finding>
>;

/** Kinds that read the report's words for their first figure. */
export const READING: ReadonlySet<keyof typeof RULES> = new Set(['wording', 'wording-of-part']);
