import { en } from './en/en';
import { fr } from './fr/fr';
import type { Language } from './language';

/** Languages of the site, the one at `/` first. What reads an address asks here: the rest is passed one. */
export const LANGUAGES: readonly Language[] = [fr, en];

/** @throws RangeError where the site isn't in that language */
export function languageOf(code = LANGUAGES[0]?.code): Language {
	const found = LANGUAGES.find((language) => language.code === code);
	if (!found) {
		const known = LANGUAGES.map((language) => language.code).join(', ');
		throw new RangeError(`no language “${code}”; there are: ${known}`);
	}
	return found;
}

/** Path of a language's pages below the site's root: `/` for the first, `/en/` for English. */
export const languagePath = ({ code }: Language): string =>
	code === LANGUAGES[0]?.code ? '/' : `/${code}/`;
