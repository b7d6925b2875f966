/** English words of the foot of every page and of the pages of plain text: the browser needs none. */
export const pages = {
	/** The language as BibTeX names it. */
	bibtex: 'english',
	footer: {
		label: 'About this page',
		source: (report: string, author: string): string =>
			`Source: «\u00a0${report}\u00a0», ${author}. This page is not the Cnam’s own.`,
		accessibility: 'Accessibility: not compliant',
		legal: 'Legal notice'
	},
	back: 'Back to the story',
	accessibility: 'Accessibility statement',
	accessibilityDescription:
		'How accessible “Who learns at the Cnam?” is: what has been checked, what hasn’t, who to write to, and where to complain.',
	legal: 'Legal notice',
	legalDescription:
		'What “Who learns at the Cnam?” is, who publishes it, where its figures come from, and what the page keeps about you: nothing but your choices of display and language.',
	missing: (what: string): string => `To be completed: ${what}`
};
