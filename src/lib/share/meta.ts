/** What a page says of itself to those who link to it. Addresses are made in `site.server.ts`. */

export interface PageMeta {
	readonly title: string;
	readonly description: string;
	/** The page's own address: canonical, and `og:url`; a path where the site doesn't know its own. */
	readonly address: string;
	readonly type: 'article' | 'website';
	readonly card: {
		readonly address: string;
		/** What the card shows, in words. */
		readonly alt: string;
	};
}
