import { languageOf } from '$lib/language/languages';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
/** No page is hydrated as a whole: the scripts of `$lib/page/client` bring to life what moves. */
export const csr = false;

export const load: LayoutLoad = ({ data }) => ({
	...data,
	language: languageOf(data.code)
});
