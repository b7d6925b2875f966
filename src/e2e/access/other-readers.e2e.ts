/** What reads or changes the page from outside: reader modes, dark modes, zoom, saving, copying. */
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';

const require = createRequire(import.meta.url);

const live = (page: Page) =>
	page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });

test.describe('with other readers', { tag: '@own-size' }, () => {
	test.describe('beside scripts that the page’s policy would refuse', () => {
		test.use({ bypassCSP: true });

		test('a reader mode keeps every step of the story', { tag: '@long' }, async ({ page }) => {
			await page.goto('.');
			await live(page);
			await page.addScriptTag({ path: require.resolve('@mozilla/readability/Readability.js') });
			const missing = await page.evaluate(() => {
				const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
				const Readability = Reflect.get(window, 'Readability') as new (page: Document) => {
					parse: () => { textContent: string } | null;
				};
				const read = plain(
					new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? ''
				);
				return [...document.querySelectorAll('[data-step]')]
					.map(({ textContent }) => plain(textContent))
					.filter((step) => !read.includes(step.slice(0, 60)));
			});
			expect(missing).toEqual([]);
		});

		test('Dark Reader leaves the page its own dark scheme', { tag: '@long' }, async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.goto('.');
			await live(page);
			const colours = () =>
				page.evaluate(() => {
					const mark = document.querySelector('.live .units .mark') ?? document.body;
					const { stroke, fill } = getComputedStyle(mark);
					return [getComputedStyle(document.documentElement).backgroundColor, stroke, fill];
				});
			const own = await colours();
			await page.addScriptTag({ path: require.resolve('darkreader/darkreader.js') });
			await page.evaluate(() => {
				const reader = Reflect.get(window, 'DarkReader') as { enable: (theme: object) => void };
				reader.enable({ brightness: 100, contrast: 90, sepia: 10 });
			});
			await page.waitForTimeout(500);
			expect(await colours()).toEqual(own);
			expect(await page.locator('style.darkreader').count()).toBe(0);
		});
	});

	test(
		'a page saved as it stands shows each chart in its last state',
		{ tag: '@long' },
		async ({ page, browser }) => {
			await page.goto('.');
			await live(page);
			const last = await page.$$eval('figure[data-chart]', (figures) =>
				figures.map(
					(figure) =>
						(figure.querySelector('.built .tall') ?? figure.querySelector('.built .box'))
							?.innerHTML ?? ''
				)
			);
			for (const at of [0, 9000, 20_000]) {
				await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), at);
				await page.waitForTimeout(300);
			}
			expect(await page.locator('.chart[data-hydrated]').count()).toBeGreaterThan(3);
			const html = await page.content();
			const context = await browser.newContext({
				javaScriptEnabled: false,
				viewport: { width: 390, height: 844 }
			});
			const saved = await context.newPage();
			await saved.setContent(html);
			const shown = await saved.$$eval('figure[data-chart]', (figures) =>
				figures.map((figure) => {
					const seen = [...figure.querySelectorAll('.box')].filter((box) => box.checkVisibility());
					return seen.map((box) => box.innerHTML).join('');
				})
			);
			expect(shown).toEqual(last);
			await context.close();
		}
	);

	for (const { name, width, height, zoom = 1, text = 16 } of [
		{ name: 'a small phone', width: 320, height: 568 },
		{ name: 'a phone', width: 390, height: 844 },
		{ name: 'a phone on its side', width: 844, height: 390 },
		{ name: 'a low window', width: 717, height: 512 },
		{ name: 'a low, wide window', width: 1280, height: 500 },
		{ name: 'a laptop', width: 1440, height: 900 },
		{ name: 'a laptop at 175 %', width: 823, height: 514, zoom: 1.75 },
		{ name: 'a laptop at 400 %', width: 360, height: 225, zoom: 4 },
		{ name: 'a laptop with text twice the size', width: 1440, height: 900, text: 32 },
		{ name: 'a phone with text twice the size', width: 390, height: 844, text: 32 }
	]) {
		test(`on ${name}, no label is under 11 px as seen`, { tag: '@long' }, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto('.');
			await live(page);
			await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), text);
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
			);
			const small = await page.$$eval(
				'figure svg text',
				(texts, zoom) => {
					const sizes = texts
						.filter((text) => text.checkVisibility() && text.textContent.trim() !== '')
						.flatMap((text) => [text, ...text.querySelectorAll('tspan')])
						.map((run) => {
							const scale = (run.closest('svg') as SVGSVGElement).getScreenCTM()?.d ?? 0;
							const size = parseFloat(getComputedStyle(run).fontSize) * scale * zoom;
							return { said: run.textContent, size };
						});
					return {
						count: sizes.length,
						small: sizes.filter(({ size }) => size < 11).slice(0, 5)
					};
				},
				zoom
			);
			expect(small.count).toBeGreaterThan(50);
			expect(small.small).toEqual([]);
		});
	}

	test('labels grow with the reader’s text', { tag: '@long' }, async ({ page }) => {
		const browser = await page.context().newCDPSession(page);
		for (const [width, height] of [
			[390, 844],
			[1440, 900]
		] as const) {
			await page.setViewportSize({ width, height });
			/** Size of the first label as seen, where the reader's browser is set to a size of text. */
			const size = async (standard: number) => {
				await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
				await page.goto('.');
				await live(page);
				return page.evaluate(() => {
					const texts = [...document.querySelectorAll<SVGTextElement>('figure svg text')];
					const text = texts.find((one) => one.checkVisibility());
					const scale = text?.ownerSVGElement?.getScreenCTM()?.d ?? NaN;
					return text ? parseFloat(getComputedStyle(text).fontSize) * scale : NaN;
				});
			};
			const [usual, larger, twice] = [await size(16), await size(24), await size(32)];
			expect(larger, `${width} px wide`).toBeGreaterThan(usual * 1.05);
			expect(twice, `${width} px wide`).toBeGreaterThan(usual * 1.2);
		}
	});

	test(
		'a double click on a number selects it; a single one opens its card',
		{ tag: '@long' },
		async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 1000 });
			await page.goto('.');
			await live(page);
			const number = page.locator('#mission [data-step] a:has(> data)').first();
			await number.scrollIntoViewIfNeeded();
			const said = await number.textContent();
			const home = new URL(page.url()).pathname;
			await number.dblclick();
			await page.waitForTimeout(600);
			expect(await page.evaluate(() => getSelection()?.toString())).toBe(said);
			await expect(page.getByRole('dialog')).toBeHidden();
			expect(new URL(page.url()).pathname).toBe(home);
			await number.click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await number.dblclick({ force: true });
			await page.waitForTimeout(600);
			expect(await page.evaluate(() => getSelection()?.toString())).toBe(said);
			await expect(page.getByRole('dialog')).toBeHidden();
		}
	);

	for (const [hash, meant] of [
		['#EXAMENS', 'examens'],
		['#examens.', 'examens'],
		['#examens)', 'examens'],
		['#examens?utm_source=x', 'examens'],
		['#/examens', 'examens'],
		['#Examens-Compte%C2%BB', 'examens-compte'],
		['#Examens,', 'examens'],
		['#examens%29', 'examens'],
		['#examens&fbclid=1', 'examens'],
		['#%c3%80-distance%', 'a-distance']
	] as const) {
		test(
			`the address ${hash} leads to what it meant`,
			{ tag: hash === '#EXAMENS' ? [] : '@long' },
			async ({ page }) => {
				await page.goto(`./${hash}`);
				await live(page);
				await page.waitForTimeout(900);
				const top = await page.evaluate(
					(id) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN,
					meant
				);
				expect(top).toBeGreaterThanOrEqual(0);
				expect(top).toBeLessThanOrEqual(140);
				expect(new URL(page.url()).hash).toBe(`#${meant}`);
			}
		);
	}

	test('an address that means nothing here is left as it is', async ({ page }) => {
		await page.goto('./#nulle-part');
		await live(page);
		await page.waitForTimeout(900);
		expect(new URL(page.url()).hash).toBe('#nulle-part');
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await page.evaluate(() => document.getElementById('profil')?.scrollIntoView());
		await expect.poll(() => new URL(page.url()).hash).toBe('#profil');
	});

	for (const path of [
		'partage/Examens/',
		'partage/examens).',
		'partage/examens.',
		'partage/examens./',
		'partage//examens/',
		'partage/examens%2C',
		'partage/«%20examens%20»',
		'partage/examens&fbclid=1',
		'PARTAGE/EXAMENS',
		'Donnees',
		'données/'
	]) {
		test(
			`the address /${path} leads to the page it meant`,
			{ tag: path.startsWith('partage/E') ? [] : '@long' },
			async ({ page }) => {
				await page.goto(`./${path}`);
				await page.waitForURL(/\/(#examens|donnees\/)$/);
				await expect(page.locator('main')).toBeVisible();
			}
		);
	}
});
