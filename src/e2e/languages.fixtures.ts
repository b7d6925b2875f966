/** The site's languages, as browser tests know them: Playwright can't read the components of `en.ts`. */
import { data as enData, words as enWords } from '$lib/language/en/client';
import { ui as enUi } from '$lib/language/en/interface';
import { pages as enPages } from '$lib/language/en/pages';
import { data as frData, words as frWords } from '$lib/language/fr/client';
import { ui as frUi } from '$lib/language/fr/interface';
import { pages as frPages } from '$lib/language/fr/pages';

/** French first, at `/`. */
export const LANGUAGES = [
	{
		code: 'fr',
		name: 'Français',
		ogLocale: 'fr_FR',
		/** Of a browser that asks for it. */
		locale: 'fr-FR',
		/** Below the site's root. */
		path: '',
		ui: frUi,
		pages: frPages,
		/** What scripts say. */
		said: [frWords, frData]
	},
	{
		code: 'en',
		name: 'English',
		ogLocale: 'en_GB',
		locale: 'en-GB',
		path: 'en/',
		ui: enUi,
		pages: enPages,
		said: [enWords, enData]
	}
] as const;

export type Tested = (typeof LANGUAGES)[number];

/** The language that a project reads the site in. */
export const languageAt = ({ name }: { readonly name: string }): Tested =>
	LANGUAGES[name.endsWith('-english') ? 1 : 0];

/** Each language, with another. */
export const PAIRS = LANGUAGES.flatMap((from) =>
	LANGUAGES.filter((to) => to !== from).map((to) => [from, to] as const)
);
