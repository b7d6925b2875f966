/** French words of the interface. No-break spaces are written as escapes, so that an editor can see them. */

import { data, words } from './client';
import { places } from './places';

const { reading, scheme, number, share, reuse } = words;

interface Report {
	readonly author: string;
	readonly report: string;
}

const cited = ({ author, report }: Report, of: readonly string[]): string =>
	`${author}, «\u00a0${report}\u00a0», ${places(of)}`;

export const ui = {
	reading,
	scheme,
	number,
	data,
	share: {
		...share,
		share: 'Partager',
		here: 'Lien vers cette partie',
		read: 'Lire cette partie dans le récit',
		/** Title of a shared part. */
		titled: (finding: string, site: string): string => `${finding} – ${site}`,
		cardAlt: (finding: string, chart: string): string => `«\u00a0${finding}\u00a0» ${chart}`,
		chartAlt: (title: string, subtitle: string, values: string): string =>
			`Graphique\u00a0: ${title} ${subtitle} ${values}.`
	},
	reuse: {
		...reuse,
		all: 'Tous les chiffres\u00a0:',
		markdown: 'le récit en Markdown',
		download: 'Télécharger\u00a0:',
		/** Accessible name of a download, which the page shows as its format alone. */
		file: (format: string, title: string): string => `${format}\u00a0: ${title}`,
		/** The CSV that a spreadsheet in French opens as it stands. */
		sheet: 'CSV pour tableur',
		embed: 'Intégrer',
		embedHelp: 'À coller dans une autre page\u00a0:',
		snippet: (title: string): string => `Code pour intégrer\u00a0: ${title}`,
		preview: 'Voir le graphique seul',
		copy: 'Copier',
		source: 'Source\u00a0:',
		noLicence: 'Licence des chiffres du rapport\u00a0: non confirmée.',
		licence: (name: string): string => `Licence des chiffres du rapport\u00a0: ${name}.`,
		readAt: (address: string): string => `À lire dans\u00a0: ${address}`
	},
	/** Between what is named and what is said of it. */
	colon: '\u00a0: ',
	languages: {
		/** To a reader whose browser prefers this language, on the page in another. */
		offer: 'Lire cette page en français',
		dismiss: 'Non merci'
	},
	site: 'Qui apprend au Cnam\u202f?',
	shortName: 'Au Cnam',
	skip: 'Aller au récit',
	skipToContent: 'Aller au contenu',
	contents: 'Sommaire',
	publishedBy: (name: string): string => `Page publiée par ${name}.`,
	/** What charts say to those who don't see them. */
	charts: {
		and: '\u202f; ',
		named: (name: string, number: string): string => `${name}\u00a0: ${number}`,
		one: (name: string): string => `1 ${name}`
	},
	ledger: {
		rule: 'Comment les mots sont jugés',
		figures: 'Chiffres\u00a0:'
	},
	/** Over what readers may take, after the story. */
	toTake: 'Reprendre les chiffres',
	editions: {
		name: 'Éditions du rapport',
		here: (edition: string): string => `Cette page lit l’édition ${edition}.`,
		others: 'Autres éditions\u00a0:',
		newest: (edition: string): string => `La même page dans l’édition ${edition}, la plus récente`,
		/** Of a part that the newest edition has no more. */
		gone: (edition: string): string =>
			`L’édition ${edition}, la plus récente, n’a plus cette partie\u00a0: la lire depuis son début`,
		/** Over a table whose numbers show their change. */
		changes: (edition: string): string =>
			`Sous un nombre que l’édition ${edition} donne aussi\u00a0: ce nombre, et le changement que laissent les deux intervalles.`,
		/** A number of the edition before, and how far it moved. */
		before: (number: string, edition: string, change: string): string =>
			`${number} dans l’édition ${edition}\u00a0: ${change}`,
		ways: {
			more: (by: string): string => `${by} de plus`,
			less: (by: string): string => `${by} de moins`,
			none: (): string => 'aucun changement',
			untold: (): string => 'aucun changement que les intervalles permettent de dire'
		},
		convention: (change: string): string => `${change}, par convention`,
		/** Of one part, in the newest edition. */
		part: (edition: string): string => `Cette partie dans l’édition ${edition}`
	},
	/** Of the feed that tells of each edition. */
	feed: {
		title: 'Qui apprend au Cnam\u202f? Les éditions',
		edition: (title: string, edition: string): string => `${title} (${edition})`,
		follow: 'Être averti des prochaines éditions (Atom)'
	},
	notFound: {
		title: 'Cette page n’existe pas',
		text: 'L’adresse est peut-être mal recopiée, ou la page a changé de place.',
		home: 'Tout part de l’accueil\u00a0:'
	},
	table: {
		summary: 'Les données de ce graphique',
		/** Caption of the table of what is drawn in the lines of text. */
		inText: 'Dans le texte',
		textSummary: 'Les données de ces barres',
		/** What a section's sources unfold. */
		more: 'Données, téléchargements, partage',
		columns: ['Ce qui est compté', 'Valeur', 'Période', 'Population', 'Dans le rapport'],
		calculated: ' (calculé)',
		/** Caption of a chart's table: its finding, then its measure, base and period. */
		measured: (title: string, subtitle: string): string =>
			`${title}${/[?!…]$/u.test(title) ? '' : '.'} ${subtitle}`,
		places,
		/** Places of what a number is worked out from. */
		from: (of: string): string => `d’après la ${of}`,
		/** In a cell that has nothing to say. */
		none: '–',
		source: (report: Report, of: readonly string[]): string =>
			`Source\u00a0: ${cited(report, of)}.`,
		/** Where all that is drawn is worked out here. */
		worked: (report: Report, of: readonly string[]): string =>
			`Calculé ici, d’après\u00a0: ${cited(report, of)}.`
	},
	cards: {
		report: 'Un rapport, chiffre par chiffre',
		figures: 'Tous les chiffres, à reprendre',
		printed: 'nombres imprimés dans le rapport',
		calculated: 'nombres calculés à partir d’eux',
		/** Who is counted, for one who sees a card alone. */
		who: 'Au Cnam étudient des adultes, appelés auditeurs.',
		chart: (section: string): string => `Graphique\u00a0: ${section}`,
		accessibility: 'Accessibilité',
		legal: 'Mentions légales',
		/** Whose figures are shown, and of which periods: first and last where they are many. */
		credit: (author: string, periods: readonly string[]): string => {
			const years = periods.flatMap((period) => period.split('-')).sort();
			const span = `${years.at(0)} à ${years.at(-1)}`;
			return `${author}, ${periods.length > 2 ? span : periods.join(' et ')}`;
		}
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
		about: (source: string): string => `D’après\u00a0: ${source}.`,
		formats: { text: 'Texte', bibtex: 'BibTeX', ris: 'RIS' },
		copy: (format: string): string => `Copier la citation, format ${format}`
	}
};
