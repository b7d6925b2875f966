import { cardAlt, sharedSection } from '$lib/publish/share-text';
import { sharedNames, sharedPlace } from '$lib/publish/shared-place.server';
import { sharedGraph } from '$lib/publish/structured.server';
import { current, entriesOf } from '$lib/scenes/current.server';
import { alternates } from '$lib/publish/maps/alternates.server';
import { lastingPath } from '$lib/scenes/editions.server';
import { newerPart } from '$lib/scenes/newer.server';
import type { PageMeta } from '$lib/share/meta';
import { address } from '$lib/share/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => entriesOf(sharedNames);

export const load: PageServerLoad = ({ params }) => {
	const { place, edition, slug, anchor } = sharedPlace(params, params.slug);
	const { language } = edition;
	const { ui } = language;
	const shared = sharedSection(edition, slug);
	const path = `${place.lasting}partage/${slug}/`;
	const meta: PageMeta = {
		title: ui.share.titled(shared.finding, ui.site),
		description: shared.description,
		address: address(path),
		languages: alternates(edition, (each) => `${lastingPath(each)}partage/${slug}/`, { slug }),
		type: 'article',
		card: { address: address(`${path}carte.png`), alt: cardAlt(shared, edition) }
	};
	const { kicker, finding, description } = shared;
	const others = place.others
		.filter((other) =>
			current(language, other.edition).story.sections.some((each) => each.slug === slug)
		)
		.map((other) => ({ edition: other.edition, path: `${other.path}partage/${slug}/` }));
	const graph = sharedGraph(edition, shared, meta);
	const newer = newerPart(edition, anchor);
	return { ...place, newer, others, meta, slug, anchor, kicker, finding, description, graph };
};
