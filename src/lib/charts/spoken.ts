/** What a label draws: its hedge, its figure and its name, which may stand on two lines. */
interface Drawn {
	readonly hedge?: string | undefined;
	readonly number?: string | undefined;
	readonly name: string;
}

/**
 * A chart's accessible name: its finding, then all that its labels say, over all of its steps, each
 * thing once. It doesn't change with the step shown: nothing is announced because one scrolled.
 */
export function spoken(finding: string, said: readonly string[]): string {
	const parts = [...new Set(said)].filter(Boolean).join('\u202f; ');
	return parts ? `${finding}. ${parts.charAt(0).toUpperCase()}${parts.slice(1)}.` : `${finding}.`;
}

/** A label with its name first: `auditeurs : près de 52 000`; nothing where it has no number. */
export function spokenLabel({ hedge = '', number, name }: Drawn): string {
	return number ? `${name.replaceAll('\n', ' ')}\u00a0: ${hedge}${number}` : '';
}
