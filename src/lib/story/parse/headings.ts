import type { Heading, PhrasingContent } from 'mdast';
import type { Fault } from '$lib/language/messages/problem';
import { headings as messages } from '$lib/language/messages/story';
import { inlineText } from '../markdown';
import { readInline, readPlain } from './inline';
import type { Place } from './reading';
import type { Inline } from '../types';

/** What a heading opens. */
export type Level = 'section' | 'scene' | 'step';

/** What a heading says and names. */
export interface Titled {
	readonly words: readonly Inline[];
	/** Slug, name or id; missing where it is absent or wrong, which is then reported. */
	readonly id: string | undefined;
	readonly kicker: string;
	readonly line: number;
}

const ANCHOR = /\s*\{#([^{}|]*)(?:\|([^{}]*))?\}\s*$/u;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Reads `Words {#id | Kicker}` and reports what is missing for that level. */
export function readHeading(node: Heading, level: Level, place: Place): Titled {
	const { reading } = place;
	const line = node.position?.start.line ?? 1;
	const wrong = (fault: Fault) => reading.report(line, { found: reading.quote(line), ...fault });

	const { children, name, kicker } = splitAnchor(node.children);
	const words = readInline(children, place);
	const hasName = name !== undefined && NAME.test(name);
	if (name === undefined || name === '') wrong(messages.noName(level));
	else if (!hasName) wrong(messages.badName(name));
	if (level === 'section' && name !== undefined && !kicker) wrong(messages.noKicker(level));
	if (level !== 'section' && kicker !== undefined) wrong(messages.strayKicker(level));
	if (level !== 'step' && inlineText(words).trim() === '') wrong(messages.noTitle(level));
	return {
		words,
		id: hasName ? name : undefined,
		kicker: inlineText(readPlain(kicker ?? '', line, place)),
		line
	};
}

function splitAnchor(children: readonly PhrasingContent[]): {
	children: readonly PhrasingContent[];
	name?: string;
	kicker?: string;
} {
	const last = children.at(-1);
	const match = last?.type === 'text' ? ANCHOR.exec(last.value) : null;
	if (last?.type !== 'text' || match === null) return { children };
	const kept = last.value.slice(0, match.index);
	return {
		children: [...children.slice(0, -1), ...(kept === '' ? [] : [{ ...last, value: kept }])],
		name: (match[1] ?? '').trim(),
		...(match[2] === undefined ? {} : { kicker: match[2].trim() })
	};
}
