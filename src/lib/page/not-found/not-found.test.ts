import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LANGUAGES, languagePath } from '$lib/language/languages';

beforeEach(() => {
	vi.resetModules();
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

async function page(site: string): Promise<string> {
	vi.stubEnv('SITE_URL', site);
	const { GET } = await import('../../../routes/404.html/+server');
	return (await GET()).text();
}
const addresses = (html: string) =>
	[...html.matchAll(/\s(?:href|src)="([^"]*)"/gu)].map(([, address]) => address);

test.each([
	['https://exemple.fr', '/'],
	['https://exemple.fr/un/dossier/', '/un/dossier/']
])(
	'a site that knows it is at %s leads home from any depth, without scripts',
	async (site, base) => {
		const html = await page(site);
		const all = addresses(html);
		expect(all).toHaveLength(1 + 3 * LANGUAGES.length);
		for (const address of all) expect(address?.startsWith(base)).toBe(true);
		for (const home of LANGUAGES.map(languagePath))
			for (const path of ['', 'accessibilite/', 'mentions-legales/'])
				expect(all).toContain(base + home.slice(1) + path);
		expect(html).not.toMatch(/data-sheet=|<div[^>]*hidden/u);
	}
);

test('a site that does not know where it stands promises no address', async () => {
	const html = await page('');
	expect(addresses(html)).toEqual([]);
	expect(html).toMatch(/<div id="liens" hidden>/u);
});
