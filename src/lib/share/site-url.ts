/** What may be a site's public address: read by the site, and by the tools before they build it. */

import { messages } from '../language/messages/site';

/** Letters of any alphabet, digits and the few signs that no server reads as anything else. */
const PATH = /^(?:\/[\p{L}\p{N}._~-]+)*\/?$/u;

/**
 * @returns the address without its last slash, or an empty string where there is none
 * @throws Error where it is no address of the web, or more than one that a site stands at
 */
export function readSiteUrl(written: string | undefined): string {
	const text = written?.trim() ?? '';
	if (text === '') return '';
	// What `URL` would mend by itself, a space or a slash that is missing, is a slip of the hand.
	const url = /^https?:\/\/[^\s/\\?#@]+(?:\/[^\s\\?#]*)?$/iu.test(text) && URL.canParse(text);
	const { origin, pathname } = new URL(url ? text : 'https://none/');
	if (!url || !PATH.test(decoded(pathname))) throw new Error(messages.address(text));
	return origin + pathname.replace(/\/$/, '');
}

/** The path that a site stands under, `/cnam`, as a server reads it; empty at a host's root. */
export const pathUnder = (siteUrl: string): string =>
	siteUrl === '' ? '' : decoded(new URL(siteUrl).pathname).replace(/\/$/, '');

/** Without percent signs; empty of what can't be read. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return '%';
	}
}
