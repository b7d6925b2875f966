/** French words of the foot of every page and of the pages of plain text: the browser needs none. */
export const pages = {
	/** The language as BibTeX names it. */
	bibtex: 'french',
	footer: {
		label: 'À propos de cette page',
		source: (report: string, author: string): string =>
			`Source\u00a0: «\u00a0${report}\u00a0», ${author}. Cette page n’est pas celle du Cnam.`,
		accessibility: 'Accessibilité\u00a0: non conforme',
		legal: 'Mentions légales'
	},
	back: 'Retour au récit',
	accessibility: 'Déclaration d’accessibilité',
	accessibilityDescription:
		'Où en est l’accessibilité de «\u00a0Qui apprend au Cnam\u202f?\u00a0»\u00a0: ce qui a été vérifié, ce qui ne l’est pas, à qui écrire, quels recours.',
	legal: 'Mentions légales',
	legalDescription:
		'Ce qu’est «\u00a0Qui apprend au Cnam\u202f?\u00a0», qui le publie, d’où viennent ses chiffres, et ce que la page garde de vous\u00a0: rien, sauf vos choix d’affichage et de langue.',
	missing: (what: string): string => `À compléter\u00a0: ${what}`
};
