/** What crawlers and browsers are told of a page's language, and of the page in the others. */
import { posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { alternates, builtFiles, bytes, head, read, structured } from '../built-site.fixtures';
import { LANGUAGES } from '../languages.fixtures';

/** Read once the site is there: tests are listed without it. */
let pages: readonly string[] = [];
const codes = LANGUAGES.map(({ code }) => code);
const [first] = LANGUAGES;
/** Language of a page, by its path. */
const languageOf = (page: string) =>
	LANGUAGES.slice(1).find(({ path }) => page.startsWith(path)) ?? first;

test.beforeAll(() => {
	pages = builtFiles().filter((file) => file.endsWith('.html') && file !== '404.html');
});

test.describe('each page', { tag: '@own-size' }, () => {
	test('is written in one language, and says which', () => {
		expect(new Set(pages.map((page) => languageOf(page).code))).toEqual(new Set(codes));
		for (const page of pages) {
			const lang = /<html[^>]* lang="([^"]+)"/.exec(read(page))?.[1];
			expect(lang, page).toBe(languageOf(page).code);
		}
	});

	test('leads to itself in each language, and back', () => {
		for (const page of pages) {
			const found = alternates(page, read(page));
			expect([...found.keys()].sort(), page).toEqual([...codes, 'x-default'].sort());
			expect(found.get('x-default'), page).toBe(found.get(first.code));
			for (const code of codes) {
				const other = found.get(code) ?? '';
				expect(pages, page).toContain(other);
				expect(languageOf(other).code, page).toBe(code);
				expect(alternates(other, read(other)), `${page} and ${other}`).toEqual(found);
			}
		}
	});

	test('says its locale, and those of the others', () => {
		for (const page of pages) {
			const { code, ogLocale } = languageOf(page);
			const html = read(page);
			expect(head(html).tags['og:locale'], page).toBe(ogLocale);
			const others = html.matchAll(/<meta property="og:locale:alternate" content="([^"]+)"/g);
			expect(
				[...others].map(([, locale]) => locale),
				page
			).toEqual(LANGUAGES.filter((each) => each.code !== code).map((each) => each.ogLocale));
		}
	});

	test('gives search engines its language, and addresses in it', () => {
		let told = 0;
		for (const page of pages.filter((each) => read(each).includes('application/ld+json'))) {
			const language = languageOf(page);
			for (const thing of structured(read(page))['@graph']) {
				if (!('inLanguage' in thing)) continue;
				told += 1;
				expect(thing['inLanguage'], page).toBe(language.code);
				const at = new URL(String(thing['url']), 'http://site').pathname;
				const found = pages.find((each) => each === `${at.slice(1)}index.html`);
				expect(languageOf(found ?? ''), `${page}: ${at}`).toBe(language);
			}
		}
		expect(told).toBeGreaterThan(20);
	});
});

for (const language of LANGUAGES) {
	test(
		`the manifest in ${language.code} says so, starts there, and its icons exist`,
		{ tag: '@own-size' },
		() => {
			const folder = language.path;
			const manifest = JSON.parse(read(`${folder}manifest.webmanifest`));
			expect(manifest).toMatchObject({ lang: language.code, name: language.ui.site });
			const at = (path: string) => posix.join('/', folder, path).slice(1);
			expect([at(manifest.start_url), at(manifest.scope)]).toEqual([folder, folder]);
			expect(manifest.icons.length).toBeGreaterThan(2);
			for (const { src } of manifest.icons) expect(bytes(at(src)).length).toBeGreaterThan(0);
			const [, linked = ''] = /<link rel="manifest" href="([^"]+)"/.exec(
				read(`${folder}index.html`)
			) ?? ['', ''];
			expect(at(linked)).toBe(`${folder}manifest.webmanifest`);
		}
	);
}
