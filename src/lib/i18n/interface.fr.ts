/** French words of the interface. No-break spaces are written as escapes, so that an editor can see them. */

const place = (locator: string): string => {
	const [part, paragraph] = locator.split('.');
	return `partie\u00a0${part}, §\u00a0${paragraph}`;
};

export const ui = {
	site: 'Qui apprend au Cnam\u202f?',
	skip: 'Aller au récit',
	contents: 'Sommaire',
	reading: {
		label: 'Lecture',
		scroll: 'Défiler',
		flat: 'Tout afficher',
		steps: 'Étapes',
		previous: 'Étape précédente',
		next: 'Étape suivante'
	},
	minutes: (count: number): string => `${count}\u00a0minutes de lecture`,
	scroll: 'Faites défiler',
	data: {
		title: 'Les chiffres',
		description:
			'Tous les nombres de la page, imprimés dans le rapport ou calculés à partir de lui, avec leur période, leur place et l’intervalle que laissent leurs réserves.',
		download: 'À télécharger\u00a0:',
		columns: [
			'Ce qui est compté',
			'Valeur',
			'Nature',
			'Intervalle',
			'Période',
			'Population',
			'Dans le rapport',
			'Note'
		],
		kinds: { printed: 'imprimé', calculated: 'calculé' },
		range: (low: string, high: string): string => `${low} à ${high}`
	},
	ledger: { rule: 'Comment les tournures sont jugées.' },
	table: {
		summary: 'Les données de ce graphique',
		columns: ['Ce qui est compté', 'Valeur', 'Période', 'Population', 'Dans le rapport'],
		calculated: ' (calculé)',
		place,
		source: (locators: readonly string[]): string =>
			`Source\u00a0: Observatoire des études et carrières du Cnam, «\u00a0Profil des auditeurs\u00a0», ${locators.map(place).join('\u202f; ')}.`
	}
} as const;
