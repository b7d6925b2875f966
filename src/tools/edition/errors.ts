/** Faults in an edition's files are for whoever writes them: the message, without our machinery. */
import { stripVTControlCharacters } from 'node:util';

const MARKER = /(?:\bError \[)?\bEditionError\b(?:\]|\s*\[[^\]]*\])?:?\s?/;
/** What ends a message: a stack's frame, Node's own lines, an object's inner fields. */
const END =
	/^\s*(?:at\s\S|Emitted 'error' event|Node\.js v\d|\[cause\]|\{$|\}$)|^\s+\[?\w+\]?: .*[{[,]$/;

/** The lines of the first `EditionError` in what a failed build printed, or nothing. */
export function editionErrors(output: string): string | undefined {
	const lines = stripVTControlCharacters(output).split(/\r?\n/);
	// Node shows the source line that threw before the error: the message is where a colon follows.
	const start = lines.findIndex((line) => /\bEditionError\b(?:\]|\s*\[[^\]]*\])?:/.test(line));
	if (start < 0) return undefined;
	const [first = '', ...rest] = lines.slice(start);
	const end = rest.findIndex((line) => line.trim() === '' || END.test(line));
	const message = [
		first.slice(first.search(MARKER)).replace(MARKER, ''),
		...(end < 0 ? rest : rest.slice(0, end))
	];
	return message
		.join('\n')
		.replace(/\s*\{$/, '')
		.trim();
}
