/** What the tests of sharing read of the built site. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** Paths of all files of the built site, from its root, those compressed in advance left out. */
export function builtFiles(): string[] {
	return readdirSync(BUILD, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => relative(BUILD, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

export const read = (path: string): string => readFileSync(join(BUILD, path), 'utf8');
export const bytes = (path: string): Buffer => readFileSync(join(BUILD, path));

/** Width and height of a PNG, in pixels. */
export function pngSize(png: Buffer): { width: number; height: number } {
	if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** Slugs of the shared sections, and names of the charts to embed, as the folders have them. */
export const folders = (path: string): string[] =>
	readdirSync(join(BUILD, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();

/** What a page says in its head, as a crawler without scripts reads it. */
export function head(html: string): {
	title: string;
	canonical: string;
	tags: Record<string, string>;
} {
	const tags = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(
		([, name = '', content = '']) => [name, content] as const
	);
	return {
		title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
		canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '',
		tags: Object.fromEntries(tags)
	};
}

/** The structured data of a page: what stands in its script of JSON-LD. */
export function structured(html: string): { '@context': string; '@graph': Thing[] } {
	const found = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1];
	if (!found) throw new Error('the page has no structured data');
	return JSON.parse(found);
}

export type Thing = Record<string, unknown> & { '@type': string };

/** The page of a file in each language, as its head says: files by `hreflang`. */
export function alternates(file: string, html: string): Map<string, string> {
	const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
	const here = `http://site/${file.replace(/index\.html$/, '')}`;
	return new Map(
		[...links].map(([, code = '', href = '']) => {
			const path = new URL(href, here).pathname.slice(1);
			return [code, path.replace(/(^|\/)$/, '$1index.html')];
		})
	);
}
