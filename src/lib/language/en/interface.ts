/** English words of the interface. No-break spaces are written as escapes, so that an editor can see them. */

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
		share: 'Share',
		here: 'Link to this part',
		read: 'Read this part in the story',
		/** Title of a shared part. */
		titled: (finding: string, site: string): string => `${finding} – ${site}`,
		cardAlt: (finding: string, chart: string): string => `“${finding}” ${chart}`,
		chartAlt: (title: string, subtitle: string, values: string): string =>
			`Chart: ${title} ${subtitle} ${values}.`
	},
	reuse: {
		...reuse,
		all: 'All the figures:',
		markdown: 'the story in Markdown',
		download: 'Download:',
		/** Accessible name of a download, which the page shows as its format alone. */
		file: (format: string, title: string): string => `${format}: ${title}`,
		/** The CSV that a spreadsheet opens as it stands. */
		sheet: 'CSV for spreadsheets',
		embed: 'Embed',
		embedHelp: 'To paste into another page:',
		snippet: (title: string): string => `Code to embed: ${title}`,
		preview: 'See the chart alone',
		copy: 'Copy',
		source: 'Source:',
		noLicence: 'Licence of the report’s figures: not confirmed.',
		licence: (name: string): string => `Licence of the report’s figures: ${name}.`,
		readAt: (address: string): string => `Read it at: ${address}`
	},
	/** Between what is named and what is said of it. */
	colon: ': ',
	languages: {
		/** To a reader whose browser prefers this language, on the page in another. */
		offer: 'Read this page in English',
		dismiss: 'No, thanks'
	},
	site: 'Who learns at the Cnam?',
	shortName: 'At the Cnam',
	skip: 'Skip to the story',
	skipToContent: 'Skip to content',
	contents: 'Contents',
	publishedBy: (name: string): string => `Page published by ${name}.`,
	/** What charts say to those who don't see them. */
	charts: {
		and: '; ',
		named: (name: string, number: string): string => `${name}: ${number}`,
		one: (name: string): string => `1 ${name}`
	},
	ledger: {
		rule: 'How words are judged',
		figures: 'Figures:'
	},
	/** Over what readers may take, after the story. */
	toTake: 'Take the figures further',
	editions: {
		name: 'Editions of the report',
		here: (edition: string): string => `This page reads the ${edition} edition.`,
		others: 'Other editions:',
		newest: (edition: string): string => `The same page in the ${edition} edition, the latest`,
		/** Of a part that the newest edition has no more. */
		gone: (edition: string): string =>
			`The ${edition} edition, the latest, no longer has this part: read it from the start`,
		/** Over a table whose numbers show their change. */
		changes: (edition: string): string =>
			`Under a number that the ${edition} edition gives too: that number, and the change that the two ranges leave.`,
		/** A number of the edition before, and how far it moved. */
		before: (number: string, edition: string, change: string): string =>
			`${number} in the ${edition} edition: ${change}`,
		ways: {
			more: (by: string): string => `up by ${by}`,
			less: (by: string): string => `down by ${by}`,
			none: (): string => 'no change',
			untold: (): string => 'no change that the ranges can tell'
		},
		convention: (change: string): string => `${change}, by convention`,
		/** Of one part, in the newest edition. */
		part: (edition: string): string => `This part in the ${edition} edition`
	},
	/** Of the feed that tells of each edition. */
	feed: {
		title: 'Who learns at the Cnam? Editions',
		edition: (title: string, edition: string): string => `${title} (${edition})`,
		follow: 'Hear of the next editions (Atom)'
	},
	notFound: {
		title: 'This page doesn’t exist',
		text: 'The address may have been mistyped, or the page may have moved.',
		home: 'Everything starts from the home page:'
	},
	table: {
		summary: 'The data of this chart',
		/** Caption of the table of what is drawn in the lines of text. */
		inText: 'In the text',
		textSummary: 'The data of these bars',
		/** What a section's sources unfold. */
		more: 'Data, downloads, sharing',
		columns: ['What is counted', 'Value', 'Period', 'Population', 'In the report'],
		calculated: ' (calculated)',
		/** Caption of a chart's table: its finding, then its measure, base and period. */
		measured: (title: string, subtitle: string): string =>
			`${title}${/[?!…]$/u.test(title) ? '' : '.'} ${subtitle}`,
		places,
		/** Places of what a number is worked out from. */
		from: (of: string): string => `from ${of}`,
		/** In a cell that has nothing to say. */
		none: '–',
		source: (report: Report, of: readonly string[]): string => `Source: ${cited(report, of)}.`,
		/** Where all that is drawn is worked out here. */
		worked: (report: Report, of: readonly string[]): string =>
			`Calculated here, from: ${cited(report, of)}.`
	},
	cards: {
		report: 'A report, figure by figure',
		figures: 'All the figures, yours to reuse',
		printed: 'numbers printed in the report',
		calculated: 'numbers calculated from them',
		/** Who is counted, for one who sees a card alone. */
		who: 'At the Cnam, a French school, the learners are adults.',
		chart: (section: string): string => `Chart: ${section}`,
		accessibility: 'Accessibility',
		legal: 'Legal notice',
		/** Whose figures are shown, and of which periods: first and last where they are many. */
		credit: (author: string, periods: readonly string[]): string => {
			const years = periods.flatMap((period) => period.split('-')).sort();
			const span = `${years.at(0)} to ${years.at(-1)}`;
			return `${author}, ${periods.length > 2 ? span : periods.join(' and ')}`;
		}
	},
	llms: {
		about: 'A report on the people who study at the Cnam, told figure by figure.',
		story: 'The whole story, in Markdown',
		figures: 'All the figures, each with its hedge, range, period and place in the report',
		described: 'Description of the columns (Data Package)',
		sections: 'The parts',
		data: 'The data',
		rule: 'Each number keeps its hedge (“nearly”, “over”), its period and its population: quote them together. Calculated numbers are not in the report.'
	},
	cite: {
		title: 'Cite this page',
		about: (source: string): string => `Based on: ${source}.`,
		formats: { text: 'Text', bibtex: 'BibTeX', ris: 'RIS' },
		copy: (format: string): string => `Copy the citation, ${format} format`
	}
};
