/** The one script of each page that has one, from the project's folder: the build makes a file of each. */
export const ENTRIES = {
	'story.fr': 'src/lib/page/client/entries/story.fr.ts',
	'story.en': 'src/lib/page/client/entries/story.en.ts',
	'donnees.fr': 'src/lib/page/client/entries/donnees.fr.ts',
	'donnees.en': 'src/lib/page/client/entries/donnees.en.ts'
} as const;

/** A page's name, a dot, and its language. */
export type Entry = keyof typeof ENTRIES;
