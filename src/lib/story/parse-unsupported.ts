import type { Reading } from './parse-reading';

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
