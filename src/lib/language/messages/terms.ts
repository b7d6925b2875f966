/** What is wrong with `terms.<language>.csv`, what each number counts. */

import type { Faults } from './problem';

export const messages = {
	unknownId: {
		expected: 'l’identifiant d’un chiffre ou d’un calcul',
		remedy: 'corriger l’identifiant, ou ôter la ligne'
	},
	repeatedId: { expected: 'une seule ligne par identifiant', remedy: 'ôter l’une des deux' },
	missingRow: (id: string) => ({
		expected: `une ligne ${id}`,
		remedy: 'l’ajouter : identifiant, nom court, mesure, population, note'
	}),
	notWords: {
		expected: 'des mots seuls',
		remedy: 'écrire des mots, sans < > ni signe = ou @ au début'
	},
	label: (longest: number, isMissing: boolean) => ({
		expected: `un nom court, de ${longest} lettres au plus`,
		remedy: isMissing ? 'remplir la case' : 'l’abréger'
	}),
	noMeasure: {
		expected: 'ce qui est mesuré et de qui, en mots qui se comprennent seuls',
		remedy: 'remplir la case'
	},
	noPopulation: { expected: 'ce que le nombre compte, en mots', remedy: 'remplir la case' }
} satisfies Faults;
