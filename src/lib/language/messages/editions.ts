/** What is wrong with what an edition says of other ones: former names, and what its report lacks. */

import type { Faults } from './problem';

/** What the build says of an edition that isn't published yet. */
export const draft = {
	left: (edition: string) =>
		`L’édition ${edition} est en préparation : le site se construit sans elle. Il y reste à faire :`,
	more: (file: string, count: number) => `… et ${count} autres points dans ${file}.`,
	/** In `npm run dev`, over the page. */
	others: (count: number) => `… et ${count} autres points.`,
	ready: (edition: string) =>
		`L’édition ${edition} est prête : ôtez src/content/${edition}/draft.md pour la publier.`
};

export const messages = {
	badAlias: {
		expected: 'une ancre en minuscules sans accent, aux mots joints par des traits d’union',
		remedy: 'écrire l’ancien nom d’une section, d’un graphique, ou d’un pas : section-pas'
	},
	livingAlias: {
		expected: 'un nom qui ne sert plus : celui-ci est pris dans l’édition',
		remedy: 'ôter la ligne, ou corriger l’ancien nom'
	},
	repeatedAlias: {
		expected: 'une seule ligne par ancien nom',
		remedy: 'ôter l’une des deux'
	},
	aliasOfNothing: (near: readonly string[]) => ({
		expected:
			'le nom d’une section de l’édition, d’un de ses graphiques, ou d’un de ses pas (section-pas)',
		remedy: `corriger le nom${near.length > 0 ? `, peut-être ${near.join(' ou ')}` : ''}, ou ôter la ligne`
	}),
	/** What `absent.csv` names, and no code asks for. */
	absentNothing: (near: readonly string[]) => ({
		expected:
			'un chiffre dont un calcul ou une vérification se sert, un calcul, ou une vérification',
		remedy: `corriger l’identifiant${near.length > 0 ? `, peut-être ${near.join(' ou ')}` : ''}, ou ôter la ligne`
	}),
	absentPresent: {
		expected: 'ce que le rapport de l’édition n’a pas : figures.csv a cette ligne',
		remedy: 'ôter la ligne ici, ou là-bas'
	},
	absentTwice: { expected: 'une seule ligne par identifiant', remedy: 'ôter l’une des deux' },
	absentWhy: { expected: 'pourquoi l’édition ne l’a pas', remedy: 'remplir la case' }
} satisfies Faults;
