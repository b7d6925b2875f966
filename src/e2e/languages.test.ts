import { expect, test } from 'vitest';
import { LANGUAGES, languagePath } from '$lib/language/languages';
import * as tested from './languages.fixtures';

test('browser tests know the site’s languages', () => {
	expect(
		tested.LANGUAGES.map(({ code, name, ogLocale, path, ui }) => ({
			code,
			name,
			ogLocale,
			path,
			ui
		}))
	).toEqual(
		LANGUAGES.map((language) => {
			const { code, name, ogLocale, ui } = language;
			return { code, name, ogLocale, path: languagePath(language).slice(1), ui };
		})
	);
});
