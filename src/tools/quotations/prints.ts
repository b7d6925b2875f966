/**
 * Prints of a report: hashes of its runs of words. They tell whether a quotation is in it, word for word,
 * without the report's sentences being kept here.
 */
import { createHash } from 'node:crypto';

/** Longest run of words that has a print; a longer quotation is looked at run by run. */
const RUN = 4;
/** Bytes of a hash: enough for a few thousand runs. */
const SIZE = 4;
/** What stands for words left out of a quotation. */
const LEFT_OUT = '[…]';

/** Words as they are compared: case, kinds of apostrophe and of space, and signs set aside. */
function wordsOf(text: string): string[] {
	const plain = text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll("'", '’')
		.replaceAll('\u2011', '-')
		.replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '');
	return plain.match(/[\p{L}\p{N}]+(?:[’\-,.][\p{L}\p{N}]+)*/gu) ?? [];
}

const runsOf = (words: readonly string[], length: number): string[] =>
	words
		.slice(0, Math.max(0, words.length - length + 1))
		.map((_, at) => words.slice(at, at + length).join(' '));

const print = (run: string): Buffer => createHash('sha256').update(run).digest().subarray(0, SIZE);

/** The prints of a report, as a file holds them. */
export function printsOf(report: string): string {
	const words = wordsOf(report);
	const runs = Array.from({ length: RUN }, (_, index) => runsOf(words, index + 1)).flat();
	const prints = [...new Set(runs)].map(print).sort(Buffer.compare);
	return `${Buffer.concat(prints).toString('base64')}\n`;
}

/** Whether a quotation is in the report that has these prints: each stretch of it, between « […] ». */
export function quoter(prints: string): (quotation: string) => boolean {
	const bytes = Buffer.from(prints.trim(), 'base64');
	const known = new Set<string>();
	for (let at = 0; at < bytes.length; at += SIZE) known.add(bytes.toString('hex', at, at + SIZE));
	const isKnown = (run: string) => known.has(print(run).toString('hex'));
	return (quotation) => {
		const stretches = quotation.split(LEFT_OUT).map(wordsOf);
		if (stretches.every((words) => words.length === 0)) return false;
		return stretches.every((words) =>
			runsOf(words, Math.min(RUN, words.length)).every((run) => run === '' || isKnown(run))
		);
	};
}

/** What stands between quotation marks in a text. */
export const quotationsIn = (text: string): string[] =>
	[...text.matchAll(/«\s*([^«»]*?)\s*»/gu)].map(([, words = '']) => words);
