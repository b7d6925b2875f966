import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atom } from './feed';
import { sitemap } from './sitemap';

beforeEach(() => {
	vi.resetModules();
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

const entry = (address: string, updated: string) => ({
	...{ address, updated, title: 'A & B', summary: '1 < 2' }
});

test('a feed has what Atom asks for, dated as its latest entry, words escaped', () => {
	const xml = atom({
		...{ title: 'T', author: 'A', language: 'fr', home: 'https://x.fr/' },
		self: 'https://x.fr/editions.atom',
		entries: [
			entry('https://x.fr/2020-2021/', '2026-01-01T00:00:00Z'),
			entry('https://x.fr/2019-2020/', '2026-02-01T00:00:00Z')
		]
	});
	const [head = '', ...entries] = xml.split('<entry>');
	expect(head).toContain('<id>https://x.fr/editions.atom</id>');
	expect(head).toContain('<updated>2026-02-01T00:00:00Z</updated>');
	expect(head).toContain('<author><name>A</name></author>');
	expect(head).toContain(
		'rel="self" type="application/atom+xml" href="https://x.fr/editions.atom"'
	);
	expect(head).toContain('rel="alternate" type="text/html" href="https://x.fr/"');
	expect(entries).toHaveLength(2);
	for (const each of entries) {
		expect(each).toMatch(/<id>https:\/\/x\.fr\/\d{4}-\d{4}\/<\/id>/);
		expect(each).toContain('<title>A &amp; B</title>');
		expect(each).toContain('<summary>1 &lt; 2</summary>');
		expect(each).toMatch(/<updated>2026-0\d-01T00:00:00Z<\/updated>/);
	}
});

test('a map says when a page was changed, where that is known', () => {
	const xml = sitemap([
		{ address: 'https://x.fr/', changed: '2026-01-01T00:00:00Z' },
		{ address: 'https://x.fr/a/' }
	]);
	expect(xml).toContain('<loc>https://x.fr/</loc><lastmod>2026-01-01T00:00:00Z</lastmod>');
	expect(xml).toContain('<url><loc>https://x.fr/a/</loc></url>');
});

const routes: Readonly<Record<string, () => Promise<() => Promise<string>>>> = {
	'sitemap.xml': async () => {
		const { GET } = await import('../../../routes/sitemap.xml/+server');
		return () => GET().text();
	},
	'editions.atom': async () => {
		const { GET } = await import('../../../routes/[[language=language]]/editions.atom/+server');
		return async () => (await GET({ params: {} } as Parameters<typeof GET>[0])).text();
	}
};

test.each(Object.entries(routes))(
	'%s needs the public address: without it, there is none',
	async (_, route) => {
		vi.stubEnv('SITE_URL', '');
		const get = await route();
		await expect(async () => get()).rejects.toThrow(expect.objectContaining({ status: 404 }));
	}
);

test.each(Object.entries(routes))('%s has whole addresses alone, each once', async (_, route) => {
	vi.stubEnv('SITE_URL', 'https://exemple.fr/cnam/');
	const get = await route();
	const xml = await get();
	const addresses = [...xml.matchAll(/(?:<loc>|<id>|href=")([^<"]*)/g)].map(([, to]) => to ?? '');
	expect(addresses.length).toBeGreaterThan(1);
	for (const each of addresses) expect(each).toMatch(/^https:\/\/exemple\.fr\/cnam\//);
	const named = [...xml.matchAll(/<(?:loc|id)>([^<]*)/g)].map(([, to]) => to);
	expect(new Set(named).size).toBe(named.length);
});

test('the map has no page that only leads on, and dates those of the edition', async () => {
	vi.stubEnv('SITE_URL', 'https://exemple.fr');
	const { GET } = await import('../../../routes/sitemap.xml/+server');
	const xml = await GET().text();
	expect(xml).not.toMatch(/partage|integrer/);
	expect(xml).toMatch(
		/<loc>https:\/\/exemple\.fr\/<\/loc><lastmod>\d{4}-\d\d-\d\dT[\d:]+Z<\/lastmod>/
	);
	expect(xml).toContain('<loc>https://exemple.fr/donnees/</loc>');
	expect(xml).toContain('<loc>https://exemple.fr/accessibilite/</loc>');
});
