import { frontMatter as messages } from '$lib/language/messages/story';
import { inlineText } from '../markdown';
import { readPlain } from './inline';
import type { Reading } from './reading';

const KEYS = ['title', 'description', 'report', 'author', 'source', 'sections'] as const;
type Key = (typeof KEYS)[number];

/** What a story says of itself, before its first section. */
export interface FrontMatter extends Readonly<Record<Key, string>> {
	/** The line that closes it, counted from 1; 0 where there is no front matter to be found. */
	readonly end: number;
}

const FENCE = /^---\s*$/u;
/** The keys of a file that has none. */
export const NOTHING = {
	title: '',
	description: '',
	report: '',
	author: '',
	source: '',
	sections: ''
};

/** Reads `key: value` lines between two `---`; references are filled in, typography set. */
export function readFrontMatter(reading: Reading): FrontMatter {
	const { lines } = reading;
	const values = new Map<Key, string>();
	const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line)) + 1;
	if (!FENCE.test(lines[0] ?? '') || end === 0) {
		reading.report(1, { found: reading.quote(1), ...messages.missing(KEYS) });
		return { ...NOTHING, end: 0 };
	}

	for (let line = 2; line < end; line++) {
		const text = lines[line - 1] ?? '';
		if (text.trim() === '') continue;
		const [, name = '', value = ''] = /^([\w-]+)\s*:\s*(.*?)\s*$/u.exec(text) ?? [];
		const key = KEYS.find((known) => known === name);
		if (key === undefined || values.has(key)) {
			const fault = key === undefined ? messages.unknownKey(KEYS) : messages.repeatedKey(KEYS);
			reading.report(line, { found: reading.quote(line), ...fault });
			continue;
		}
		const place = { reading, mentioned: new Set<string>(), kind: 'heading' } as const;
		const unquoted = value.replace(/^(["'])(.*)\1$/u, '$2');
		const plain = key === 'sections' ? unquoted : inlineText(readPlain(unquoted, line, place));
		values.set(key, plain.trim());
		if (unquoted.trim() === '') reportMissing(key, line, reading);
	}
	for (const key of KEYS) if (!values.has(key)) reportMissing(key, end, reading);

	return { ...NOTHING, ...Object.fromEntries(values), end };
}

function reportMissing(key: Key, line: number, reading: Reading): void {
	reading.report(line, { found: reading.quote(line), ...messages.missingKey(key) });
}
