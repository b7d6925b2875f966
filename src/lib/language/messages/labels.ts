/** What is wrong with `labels.<language>.yml`, the words of charts and checks. */

import type { Fault, Faults } from './problem';

const lines = (expected: string): Fault => ({
	expected,
	remedy: 'écrire des lignes « clé: texte », en retrait'
});

export const messages = {
	notYaml: {
		expected: 'du YAML',
		remedy: 'corriger la ligne ; mettre entre guillemets droits un texte qui contient « : »'
	},
	parts: lines('des parties charts et checks'),
	charts: lines('des graphiques'),
	chart: (name: string) => lines(`les mots du graphique ${name}`),
	checks: lines('des vérifications'),
	unknownPart: { expected: 'charts ou checks', remedy: 'corriger le nom de la partie' },
	notText: { expected: 'un texte', remedy: 'l’écrire après les deux-points' },
	unknownCheck: (checks: readonly string[]) => ({
		expected: 'l’identifiant d’une vérification',
		remedy: `choisir parmi ${checks.join(', ')}, ou ôter la ligne`
	}),
	missingQuestion: (check: string) => ({
		expected: `la question de la vérification ${check}, sous checks`,
		remedy: `ajouter « ${check}: … »`
	})
} satisfies Faults;
