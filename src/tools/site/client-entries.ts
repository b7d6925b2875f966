/** What Kit's build doesn't know: scripts of pages that are not hydrated as a whole. */
import type { Plugin } from 'vite';
import { ENTRIES } from '../../lib/page/client/entries.ts';

/** Makes a file of each entry, in the client's build. */
export const clientEntries = (): Plugin => ({
	name: 'client-entries',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	buildStart() {
		for (const id of Object.values(ENTRIES)) this.emitFile({ type: 'chunk', id: `./${id}` });
	}
});
