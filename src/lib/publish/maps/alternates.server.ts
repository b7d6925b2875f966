/** A page in its other languages, each of which may lack a section or a chart that another has. */

import { framedNames } from '$lib/publish/shared-chart.server';
import { sharedNames } from '$lib/publish/shared-place.server';
import type { Language } from '$lib/language/language';
import { current, type Edition } from '$lib/scenes/current.server';
import { languagesOf } from '$lib/scenes/editions.server';
import type { Alternate } from '$lib/share/meta';
import { address } from '$lib/share/site.server';

/** What a page shows of an edition, where it doesn't show it whole: a section, or a chart. */
interface Part {
	readonly slug?: string | undefined;
	readonly chart?: string | undefined;
}

/** Languages that have an edition's page, the first language's first. */
export const translated = (edition: string, { slug, chart }: Part = {}): Language[] =>
	languagesOf(edition).filter((language) => {
		const its = current(language, edition);
		const hasSection = slug === undefined || sharedNames(its).some((each) => each.slug === slug);
		return (
			hasSection && (chart === undefined || framedNames(its).some((each) => each.chart === chart))
		);
	});

/** A page of an edition in each language that has it, as crawlers are to know it. */
export const alternates = (
	{ name }: Edition,
	pathIn: (edition: Pick<Edition, 'name' | 'language'>) => string,
	part?: Part
): Alternate[] =>
	translated(name, part).map((language) => {
		const path = pathIn({ name, language });
		const { code, ogLocale } = language;
		return { code, ogLocale, path, address: address(path) };
	});
