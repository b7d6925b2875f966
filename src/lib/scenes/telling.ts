/** Which picture stands for a section where it is shared, and at which step. */

/** The scene that tells a section, where it isn't its first. */
export const TELLING_SCENE: Readonly<Record<string, string>> = { profil: 'emploi' };

/** The step at which a scene's chart says what its title says, where it isn't the last. */
export const TELLING_STEP: Readonly<Record<string, string>> = { emploi: 'situation' };

/** Sections whose finding is that of their telling scene, and not of their heading. */
export const TOLD_BY_SCENE: readonly string[] = ['examens'];

/** The step of the telling scene that opens a section's description, where its lead doesn't. */
export const FIRST_TOLD: Readonly<Record<string, string>> = {
	profil: 'situation',
	'a-distance': 'auditeurs',
	examens: 'calcul',
	validation: 'vae'
};

/** What a section's description opens with, who is counted or its picture's title, where its own sentences would not be understood alone. */
export const OPENED_WITH: Readonly<Record<string, readonly ('who' | 'title')[]>> = {
	offre: ['who'],
	etranger: ['title'],
	profil: ['who'],
	'a-distance': ['who'],
	validation: ['who'],
	examens: ['who', 'title'],
	donnees: ['who']
};

/** Scenes with so many words that on a card their numbers make room for them. */
export const DENSE: readonly string[] = ['alternance'];
