/** The built page changed by others before scripts run: translators, proxies, extensions. */
import { expect, test, type Page } from '@playwright/test';
import { CHARTS } from '../story.fixtures';

/** Each runs in the page, on its body, before any of our scripts. */
const REWRITES: Readonly<Record<string, () => void>> = {
	'every text wrapped, as translators do': () => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			const parent = text.parentElement;
			if (!parent || parent.closest('svg, script, style, select') || !text.data.trim()) continue;
			const [outer, inner] = [document.createElement('font'), document.createElement('font')];
			text.replaceWith(outer);
			outer.append(inner);
			inner.append(text);
		}
	},
	'every text of charts wrapped too': () => {
		for (const text of document.querySelectorAll('svg text, svg tspan')) {
			if (text.children.length) continue;
			const wrap = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
			wrap.append(...text.childNodes);
			text.append(wrap);
		}
	},
	'comments stripped, and others added': () => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
		const comments: Comment[] = [];
		while (walker.nextNode()) comments.push(walker.currentNode as Comment);
		for (const comment of comments) comment.remove();
		for (const element of document.querySelectorAll('body, main, section, figure, .chart, tbody')) {
			element.prepend(document.createComment(' proxy '));
			element.append(document.createComment(' proxy '));
		}
	},
	'white space added between elements': () => {
		for (const element of document.querySelectorAll(
			'body, main, section, header, figure, .chart, .built, .stage, .scene, table, tbody, tr'
		)) {
			for (const child of [...element.children]) child.before(document.createTextNode('\n\t '));
		}
	},
	'white space removed between elements': () => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			if (
				!text.data.trim() &&
				/^(BODY|MAIN|SECTION|TABLE|TBODY|TR)$/.test(text.parentElement?.tagName ?? '')
			) {
				text.remove();
			}
		}
	},
	'elements first and last in the body': () => {
		document.body.prepend(document.createElement('div'));
		document.body.append(document.createElement('grammarly-desktop-integration'));
	},
	'elements first and last in main': () => {
		document.querySelector('main')?.prepend(document.createElement('div'));
		document.querySelector('main')?.append(document.createElement('aside'));
	},
	'elements first and last in the bar and its parts': () => {
		for (const part of document.querySelectorAll('[data-bar], [data-slot], [data-filters], nav')) {
			part.prepend(document.createElement('span'));
			part.append(document.createElement('span'));
		}
	},
	'elements first and last in each figure and chart': () => {
		for (const part of document.querySelectorAll('figure, .chart, .built, tbody, tr')) {
			if (part.matches('tbody, tr'))
				part.append(document.createElement(part.matches('tr') ? 'td' : 'template'));
			else {
				part.prepend(document.createElement('template'));
				part.append(document.createElement('template'));
			}
		}
	},
	'the charts of the build removed': () => {
		for (const svg of document.querySelectorAll('.built svg')) svg.remove();
	},
	'classes and languages added': () => {
		document.documentElement.lang = 'de';
		document.documentElement.classList.add('translated-ltr');
		for (const element of document.querySelectorAll('body *'))
			element.classList.add('notranslate-x');
	},
	'capitals and other words in place of those of the page': () => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode as Text;
			if (text.parentElement?.closest('script, style')) continue;
			if (text.data.trim()) text.data = text.data.toUpperCase();
		}
	}
};

/** Opens a page whose scripts wait until it has been rewritten. */
async function openRewritten(page: Page, path: string, rewrite: () => void): Promise<void> {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	await page.locator('footer').waitFor({ state: 'attached' });
	await page.evaluate(rewrite);
	release();
}

const words = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('[data-step], h1, h2, h3, footer')]
			.map((element) => element.textContent.replace(/\s+/g, ' ').trim().toLowerCase())
			.join('\n')
	);

test.describe('rewritten by others', { tag: '@own-size' }, () => {
	for (const [how, rewrite] of Object.entries(REWRITES)) {
		test(`${how}: the story is read, and comes to life`, { tag: '@long' }, async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			await page.goto('.');
			const before = await words(page);
			await openRewritten(page, '.', rewrite);
			await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
			await expect(page.locator('[data-bar][data-live] [data-slot="controls"] button')).toHaveCount(
				2
			);
			for (const id of ['profil-alternants', 'examens-calcul', 'donnees']) {
				await page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
				await page.waitForTimeout(200);
			}
			expect(await words(page)).toBe(before);
			await expect(page.locator('figure[data-chart]')).toHaveCount(CHARTS.length);
			await expect(page.locator('#profil .chart[data-hydrated]').first()).toBeAttached();
			expect(errors).toEqual([]);
		});

		test(
			`${how}: the table is read, searched and put in order`,
			{ tag: '@long' },
			async ({ page }) => {
				const errors: string[] = [];
				page.on('pageerror', (error) => errors.push(error.message));
				await openRewritten(page, 'donnees/', rewrite);
				await page.locator('[data-filters][data-live]').waitFor({ state: 'attached' });
				const rows = page.locator('tbody tr');
				const all = await rows.count();
				expect(all).toBeGreaterThan(50);
				await page.getByRole('searchbox').fill('vapp');
				await expect.poll(() => rows.count()).toBeLessThan(all / 2);
				expect(await rows.count()).toBeGreaterThan(3);
				await page.getByRole('searchbox').fill('');
				await page.locator('thead button').nth(1).click();
				await expect(page.locator('th[aria-sort="ascending"]')).toHaveCount(1);
				expect(await rows.count()).toBe(all);
				expect(errors).toEqual([]);
			}
		);
	}
});
