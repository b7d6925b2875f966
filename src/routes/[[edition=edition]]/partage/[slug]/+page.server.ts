import { languageOf } from '$lib/language/languages';
import type { PageMeta } from '$lib/share/meta';
import { address } from '$lib/share/site.server';
import { current, entriesOf } from '$lib/scenes/current.server';
import { editionOf } from '$lib/scenes/editions.server';
import { cardAlt, sharedSection } from '$lib/publish/share-text';
import { sharedGraph } from '$lib/publish/structured.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf(({ story }) => story.sections.map(({ slug }) => ({ slug })));

export const load: PageServerLoad = ({ params }) => {
	const place = editionOf(params.edition);
	const language = languageOf();
	const { ui } = language;
	const edition = current(language, place.edition);
	const { story } = edition;
	if (!story.sections.some(({ slug }) => slug === params.slug)) error(404);
	const shared = sharedSection(edition, params.slug);
	const path = `${place.path}partage/${shared.slug}/`;
	const meta: PageMeta = {
		title: ui.share.titled(shared.finding, ui.site),
		description: shared.description,
		address: address(path),
		type: 'article',
		card: { address: address(`${path}carte.png`), alt: cardAlt(shared, edition) }
	};
	const { slug, kicker, finding, description } = shared;
	const others = place.others
		.filter((other) =>
			current(language, other.edition).story.sections.some((each) => each.slug === slug)
		)
		.map((other) => ({ edition: other.edition, path: `${other.path}partage/${slug}/` }));
	const graph = sharedGraph(edition, shared, meta);
	return { ...place, others, meta, slug, kicker, finding, description, graph };
};
