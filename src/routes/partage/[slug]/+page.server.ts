import { ui } from '$lib/i18n/interface.fr';
import type { PageMeta } from '$lib/share/meta';
import { address } from '$lib/share/site.server';
import { current } from '$lib/story/current.server';
import { cardAlt, sharedSection } from '$lib/story/shared';
import { sharedGraph } from '$lib/story/structured.server';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => current().story.sections.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
	const { story, drawn } = current();
	if (!story.sections.some(({ slug }) => slug === params.slug)) error(404);
	const shared = sharedSection(story, params.slug);
	const path = `/partage/${shared.slug}/`;
	const meta: PageMeta = {
		title: ui.share.titled(shared.finding, ui.site),
		description: shared.description,
		address: address(path),
		type: 'article',
		card: { address: address(`${path}carte.png`), alt: cardAlt(story, shared, drawn) }
	};
	const { slug, kicker, finding, description } = shared;
	return { meta, slug, kicker, finding, description, graph: sharedGraph(story, shared, meta) };
};
