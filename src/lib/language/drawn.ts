/** Signs that the page's fonts draw: `npm run fonts` cuts them to these, and words may have no others. */

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const LETTERS = 'àâçéèêëîïôœùûüÀÂÇÉÈÊÎÔŒ';
const NBSP = '\u00a0';
/** Signs of code and of trade, which no sentence has: where an address does, the system draws them. */
const UNWRITTEN = /["#$*<>@\\^_`{|}~]/g;

/** What the fonts of words hold, with the thin spaces and the hyphen that they are given besides. */
export const TEXT = `${ASCII.replace(UNWRITTEN, '')}${LETTERS}«»’‘“”–—…·§°×÷−${NBSP}`;

/** In no Latin file of either family: every system draws them, though not in pictures, which have none. */
const BY_SYSTEM = 'Ÿ≈≤≥←↑→↓✓';
/** Narrow spaces and the hyphen that no line ends on: see src/tools/typefaces/thin-spaces.ts. */
const ADDED = '\u2009\u202f\u2011';

const drawn = new Set(TEXT + BY_SYSTEM + ADDED);

/** The signs of a text that nothing draws, those side by side together, each once. Digits are left out. */
export function undrawn(text: string): string[] {
	const runs = [...text]
		.map((sign) => (drawn.has(sign) || /[\s\p{N}]/u.test(sign) ? ' ' : sign))
		.join('')
		.split(' ');
	return [...new Set(runs.filter((run) => run !== ''))];
}
