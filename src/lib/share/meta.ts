/** What a page says of itself to those who link to it. Addresses are made in `site.server.ts`. */

/** A page in one of its languages. */
export interface Alternate {
	/** BCP 47, then as Open Graph writes it. */
	readonly code: string;
	readonly ogLocale: string;
	/** From the site's root, and with the site's own address where that is known. */
	readonly path: string;
	readonly address: string;
}

export interface PageMeta {
	readonly title: string;
	readonly description: string;
	/** The page's own address: canonical, and `og:url`; a path where the site doesn't know its own. */
	readonly address: string;
	/** The same page in every language that has it, its own first where it is the site's first. */
	readonly languages: readonly Alternate[];
	readonly type: 'article' | 'website';
	readonly card: {
		readonly address: string;
		/** What the card shows, in words. */
		readonly alt: string;
	};
}
