/**
 * How the build says a problem to those who write an edition: in French, whatever the page's
 * language. The other files of this folder say what may be wrong, one a subject.
 */

import { NBSP, NNBSP } from '$lib/language/signs';

/** What was expected where something else stands, and what to do. */
export interface Fault {
	readonly expected: string;
	readonly remedy: string;
}

/** The faults of a subject: each as it stands, or a function of what varies. */
export type Faults = Readonly<Record<string, Fault | ((...given: never[]) => Fault)>>;

export const messages = {
	column: (name: string) => `, colonne ${quoted(name)}`,
	/** @param found what stands at that place; empty for nothing */
	problem: (place: string, found: string, { expected, remedy }: Fault) =>
		`${place}${NBSP}: trouvé ${found === '' ? 'rien' : quoted(found)}, ` +
		`attendu ${expected}${NNBSP}; remède${NBSP}: ${remedy}`
};

function quoted(text: string): string {
	return `«${NBSP}${text.replace(/\s*\n\s*/g, ' ')}${NBSP}»`;
}

/** No-break spaces where French has them; none is added, for messages quote what is to be typed. */
export function spaced(message: string): string {
	return message.replace(/ (?=[:»])|(?<=«) /gu, NBSP);
}
