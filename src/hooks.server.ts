import { building } from '$app/environment';
import { LANGUAGES, languagePath } from '$lib/language/languages';
import { draftReports } from '$lib/scenes/drafts.server';
import { addressed } from '$lib/scenes/editions.server';
import type { Handle, ServerInit } from '@sveltejs/kit';

/**
 * Svelte writes comments around each block, for hydration. Scripts mount what moves into places of
 * their own and hydrate nothing, so the built pages go without (HTML −1.1 kB brotli).
 */
const COMMENTS = /<!--[^]*?-->/g;

/** Editions that aren't published yet stop nothing: the build says what is left of them. */
export const init: ServerInit = () => {
	if (!building) return;
	for (const report of LANGUAGES.flatMap(draftReports)) console.error(report);
};

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// Typefaces are asked for by the styles, which come with the page.
		preload: () => false,
		transformPageChunk: ({ html }) => {
			const { language } = addressed(event.params);
			const page = html
				.replace('%lang%', language.code)
				.replace('%home%', languagePath(language).slice(1));
			return building ? page.replace(COMMENTS, '') : page;
		}
	});
