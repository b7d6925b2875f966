import { expect, test } from '@playwright/test';
import { serve } from '../../tools/site/serve.ts';
import { BUILD, builtFiles, read } from '../built-site.fixtures';
import { LANGUAGES } from '../languages.fixtures';
import { NAME } from '../story.fixtures';

/** Folder that the site stands in, for the tests that move it. */
const BASE = '/un/sous/dossier';

const idsOf = (page: string) =>
	new Set([...read(page).matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]));

for (const [where, base, end] of [
	['in any folder of a host', BASE, '/'],
	['at the root of a host that takes the last slash away', '', '']
] as const) {
	test(`every internal link and anchor leads somewhere, ${where}`, () => {
		const files = new Set(builtFiles());
		const pages = [...files].filter((file) => file.endsWith('.html'));
		const ids = new Map(pages.map((page) => [page, idsOf(page)]));
		let followed = 0;
		const broken: string[] = [];
		for (const page of pages) {
			// The page of lost addresses is shown at any depth.
			const path =
				page === '404.html'
					? 'rien/du/tout'
					: page.replace(/(^|\/)index\.html$/, (_, slash) => slash && end);
			const here = new URL(`http://site${base}/${path}`);
			const links = [
				...read(page).matchAll(/<(?!meta|link rel="canonical")[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)
			];
			for (const [, written = ''] of links) {
				const to = new URL(written.replaceAll('&amp;', '&'), here);
				if (to.host !== 'site') continue;
				followed += 1;
				const inside = to.pathname.startsWith(`${base}/`);
				const asked = decodeURI(to.pathname.slice(base.length + 1)).replace(
					/(^|\/)$/,
					'$1index.html'
				);
				const file = end || files.has(asked) ? asked : `${asked}/index.html`;
				const anchor = decodeURIComponent(to.hash.slice(1));
				const there = inside && files.has(file);
				if (!there || (anchor && !ids.get(file)?.has(anchor))) broken.push(`${page}: ${written}`);
			}
		}
		expect(broken).toEqual([]);
		expect(followed).toBeGreaterThan(500);
	});
}

test('the site works from a folder of a host', async ({ page }) => {
	const site = await serve(BUILD, { port: 0, base: BASE });
	const failed: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) failed.push(response.url());
	});
	page.on('pageerror', (error) => failed.push(error.message));
	await page.goto(`${site.url}partage/examens/`);
	await page.waitForURL(`${site.url}#examens`);
	await expect(page.locator('#examens h2')).toBeVisible();
	await page.locator('[data-shown]').first().waitFor();
	const share = page.locator('#examens a[data-share]');
	expect(await share.evaluate((e: HTMLAnchorElement) => e.href)).toBe(
		`${site.url}${NAME}/partage/examens/`
	);
	await expect(page.locator('#examens [data-act] pre').first()).toHaveText(
		new RegExp(`src="${site.url}${NAME}/integrer/porte/"`)
	);
	await page.goto(`${site.url}integrer/porte/`);
	await expect(page.locator('svg:visible').first()).toBeVisible();
	await page.goto(`${site.url}donnees/`);
	await page.getByRole('search').waitFor();
	expect(failed).toEqual([]);
	await site.close();
});

for (const base of ['', BASE]) {
	test(
		`a lost address leads home, at any depth of ${base || 'a host'}`,
		{ tag: '@long' },
		async ({ page }) => {
			const site = await serve(BUILD, { port: 0, base });
			const wrong: string[] = [];
			page.on('pageerror', (error) => wrong.push(error.message));
			for (const lost of [
				'perdue',
				'partage/perdue/',
				'rien/du/tout',
				'donnees/rien/du/tout/?x#y'
			]) {
				const response = await page.goto(site.url + lost);
				expect(response?.status(), lost).toBe(404);
				const links = page.getByRole('link');
				await expect(links.first(), lost).toBeVisible();
				const leadTo = LANGUAGES.flatMap(({ path: home }) =>
					['', 'accessibilite/', 'mentions-legales/'].map((path) => site.url + home + path)
				);
				expect(
					await links.evaluateAll((all) => all.map((e) => (e as HTMLAnchorElement).href)),
					lost
				).toEqual(leadTo);
				await expect(page.locator('body'), lost).toHaveCSS('margin', '0px');
			}
			await page.getByRole('link').first().click();
			await expect(page.locator('#ouverture')).toBeVisible();
			expect(wrong).toEqual([]);
			await site.close();
		}
	);
}
