import type { Reading } from './reading';

/** Markdown that the story does without: its French name, and what to write instead. */
const UNSUPPORTED: Readonly<Record<string, readonly [name: string, remedy: string]>> = {
	html: ['du HTML', 'l’écrire en Markdown'],
	image: ['une image', 'l’ôter : les images sont les graphiques des scènes'],
	imageReference: ['une image', 'l’ôter : les images sont les graphiques des scènes'],
	code: ['un bloc de code', 'l’ôter, ou ôter les espaces en début de ligne'],
	inlineCode: ['du code', 'ôter les accents graves'],
	table: ['un tableau', 'l’ôter : chaque scène a déjà le sien'],
	thematicBreak: ['un filet', 'l’ôter'],
	break: ['un retour à la ligne forcé', 'ôter les espaces ou la barre oblique en fin de ligne'],
	definition: ['une définition de lien', 'écrire l’adresse dans le lien'],
	linkReference: ['un lien par renvoi', 'écrire l’adresse dans le lien'],
	orderedList: ['une liste numérotée', 'commencer chaque ligne par un tiret'],
	deepHeading: ['un titre de niveau quatre ou plus', 'l’écrire avec un, deux ou trois dièses'],
	nestedHeading: ['un titre dans une citation ou une liste', 'l’en sortir']
};

/** Reports Markdown that the story does without, by its mdast type or a name of the list above. */
export function reportUnsupported(type: string, line: number, reading: Reading): void {
	const [name, remedy] = UNSUPPORTED[type] ?? [type, 'l’ôter'];
	reading.report(line, {
		found: reading.quote(line),
		expected: `des paragraphes, des listes, des citations, sans ${name.replace(/^(?:du|une?) /u, '')}`,
		remedy
	});
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
	reading.report(line, {
		found: reading.quote(line),
		expected: 'des citations, des listes et des mises en valeur peu emboîtées',
		remedy: 'ôter les signes > * _ - ou les espaces en trop'
	});
	return true;
}
