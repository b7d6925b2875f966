import type { Heading, PhrasingContent } from 'mdast';
import { inlineText } from '../markdown';
import { readInline, readPlain } from './inline';
import type { Place } from './reading';
import type { Inline } from '../types';

/** What the three levels of heading open, as it is called in messages. */
const LEVELS = {
	section: { a: 'une section', anchor: '{#slug | Accroche}' },
	scene: { a: 'une scène', anchor: '{#nom}' },
	step: { a: 'un pas', anchor: '{#pas}' }
} as const;
export type Level = keyof typeof LEVELS;

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
	const wrong = (expected: string, remedy: string) =>
		reading.report(line, { found: reading.quote(line), expected, remedy });
	const { a, anchor } = LEVELS[level];

	const { children, name, kicker } = splitAnchor(node.children);
	const words = readInline(children, place);
	const hasName = name !== undefined && NAME.test(name);
	if (name === undefined || name === '') {
		wrong(`l’identifiant qui nomme ${a}`, `finir la ligne par ${anchor}`);
	} else if (!hasName) {
		wrong(
			'un identifiant en minuscules sans accent, aux mots joints par des traits d’union',
			`corriger {#${name}}`
		);
	}
	if (level === 'section' && name !== undefined && !kicker) {
		wrong('une accroche après l’identifiant', `finir la ligne par ${anchor}`);
	}
	if (level !== 'section' && kicker !== undefined) {
		wrong('une accroche dans les titres de section seulement', `finir la ligne par ${anchor}`);
	}
	if (level !== 'step' && inlineText(words).trim() === '') {
		wrong(`le titre qui ouvre ${a}`, `écrire le titre avant ${anchor}`);
	}
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
