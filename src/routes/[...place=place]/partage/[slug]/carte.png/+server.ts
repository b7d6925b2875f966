import { current, entriesOf } from '$lib/scenes/current.server';
import { addressed, placeWith } from '$lib/scenes/editions.server';
import { sectionCard } from '$lib/publish/pictures.server';
import { sharedSection } from '$lib/publish/share-text';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	entriesOf(({ story }) => story.sections.map(({ slug }) => ({ slug })));

export const GET: RequestHandler = async ({ params }) => {
	const { language } = addressed(params);
	const sectionOf = (name: string) =>
		current(language, name).story.sections.find(({ slug }) => slug === params.slug);
	const { edition: name } = placeWith(params, (each) => sectionOf(each) !== undefined);
	const edition = current(language, name);
	const section = sectionOf(name);
	if (!section) error(404);
	const png = await sectionCard(sharedSection(edition, section.slug), section, edition);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
