/** What is wrong with the rows of `figures.csv`, and with what is worked out from them. */

import type { Fault, Faults } from './problem';

export const FILL_CELL = 'remplir la case';

/** What each column of `figures.csv` may hold. */
export const cells = {
	id: {
		expected: 'des mots en minuscules sans accent, joints par des traits d’union',
		remedy: 'écrire par exemple in-work'
	},
	value: {
		expected: 'un nombre à point décimal, sans espace',
		remedy: 'écrire par exemple 32.6 ou 52000'
	},
	upper: {
		expected: 'rien, ou un nombre à point décimal, sans espace',
		remedy: 'écrire par exemple 16, ou vider la case'
	},
	printed: { expected: 'le nombre tel que le rapport l’imprime', remedy: FILL_CELL },
	unit: (units: readonly string[]) => ({
		expected: units.join(', '),
		remedy: 'reprendre une de ces unités'
	}),
	hedge: (hedges: readonly string[]) => ({
		expected: `rien, ou ${hedges.join(', ')}`,
		remedy: 'reprendre une de ces précautions, ou vider la case'
	}),
	wording: {
		expected: 'rien, ou les mots du rapport',
		remedy: 'vider la case, ou écrire des mots, sans < > { } ni signe = ou @ au début'
	},
	period: {
		expected: 'une année (2020), deux années qui se suivent (2019-2020), ou undated',
		remedy: 'écrire la période sous une de ces formes, undated si le rapport n’en donne pas'
	},
	locator: { expected: 'un repère partie.paragraphe', remedy: 'écrire par exemple 2.3' },
	resolution: {
		expected: 'rien, ou un nombre positif à point décimal',
		remedy: 'écrire par exemple 1, ou vider la case'
	}
} satisfies Faults;

const hedgeApart = (expected: string): Fault => ({
	expected,
	remedy: 'accorder « hedge » avec « printed »'
});

export const messages = {
	repeatedId: (line: number) => ({
		expected: `un identifiant unique, celui-ci est déjà à la ligne ${line}`,
		remedy: 'en choisir un autre, ou ôter une des deux lignes'
	}),
	outsideHundred: {
		expected: 'un pourcentage de 0 à 100',
		remedy: 'vérifier le nombre, ou changer d’unité'
	},
	negative: {
		expected: 'un nombre positif ou nul',
		remedy: 'vérifier le signe, ou changer d’unité'
	},
	notAbove: (value: number) => ({
		expected: `un nombre au-dessus de ${value}`,
		remedy: 'mettre le plus petit dans « value »'
	}),
	unreadNumber: {
		expected: 'un nombre en français',
		remedy: 'écrire par exemple 52 000, 32,6, 19,2 millions, cinq, une dizaine, 7 ou 8'
	},
	otherNumber: (values: readonly number[]) => ({
		expected: `une forme qui se lise ${values.join(' et ')}`,
		remedy: 'accorder « printed » avec « value » et « upper »'
	}),
	/** The hedge is said by the printed number itself, « une dizaine ». */
	hedgeInNumber: (hedge: string) => hedgeApart(`« ${hedge} »`),
	hedgeNotInNumber: (hedge: string) => hedgeApart(`« ${hedge} » aussi dans « printed »`),

	calculatedId: {
		expected: 'un identifiant qu’aucun calcul ne porte',
		remedy: 'en choisir un autre, ou ôter la ligne : ce nombre est calculé'
	},
	missingOperand: (operand: string, calculation: string) => ({
		expected: `une ligne ${operand}, dont le calcul ${calculation} a besoin`,
		remedy:
			'remettre la ligne, corriger son identifiant, ou le nommer dans absent.csv si le rapport ne l’a pas'
	}),
	uncomputable: (calculation: string, operands: readonly string[]) => ({
		expected: `des nombres avec lesquels le calcul ${calculation} se fasse`,
		remedy: `vérifier ${operands.join(', ')}`
	})
} satisfies Faults;
