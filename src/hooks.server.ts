import type { Handle } from '@sveltejs/kit';
import { bare } from '$lib/story/bare';
import { typefacesLater } from '$lib/styles/typefaces-later';

/** Typefaces of the first screen: its title and its text. */
const FIRST = /newsreader-(display|text)/;

/**
 * What is fetched ahead: two typefaces, asked for behind the first words. The styles come with the page;
 * scripts come after what one reads: the page stands without them.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'font' && FIRST.test(path),
		transformPageChunk: ({ html }) => typefacesLater(bare(html))
	});
