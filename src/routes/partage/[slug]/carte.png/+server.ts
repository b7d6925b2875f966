import { current } from '$lib/story/current.server';
import { sectionCard } from '$lib/story/pictures.server';
import { sharedSection } from '$lib/story/shared';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => current().story.sections.map(({ slug }) => ({ slug }));

export const GET: RequestHandler = async ({ params }) => {
	const { story, drawn } = current();
	const section = story.sections.find(({ slug }) => slug === params.slug);
	if (!section) error(404);
	const png = await sectionCard(sharedSection(story, section.slug), section, drawn);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
