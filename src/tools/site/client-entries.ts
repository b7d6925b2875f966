/** What Kit's build doesn't know: scripts of pages that are not hydrated as a whole. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import {
	entryOf,
	readEntry,
	SCRIPTS,
	WORDS,
	type Scripted
} from '../../lib/page/client/entries.ts';
import { root } from '../setup/run.js';

const LANGUAGES = join(root, 'src/lib/language');

/** Languages that have words for scripts: their folders' names. */
const codes = (): string[] =>
	readdirSync(LANGUAGES).filter((name) => existsSync(join(LANGUAGES, name, 'client.ts')));

/** Makes an entry of each page and language: the page's script, started with that language's words. */
export const clientEntries = (): Plugin => ({
	name: 'client-entries',
	applyToEnvironment: ({ name }) => name === 'client',
	load(id) {
		const entry = readEntry(id.replaceAll('\\', '/'));
		if (!entry) return undefined;
		const words = WORDS[entry.page].join(', ');
		// A copy for each page and language: the script and its words are one request.
		return [
			readFileSync(join(root, SCRIPTS[entry.page]), 'utf8'),
			`import { ${words} } from '$lib/language/${entry.code}/client?of=${entry.page}';`,
			`start(${words});`
		].join('\n');
	},
	buildStart() {
		if (this.environment.mode !== 'build') return;
		for (const code of codes()) {
			for (const page of Object.keys(SCRIPTS) as Scripted[]) {
				this.emitFile({ type: 'chunk', id: `./${entryOf(page, code)}`, name: `${page}.${code}` });
			}
		}
	}
});
