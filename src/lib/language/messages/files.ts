/** What is wrong with an edition's files before their words and numbers are read. */

import type { Fault, Faults } from './problem';

/** A fault that also says what was found: the text itself would say nothing. */
interface Seen extends Fault {
	readonly found: string;
}

const WRONG_FILE = 'vérifier que c’est le bon fichier, ou couper ce qui est trop long';

const badlySaved = (found: string): Seen => ({
	found,
	expected: 'un texte enregistré en UTF-8',
	remedy: 'enregistrer le fichier en UTF-8, et retaper ce passage'
});

export const messages = {
	tooLong: (length: number): Seen => ({
		found: `${length} caractères`,
		expected: 'deux cent mille caractères au plus',
		remedy: WRONG_FILE
	}),
	longLine: (length: number): Seen => ({
		found: `${length} caractères`,
		expected: 'dix mille caractères par ligne au plus',
		remedy: WRONG_FILE
	}),
	unreadable: badlySaved('un caractère illisible'),
	misconverted: badlySaved('des lettres accentuées mal converties'),
	invisible: badlySaved('un caractère invisible'),
	missingFile: (name: string) => ({
		expected: `le fichier ${name} de l’édition`,
		remedy: 'l’écrire, ou ôter le dossier de l’édition'
	}),
	unknownEdition: (editions: readonly string[]) => ({
		expected: `une édition parmi ${editions.join(', ')}`,
		remedy: 'corriger edition, ou l’ôter pour la plus récente'
	})
} satisfies Faults;
