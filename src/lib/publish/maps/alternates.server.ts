import type { Edition } from '$lib/scenes/current.server';
import { languagesOf } from '$lib/scenes/editions.server';
import type { Alternate } from '$lib/share/meta';
import { address } from '$lib/share/site.server';

/** A page of an edition in each language that has the edition, as crawlers are to know it. */
export const alternates = (
	{ name }: Edition,
	pathIn: (edition: Pick<Edition, 'name' | 'language'>) => string
): Alternate[] =>
	languagesOf(name).map((language) => {
		const path = pathIn({ name, language });
		const { code, ogLocale } = language;
		return { code, ogLocale, path, address: address(path) };
	});
