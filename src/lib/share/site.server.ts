/** Where the site stands: what `SITE_URL` says when it is built. */

import { messages } from '$lib/language/messages/site';

/** The public address, without a slash at its end; empty where it isn't known. */
export const siteUrl: string = readSiteUrl(process.env['SITE_URL']);

/**
 * The address of a path of the site: absolute where the site's own is known, else from the root of
 * its host.
 *
 * @param path from the site's root, starting with a slash, e.g. `/partage/profil/`
 */
export const address = (path: string): string => siteUrl + path;

/**
 * @returns the address without its last slash, or an empty string where there is none
 * @throws Error where it is no address of the web
 */
export function readSiteUrl(written: string | undefined): string {
	const text = written?.trim() ?? '';
	if (text === '') return '';
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
		throw new Error(messages.address(text));
	}
	return url.href.replace(/\/+$/, '');
}
