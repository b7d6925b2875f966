/** Signs that an editor can't tell from others, by name. */

/** Non-breaking space: in French, between a number and its unit, before « % » and « : », inside « ». */
export const NBSP = '\u00a0';
/** Narrow non-breaking space: in French, in thousands, before « ; », « ! », « ? ». */
export const NNBSP = '\u202f';
/** Minus sign, as wide as a plus. */
export const MINUS = '\u2212';
/** Hyphen that no line ends on. */
export const NBHYPHEN = '\u2011';
/** Stands, in a sentence that is read for its claims, for a number, a claim or a quotation. */
export const PUT_ASIDE = '\uFFFC';
