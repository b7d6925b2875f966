import type { Handle } from '@sveltejs/kit';

/** Typefaces of the first screen: its title and its text. */
const FIRST = /newsreader-(display|text)/;

/**
 * What the head fetches ahead: the styles and two typefaces. Scripts come after what one reads; the
 * page stands without them.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'css' || (type === 'font' && FIRST.test(path))
	});
