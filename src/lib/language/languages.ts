import { fr } from './fr/fr';
import type { Language } from './language';

/** Languages of the site by code, the one at `/` first. Only routes read this: the rest is passed one. */
export const LANGUAGES: readonly Language[] = [fr];

/** @throws RangeError where the site isn't in that language */
export function languageOf(code = LANGUAGES[0]?.code): Language {
	const found = LANGUAGES.find((language) => language.code === code);
	if (!found) {
		const known = LANGUAGES.map((language) => language.code).join(', ');
		throw new RangeError(`no language “${code}”; there are: ${known}`);
	}
	return found;
}
