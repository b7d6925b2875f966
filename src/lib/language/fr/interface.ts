/** French words of the interface. No-break spaces are written as escapes, so that an editor can see them. */

const place = (locator: string): string => {
	const [part, paragraph] = locator.split('.');
	return `partie\u00a0${part}, §\u00a0${paragraph}`;
};

export const ui = {
	site: 'Qui apprend au Cnam\u202f?',
	shortName: 'Au Cnam',
	skip: 'Aller au récit',
	skipToContent: 'Aller au contenu',
	contents: 'Sommaire',
	reading: {
		label: 'Lecture',
		scroll: 'Défiler',
		flat: 'Tout afficher',
		steps: 'Étapes',
		previous: 'Étape précédente',
		next: 'Étape suivante'
	},
	scheme: { label: 'Apparence', auto: 'Système', light: 'Clair', dark: 'Sombre' },
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
		range: (low: string, high: string): string => `${low} à ${high}`,
		search: 'Chercher dans le tableau',
		period: 'Période',
		kind: 'Nature',
		all: 'toutes',
		found: (count: number, total: number): string => `${count} lignes sur ${total}`,
		sort: (column: string): string => `Trier par ${column}`,
		method:
			'«\u00a0Intervalle\u00a0» dit ce que l’arrondi et les réserves laissent possible. Un nombre calculé montre son calcul.',
		describe: 'description des colonnes (Data Package)'
	},
	ledger: { rule: 'Comment les tournures sont jugées.', figures: 'Chiffres\u00a0:' },
	editions: {
		name: 'Éditions du rapport',
		here: (edition: string): string => `Cette page lit l’édition ${edition}.`,
		others: 'Autres éditions\u00a0:'
	},
	notFound: {
		title: 'Cette page n’existe pas',
		text: 'L’adresse est peut-être mal recopiée, ou la page a changé de place.',
		home: 'Tout part de l’accueil\u00a0:'
	},
	number: {
		kind: 'Nature',
		printed: 'Imprimé',
		hedge: 'Réserve',
		wording: 'En mots',
		quoted: (wording: string): string => `«\u00a0${wording}\u00a0»`,
		unit: 'Unité',
		formula: 'Calcul',
		operands: 'À partir de',
		range: 'Intervalle',
		period: 'Période',
		population: 'Population',
		place: 'Dans le rapport',
		before: 'Édition d’avant',
		change: (number: string, edition: string): string => `${number} (${edition})`,
		note: 'Note',
		elsewhere: 'Aussi ici',
		row: 'Sa ligne dans le tableau',
		close: 'Fermer'
	},
	table: {
		summary: 'Les données de ce graphique',
		columns: ['Ce qui est compté', 'Valeur', 'Période', 'Population', 'Dans le rapport'],
		calculated: ' (calculé)',
		place,
		own: 'Calculé ici, à partir de tous les chiffres du rapport.',
		source: (locators: readonly string[]): string =>
			`Source\u00a0: Observatoire des études et carrières du Cnam, «\u00a0Profil des auditeurs\u00a0», ${locators.map(place).join('\u202f; ')}.`
	},
	share: {
		share: 'Partager',
		copied: 'Lien copié.',
		copyThis: 'Voici le lien, à copier\u00a0:',
		here: 'Lien vers cette partie',
		address: 'Adresse de cette partie',
		read: 'Lire cette partie dans le récit',
		/** Title of a shared part. */
		titled: (finding: string, site: string): string => `${finding} – ${site}`,
		cardAlt: (finding: string, chart: string): string => `«\u00a0${finding}\u00a0» ${chart}`,
		chartAlt: (title: string, subtitle: string, values: string): string =>
			`Graphique\u00a0: ${title}. ${subtitle}. ${values}.`
	},
	reuse: {
		all: 'Tous les chiffres\u00a0:',
		markdown: 'le récit en Markdown',
		download: 'Télécharger\u00a0:',
		/** Accessible name of a download, which the page shows as its format alone. */
		file: (format: string, title: string): string => `${format}\u00a0: ${title}`,
		embed: 'Intégrer',
		embedHelp: 'À coller dans une autre page\u00a0:',
		snippet: (title: string): string => `Code pour intégrer\u00a0: ${title}`,
		preview: 'Voir le graphique seul',
		copy: 'Copier',
		copied: 'Copié.',
		copyThis: 'À copier vous-même\u00a0: le texte est sélectionné.',
		source: 'Source\u00a0:',
		report:
			'Observatoire des études et carrières du Cnam, «\u00a0Profil des auditeurs du Cnam\u00a0», chiffres 2020',
		observatory: 'Observatoire des études et carrières du Cnam',
		reportTitle: 'Profil des auditeurs du Cnam',
		noLicence: 'Licence des chiffres du rapport\u00a0: non confirmée.',
		licence: (name: string): string => `Licence des chiffres du rapport\u00a0: ${name}.`,
		readAt: (address: string): string => `À lire dans\u00a0: ${address}`
	},
	cards: {
		report: 'Un rapport, chiffre par chiffre',
		figures: 'Tous les chiffres, à reprendre',
		printed: 'nombres imprimés dans le rapport',
		calculated: 'nombres calculés à partir d’eux',
		chart: (section: string): string => `Graphique\u00a0: ${section}`,
		accessibility: 'Accessibilité',
		legal: 'Mentions légales'
	},
	llms: {
		about: 'Un rapport sur les auditeurs du Cnam, raconté chiffre par chiffre.',
		story: 'Le récit entier, en Markdown',
		figures: 'Tous les chiffres, avec réserve, intervalle, période et place dans le rapport',
		described: 'Description des colonnes (Data Package)',
		sections: 'Les parties',
		data: 'Les données',
		rule: 'Chaque nombre garde sa réserve («\u00a0près de\u00a0», «\u00a0plus de\u00a0»), sa période et sa population\u00a0: les citer ensemble. Les nombres calculés ne sont pas dans le rapport.'
	},
	cite: {
		title: 'Citer cette page',
		about:
			'D’après\u00a0: Observatoire des études et carrières du Cnam, «\u00a0Profil des auditeurs du Cnam\u00a0», chiffres 2020.',
		formats: { text: 'Texte', bibtex: 'BibTeX', ris: 'RIS' },
		copy: (format: string): string => `Copier la citation, format ${format}`
	}
} as const;
