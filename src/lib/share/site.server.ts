/** Where the site stands: what `SITE_URL` says when it is built. */

import { readSiteUrl } from './site-url';

/** The public address, without a slash at its end; empty where it isn't known. */
export const siteUrl: string = readSiteUrl(process.env['SITE_URL']);

/**
 * The address of a path of the site: absolute where the site's own is known, else from the root of
 * its host.
 *
 * @param path from the site's root, starting with a slash, e.g. `/partage/profil/`
 */
export const address = (path: string): string => siteUrl + path;
