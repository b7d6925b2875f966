/**
 * Charts whose picture, in its last state, was looked at and approved: one of each form, and the page's
 * signatures. Few enough to be looked at each time they change.
 */
export const APPROVED = {
	light: [
		'question',
		'foule',
		'activite',
		'inscriptions',
		'cours',
		'reseau',
		'alternance',
		'emploi',
		'distance',
		'voies',
		'candidats',
		'porte',
		'progression',
		'bilan'
	],
	dark: ['modes', 'emploi', 'mooc', 'porte', 'feuilles']
} as const;

export type Scheme = keyof typeof APPROVED;

/** The file of a chart's picture, in the folder of each project. */
export const screen = (chart: string, scheme: Scheme): string => `${chart}-${scheme}.png`;

/** The same in English, at a phone's size: where its words take the most room. */
const ENGLISH = {
	light: ['modes', 'alternance', 'voies', 'porte', 'bilan'],
	dark: ['porte']
} as const;

/** Pictures that a project is held to. */
export function approvedIn(project: string, scheme: Scheme): readonly string[] {
	return (project.endsWith('-english') ? ENGLISH : APPROVED)[scheme];
}
