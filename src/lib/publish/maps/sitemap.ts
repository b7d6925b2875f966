/** The map of the site for search engines: pages that stand for themselves, each at one address. */

import { escapeXml } from '../picture/markup';

export interface MapEntry {
	readonly address: string;
	/** When its content was last changed, RFC 3339, where it is known. */
	readonly changed?: string | undefined;
}

export function sitemap(entries: readonly MapEntry[]): string {
	const urls = entries.map(({ address, changed }) => {
		const date = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
		return `\t<url><loc>${escapeXml(address)}</loc>${date}</url>\n`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
