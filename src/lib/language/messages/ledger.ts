/** What is wrong where figures and the checks of the ledger do not agree. */

import type { Faults } from './problem';

/** What a check came to: its outcome and its sum. */
export const changed = (outcome: string, sum: string) => `${outcome} : ${sum}`;

/** An outcome that no edition has acknowledged yet. */
export const NO_OUTCOME = 'aucune';

interface Change {
	readonly check: string;
	/** The outcome acknowledged, as a reader is told it. */
	readonly acknowledged: string;
	/** The outcome found, as it is written in the code. */
	readonly outcome: string;
	readonly figures: readonly string[];
}

/** `file` is where checks are declared. */
export const messages = {
	otherOutcome: ({ check, acknowledged, outcome, figures }: Change, file: string) => ({
		expected: `l’issue « ${acknowledged} » pour la vérification ${check}`,
		remedy: `corriger le chiffre (${figures.join(', ')}), ou reconnaître la nouvelle issue en mettant expected à '${outcome}' dans cette entrée de ${file}`
	}),
	missingFigure: (figure: string, check: string, file: string) => ({
		expected: `une ligne ${figure}, dont la vérification ${check} a besoin`,
		remedy: `remettre la ligne, la nommer dans absent.csv si le rapport ne l’a pas, ou ôter l’entrée de ${file}`
	}),
	uncomputable: (check: string) => ({
		expected: `un nombre avec lequel la vérification ${check} se calcule`,
		remedy: 'vérifier le nombre'
	}),
	unreadWording: {
		expected: 'une tournure que la règle sait lire',
		remedy:
			'écrire par exemple trois sur cinq, près de huit sur dix, moins d’un sur cinq ou essentiellement'
	},
	noWording: (check: string, file: string) => ({
		expected: `des mots, que la vérification ${check} compare au chiffre`,
		remedy: `remettre les mots du rapport, nommer ${check} dans absent.csv s’il ne les a pas, ou ôter l’entrée de ${file}`
	}),
	uncheckedWording: (figure: string, file: string) => ({
		expected: 'des mots qu’une vérification compare au chiffre',
		remedy: `ajouter une entrée de genre wording pour ${figure} dans ${file}, ou vider la case`
	}),
	reservedId: {
		expected: 'un identifiant qui ne commence pas par ledger-, gardé pour les vérifications',
		remedy: 'en choisir un autre'
	}
} satisfies Faults;
