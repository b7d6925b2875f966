/** What is wrong with a file of comma-separated values, whatever its columns. */

import type { Faults } from './problem';

export const messages = {
	noHeader: (columns: readonly string[]) => ({
		expected: `une ligne d’en-tête, ${columns.join(',')}`,
		remedy: 'remettre le contenu du fichier'
	}),
	noRow: { expected: 'au moins un chiffre', remedy: 'ajouter une ligne sous l’en-tête' },
	cellCount: (found: number, expected: number) => ({
		found: `${found} cases`,
		expected: `${expected} cases, comme l’en-tête`,
		remedy: 'mettre entre guillemets droits toute case qui contient une virgule'
	}),
	openQuotes: {
		expected: 'des guillemets droits par paires, qui entourent toute la case',
		remedy: 'fermer les guillemets ouverts sur cette ligne, ou doubler ceux du texte ("")'
	},
	semicolons: {
		expected: 'des cases séparées par des virgules',
		remedy: 'enregistrer le fichier en CSV à virgules, UTF-8'
	},
	unknownColumn: (columns: readonly string[]) => ({
		expected: columns.join(', '),
		remedy: 'corriger le nom de la colonne, ou l’ôter'
	}),
	repeatedColumn: (name: string) => ({
		found: `${name}, deux fois`,
		expected: 'chaque colonne une seule fois',
		remedy: 'ôter l’une des deux'
	}),
	missingColumn: (name: string) => ({
		expected: `une colonne ${name}`,
		remedy: 'ajouter la colonne à l’en-tête et à chaque ligne'
	})
} satisfies Faults;
