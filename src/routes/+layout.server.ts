import { editionAt } from '$lib/scenes/current.server';
import { languagePath } from '$lib/language/languages';
import { placeOf } from '$lib/scenes/editions.server';
import { translated } from '$lib/publish/maps/alternates.server';
import type { LayoutServerLoad } from './$types';

/** Every page's language and its translations, what its foot says of the report, and where its edition's figures are. */
export const load: LayoutServerLoad = ({ params, url }) => {
	const { home, path } = placeOf(params);
	const { name, story, language } = editionAt(params);
	const { report, author } = story;
	const below = url.pathname.slice(home.length);
	const languages = translated(name, params).filter((each) => each !== language);
	return {
		code: language.code,
		report,
		author,
		home,
		root: path,
		translations: languages.map((each) => ({
			code: each.code,
			name: each.name,
			path: languagePath(each) + below,
			...each.ui.languages
		}))
	};
};
