/** The editions as an Atom feed (RFC 4287): readers of it are told when another one is there. */

import { escapeXml } from '../picture/markup';

export interface FeedEntry {
	/** Address at which the edition stays: what names it, too. */
	readonly address: string;
	readonly title: string;
	readonly summary: string;
	/** When its words or numbers were last changed, RFC 3339. */
	readonly updated: string;
}

export interface Feed {
	readonly title: string;
	readonly author: string;
	/** BCP 47. */
	readonly language: string;
	/** Address of the site, and of the feed. */
	readonly home: string;
	readonly self: string;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
}

export function atom({ title, author, language, home, self, entries }: Feed): string {
	const updated =
		entries
			.map((entry) => entry.updated)
			.sort()
			.at(-1) ?? '';
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
		`\t<id>${escapeXml(self)}</id>`,
		`\t<title>${escapeXml(title)}</title>`,
		`\t<updated>${updated}</updated>`,
		`\t<author><name>${escapeXml(author)}</name></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`\t<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
		...entries.flatMap((entry) => [
			'\t<entry>',
			`\t\t<id>${escapeXml(entry.address)}</id>`,
			`\t\t<title>${escapeXml(entry.title)}</title>`,
			`\t\t<updated>${entry.updated}</updated>`,
			`\t\t<link rel="alternate" type="text/html" href="${escapeXml(entry.address)}"/>`,
			`\t\t<summary>${escapeXml(entry.summary)}</summary>`,
			'\t</entry>'
		]),
		'</feed>'
	];
	return `${lines.join('\n')}\n`;
}
