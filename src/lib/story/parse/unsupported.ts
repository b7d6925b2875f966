import { markdown as messages } from '$lib/language/messages/prose';
import type { Reading } from './reading';

/** Reports Markdown that the story does without, by its mdast type or a name that the messages know. */
export function reportUnsupported(type: string, line: number, reading: Reading): void {
	reading.report(line, { found: reading.quote(line), ...messages.unsupported(type) });
}

/** How far quotations, lists and emphasis may stand in one another: more is a slip of the hand. */
const DEEPEST = 12;
/** What opens a quotation or a list at the start of a line, and emphasis anywhere. */
const OPENERS = new RegExp(`^(?:\\s*[>*+-]\\s*){${DEEPEST}}`, 'u');
const EMPHASIS = /(?<!\\)[*_]/gu;

/**
 * Reports what stands too deep in other things, once: a line of a thousand signs takes Markdown's
 * parser long, and must not exhaust the stack of those who read what it made of them.
 */
export function reportDepth(reading: Reading): boolean {
	const deep = (text: string) =>
		OPENERS.test(text) ||
		/^\s{40}/u.test(text) ||
		(text.match(EMPHASIS)?.length ?? 0) > 8 * DEEPEST;
	const line = reading.lines.findIndex(deep) + 1;
	if (line === 0) return false;
	reading.report(line, { found: reading.quote(line), ...messages.tooDeep });
	return true;
}
