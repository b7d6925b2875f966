/** Each script of a page lost, in turn and alone, in each way that a file gets lost: the page stands. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page, type Route } from '@playwright/test';

const build = fileURLToPath(new URL('../../../build/', import.meta.url));

const WAYS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	cut: (route) => route.abort('connectionreset'),
	'answered 404': (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
	truncated: async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		await route.fulfill({ response, body: body.slice(0, body.length / 2) });
	},
	'of a wrong type': (route) =>
		route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Portail</p>' }),
	'throwing as it runs': (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("lost")' })
};

/** What each part of a page has done once it runs. */
const ALIVE: Readonly<Record<string, string>> = {
	stages: '[data-stage][data-live]',
	charts: 'figure[data-shown]',
	bar: '[data-bar][data-live]',
	table: '[data-filters][data-live]'
};

/** The scripts that a built page names, and the entry among them. */
function scriptsOf(path: string): { files: readonly string[]; entry: string } {
	const html = readFileSync(`${build}${path}index.html`, 'utf8');
	const of = (pattern: RegExp) =>
		[...html.matchAll(pattern)].map(([, file = '']) => basename(file));
	const [entry = ''] = of(/<script type="module" src="([^"]+)"/g);
	return { files: [...of(/rel="modulepreload" href="([^"]+)"/g), entry], entry };
}

const source = (file: string) => readFileSync(`${build}_app/immutable/chunks/${file}`, 'utf8');

/** All files that a script can't do without. */
function needs(file: string, known = new Set<string>()): ReadonlySet<string> {
	if (known.has(file)) return known;
	known.add(file);
	for (const [, each = ''] of source(file).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
		needs(each, known);
	}
	return known;
}

/** The files of each part of a page, by the part's name in its entry. */
function partsOf(entry: string): ReadonlyMap<string, ReadonlySet<string>> {
	const parts = source(entry).matchAll(/(\w+):(?:async ?)?\(\)=>[^`]*?import\(`\.\/([^`]+)`\)/g);
	const own = needs(entry);
	return new Map(
		[...parts].map(([, name = '', file = '']) => [name, new Set([...own, ...needs(file)])])
	);
}

const told = (page: Page) =>
	page.evaluate(() => ({
		words: document.querySelector('main')?.innerText.replace(/\s+/g, ' ') ?? '',
		steps: document.querySelectorAll('[data-step]').length,
		rows: document.querySelectorAll('table tr').length,
		bare: [...document.querySelectorAll('figure[data-chart]')]
			.filter((figure) => {
				const drawn = figure.querySelectorAll('svg :is(path, rect, circle, line)');
				return ![...drawn].some((mark) => mark.getClientRects().length > 0);
			})
			.map((figure) => figure.getAttribute('data-chart'))
	}));

test.describe('with a script lost', { tag: '@own-size' }, () => {
	for (const path of ['', 'donnees/']) {
		test(`the parts of /${path} are told apart in its entry`, () => {
			const { files, entry } = scriptsOf(path);
			const parts = partsOf(entry);
			expect(files.length).toBeGreaterThan(4);
			expect([...parts.keys()]).toEqual(
				path
					? ['table', 'languages', 'sharing']
					: ['stages', 'charts', 'bar', 'numbers', 'languages', 'sharing']
			);
		});

		for (const [how, lose] of Object.entries(WAYS)) {
			test(
				`each script of /${path} ${how}, alone: the page stands, and so do its other parts`,
				{ tag: '@long' },
				async ({ context }) => {
					test.setTimeout(90_000);
					const { files, entry } = scriptsOf(path);
					const parts = partsOf(entry);
					const page = await context.newPage();
					await page.route('**/*.js', (route) => route.abort());
					await page.goto(path || '.');
					const { words: whole, ...drawn } = await told(page);
					expect(whole.length).toBeGreaterThan(5000);
					expect(drawn.bare).toEqual([]);
					await page.close();
					for (const file of files) {
						const visit = await context.newPage();
						await visit.route(`**/${file}`, lose);
						await visit.goto(path || '.', { waitUntil: 'load' });
						for (const [name, own] of parts) {
							const sign = ALIVE[name];
							if (!sign) continue;
							const alive = visit.locator(sign).first();
							if (own.has(file)) await expect(alive, `${name}, without ${file}`).not.toBeAttached();
							else await expect(alive, `${name}, without ${file}`).toBeAttached();
						}
						const { words, ...rest } = await told(visit);
						expect({ file, ...rest }).toEqual({ file, ...drawn });
						// Words of charts change with their step; those of the story don't.
						expect(words.length, file).toBeGreaterThan(whole.length * 0.98);
						await visit.close();
					}
				}
			);
		}
	}

	test('a chart whose data is lost stays as it was built, alone', async ({ page }) => {
		await page.route('**/graphiques.json', async (route) => {
			const response = await route.fetch();
			const { emploi: _, ...rest } = (await response.json()) as Record<string, unknown>;
			await route.fulfill({ response, json: rest });
		});
		await page.goto('.');
		await page.evaluate(() => document.getElementById('profil-situation')?.scrollIntoView());
		const lost = page.locator('figure[data-chart="emploi"]');
		await expect(lost).toHaveAttribute('data-shown', 'profil-professions');
		await expect(lost.locator('.built')).toBeVisible();
		await expect(lost.locator('.live')).toHaveCount(0);
		await page.evaluate(() => document.getElementById('examens-calcul')?.scrollIntoView());
		await expect(page.locator('figure[data-chart="porte"] .live')).toBeVisible();
	});

	test('charts whose file is lost stay as they were built, all of them', async ({ page }) => {
		const errors: string[] = [];
		page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
		await page.route('**/graphiques.json', (route) => route.abort());
		await page.goto('.');
		await expect(page.locator('[data-bar][data-live]')).toBeAttached();
		await expect.poll(() => errors.join()).toContain('“charts” stays as it was built');
		await expect(page.locator('.live')).toHaveCount(0);
		await page.evaluate(() => document.getElementById('examens-calcul')?.scrollIntoView());
		await expect(page.locator('figure[data-chart="porte"] .built')).toBeVisible();
	});
});
