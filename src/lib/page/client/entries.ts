/** The scripts of pages that have one, from the project's folder. */
export const SCRIPTS = {
	story: 'src/lib/page/client/story.ts',
	donnees: 'src/lib/page/client/donnees.ts'
} as const;

/** Which of a language's words for scripts each is started with. */
export const WORDS = {
	story: ['words'],
	donnees: ['words', 'data']
} as const satisfies Record<keyof typeof SCRIPTS, readonly string[]>;

export type Scripted = keyof typeof SCRIPTS;

/** The one script of a page in a language: src/tools/site/client-entries.ts says what it holds. */
export const entryOf = (page: Scripted, code: string): string => `${SCRIPTS[page]}?words=${code}`;

/** Which page's script an entry starts, and in which language. */
export function readEntry(entry: string): { page: Scripted; code: string } | undefined {
	const [, file = '', code = ''] = /^([^?]*)\?words=([a-z]{2})$/u.exec(entry) ?? [];
	const page = (Object.keys(SCRIPTS) as Scripted[]).find((name) => file.endsWith(SCRIPTS[name]));
	return page && { page, code };
}
