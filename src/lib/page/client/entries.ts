/** The one script of each page that has one, from the project's folder: the build makes a file of each. */
export const ENTRIES = {
	story: 'src/lib/page/client/story.ts',
	donnees: 'src/lib/page/client/donnees.ts'
} as const;

export type Entry = keyof typeof ENTRIES;
