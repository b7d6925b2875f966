import { expect, test, type Page } from '@playwright/test';
import { pictures, stillness } from '../../tools/position/geometry.ts';
import { languageAt } from '../languages.fixtures';
import { CHARTS, SECTIONS } from '../story.fixtures';

/** Longer than the least time between two writes of the address. */
const WRITTEN = 700;

const settle = (page: Page, quiet = 150) => page.evaluate(stillness, quiet);
const hash = (page: Page) => page.evaluate(() => location.hash);
const place = (page: Page) => page.evaluate(() => scrollY);
const goDown = (page: Page, y: number) =>
	page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
const anchors = (page: Page) =>
	page.$$eval('section[id], [data-step]', (all) => all.map((one) => one.id));
const topOf = (page: Page, id: string) =>
	page.locator(`[id="${id}"]`).evaluate((one) => one.getBoundingClientRect().top);

async function open(page: Page, path = '.'): Promise<void> {
	await page.goto(path);
	await settle(page);
}

async function expectPictures(page: Page): Promise<void> {
	const all = await page.evaluate(pictures);
	expect(all).toHaveLength(CHARTS.length);
	expect(all.map(({ shown }) => shown)).toEqual(all.map(({ due }) => due));
}

test('every section and step lands within 140 px of the top, and shows itself', async ({
	page
}) => {
	test.setTimeout(90_000);
	for (const mode of ['scroll', 'flat']) {
		await page.goto('.');
		await page.evaluate((name) => localStorage.setItem('mode', name), mode);
		await page.reload();
		await settle(page);
		const wrong = await page.evaluate(
			async (ids) => {
				const faults: string[] = [];
				for (const id of ids) {
					location.hash = id;
					for (let i = 0; i < 4; i += 1) await new Promise((done) => requestAnimationFrame(done));
					const element = document.getElementById(id);
					const top = element?.getBoundingClientRect().top ?? NaN;
					if (!(top >= 0 && top <= 140)) faults.push(`#${id} at ${top}`);
					const figure = element?.closest('.scene')?.querySelector('figure');
					const shown = figure?.getAttribute('data-shown');
					const scrolls = document.documentElement.dataset['mode'] === 'scroll';
					if (figure && scrolls && shown !== id) faults.push(`#${id} shows ${shown}`);
				}
				return faults;
			},
			await anchors(page)
		);
		expect(wrong, mode).toEqual([]);
		await expectPictures(page);
	}
});

test(
	'an address with a hash lands there, with scripts and without, late fonts included',
	{ tag: '@long' },
	async ({ page, browser }) => {
		test.setTimeout(90_000);
		await open(page);
		const ids = (await anchors(page)).filter((_, i) => i % 6 === 0);
		await page.route('**/*.woff2', async (route) => {
			await new Promise((done) => setTimeout(done, 700));
			await route.continue();
		});
		for (const id of ids) {
			await page.goto('about:blank');
			await page.goto(`./#${id}`);
			await settle(page);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			await settle(page);
			const top = await topOf(page, id);
			expect(top, id).toBeGreaterThanOrEqual(0);
			expect(top, id).toBeLessThanOrEqual(140);
			expect(await hash(page)).toBe(id === 'ouverture' ? '' : `#${id}`);
		}
		const context = await browser.newContext({ javaScriptEnabled: false });
		const plain = await context.newPage();
		for (const id of ids) {
			await plain.goto('about:blank');
			await plain.goto(`./#${id}`);
			const top = await topOf(plain, id);
			expect(top, `${id}, without scripts`).toBeGreaterThanOrEqual(0);
			expect(top, `${id}, without scripts`).toBeLessThanOrEqual(140);
		}
		await context.close();
	}
);

test(
	'a reload in the middle stays there, and scripts that come late move nothing',
	{ tag: '@long' },
	async ({ page }) => {
		await open(page);
		await goDown(page, 12_345);
		await settle(page, WRITTEN);
		await page.reload();
		await settle(page);
		expect(Math.abs((await place(page)) - 12_345)).toBeLessThanOrEqual(2);
		await expectPictures(page);

		// A reader who moved on before the scripts came stays where they went.
		let release = () => {};
		const held = new Promise<void>((done) => (release = done));
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.reload({ waitUntil: 'commit' });
		await page.locator('#donnees').waitFor({ state: 'attached' });
		await expect.poll(() => place(page)).toBeGreaterThan(12_000);
		// By hand: what a script scrolls, the browser takes back when the page has loaded.
		await page.mouse.move(195, 600);
		await page.mouse.wheel(0, 2_600);
		await expect.poll(() => place(page)).toBeGreaterThan(14_900);
		const there = await place(page);
		release();
		await settle(page);
		expect(Math.abs((await place(page)) - there)).toBeLessThanOrEqual(2);
		await expectPictures(page);
	}
);

test(
	'a reader who leaves at once is where they were, not where they rested before',
	{ tag: '@long' },
	async ({ page }) => {
		await open(page, './#examens');
		await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
		await settle(page, WRITTEN);
		for (const to of [6000, 'examens', 0] as const) {
			for (const leave of ['reload', 'elsewhere'] as const) {
				await goDown(page, 9000);
				await settle(page, WRITTEN);
				if (to === 'examens') {
					await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), to);
				} else await goDown(page, to);
				await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
				const there = await place(page);
				if (leave === 'reload') await page.reload();
				else {
					await page.goto('./donnees/');
					await page.goBack();
				}
				await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
				await settle(page);
				expect(Math.abs((await place(page)) - there), `${to}, ${leave}`).toBeLessThanOrEqual(2);
			}
		}
	}
);

test(
	'what was written before the last move is not taken for the reader’s place',
	{ tag: '@long' },
	async ({ page }) => {
		// Two rests within the time between two writes: the second is not written when one goes back.
		await open(page, './#examens-compte');
		await page.evaluate(() => (location.hash = 'profil'));
		await settle(page, WRITTEN);
		for (let i = 0; i < 2; i += 1) {
			await page.evaluate(() => scrollBy({ top: 700, behavior: 'instant' }));
			await settle(page);
		}
		const left = await place(page);
		await page.goBack();
		await settle(page);
		await page.reload();
		await settle(page);
		await page.goForward();
		await settle(page);
		expect(Math.abs((await place(page)) - left), 'forward').toBeLessThanOrEqual(2);

		// A browser that doesn't take what is written as the page is left.
		await page.addInitScript(() =>
			addEventListener('pagehide', () => (History.prototype.replaceState = () => undefined))
		);
		await open(page);
		await goDown(page, 9000);
		await settle(page, WRITTEN);
		await goDown(page, 0);
		await page.reload();
		await settle(page);
		expect(await place(page), 'reload').toBe(0);
	}
);

test(
	'back and forward lead to where one was, after a reload and from another page too',
	{ tag: '@long' },
	async ({ page }) => {
		await open(page);
		await goDown(page, 6000);
		await settle(page, WRITTEN);
		await page.evaluate(() => (location.hash = 'examens-compte'));
		await settle(page);
		await page.evaluate(() => scrollBy({ top: 500, behavior: 'instant' }));
		await settle(page);
		const after = await place(page);
		for (const [go, due] of [
			['goBack', 6000],
			['goForward', after],
			['reload', after],
			['goBack', 6000],
			['goForward', after]
		] as const) {
			await page[go]();
			await settle(page);
			expect(Math.abs((await place(page)) - due), go).toBeLessThanOrEqual(2);
			await expectPictures(page);
		}
		await page.goto('./donnees/');
		await page.goBack();
		await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
		await settle(page);
		expect(Math.abs((await place(page)) - after)).toBeLessThanOrEqual(2);
	}
);

test(
	'the address follows the section being read, without filling the history',
	{ tag: '@long' },
	async ({ page }) => {
		await open(page);
		expect(await hash(page)).toBe('');
		const entries = await page.evaluate(() => history.length);
		await page.evaluate(() => {
			const writes: number[] = [];
			const write = History.prototype.replaceState;
			History.prototype.replaceState = function (...all) {
				writes.push(performance.now());
				write.apply(this, all);
			};
			Object.assign(window, { writes });
		});
		for (let y = 0; y < 20_000; y += 900) {
			await goDown(page, y);
			await page.waitForTimeout(60);
		}
		await settle(page, WRITTEN);
		const reached = await page.evaluate(() => {
			const line = document.querySelector('[data-line]')?.getBoundingClientRect().height ?? 0;
			return [...document.querySelectorAll('section[id]')]
				.filter((one) => one.getBoundingClientRect().top <= line + 0.5)
				.at(-1)?.id;
		});
		expect(await hash(page)).toBe(`#${reached}`);
		const writes = await page.evaluate(() => Reflect.get(window, 'writes') as number[]);
		const gaps = writes.slice(1).map((at, i) => at - (writes[i] ?? 0));
		expect(writes.length).toBeGreaterThan(1);
		expect(Math.min(...gaps)).toBeGreaterThan(490);
		await goDown(page, 0);
		await settle(page, WRITTEN);
		expect(await hash(page)).toBe('');
		expect(await page.evaluate(() => history.length)).toBe(entries);
	}
);

test('a step’s own hash stays until its section is left', { tag: '@long' }, async ({ page }) => {
	await open(page, './#examens-compte');
	await settle(page, WRITTEN);
	await page.evaluate(() => scrollBy({ top: innerHeight, behavior: 'instant' }));
	await settle(page, WRITTEN);
	expect(await hash(page)).toBe('#examens-compte');
	await page.evaluate(() => document.getElementById('profil')?.scrollIntoView());
	await settle(page, WRITTEN);
	expect(await hash(page)).toBe('#profil');
});

test(
	'a browser that refuses to write the address does no harm',
	{ tag: '@long' },
	async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.addInitScript(() => {
			History.prototype.replaceState = () => {
				throw new DOMException('too many', 'SecurityError');
			};
		});
		await page.goto('./#mission');
		await page.waitForTimeout(500);
		await page.evaluate(() => document.getElementById('profil')?.scrollIntoView());
		await page.waitForTimeout(WRITTEN);
		await expect(page.locator('section[id]')).toHaveCount(SECTIONS.length);
		expect(errors).toEqual([]);
	}
);

test('« Tout afficher » shows every scene in its last state, keeps the place, and is remembered', async ({
	page
}, { project }) => {
	const { reading } = languageAt(project).ui;
	await open(page, './#profil');
	const heading = page.locator('#profil h2');
	const top = () => heading.evaluate((one) => one.getBoundingClientRect().top);
	const before = await top();
	await page.getByRole('radio', { name: reading.flat }).check({ force: true });
	await settle(page);
	expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
	await expectPictures(page);
	expect(
		await page
			.locator('figure[data-chart]')
			.first()
			.evaluate((f) => getComputedStyle(f).position)
	).toBe('static');
	await expect(page.getByRole('group', { name: reading.steps })).toBeHidden();
	await page.reload();
	await settle(page);
	await expect(page.getByRole('radio', { name: reading.flat })).toBeChecked();
	await page.getByRole('radio', { name: reading.scroll }).check({ force: true });
	await settle(page);
	expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
	await expectPictures(page);
});

test(
	'reduced motion opens flat, unless the reader chose to scroll',
	{ tag: '@long' },
	async ({ page }, { project }) => {
		const { reading } = languageAt(project).ui;
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		await expect(page.locator('html')).toHaveAttribute('data-mode', 'flat');
		await page.getByRole('radio', { name: reading.scroll }).check({ force: true });
		await page.reload();
		await settle(page);
		await expect(page.locator('html')).toHaveAttribute('data-mode', 'scroll');
		await page.evaluate(() => (location.hash = 'examens-calcul'));
		await settle(page);
		await expectPictures(page);
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	}
);

test(
	'steps are reached by keyboard, one after the other',
	{ tag: '@long' },
	async ({ page }, { project }) => {
		const { reading } = languageAt(project).ui;
		await open(page, './#profil');
		const next = page.getByRole('button', { name: reading.next });
		await next.focus();
		/** The step at the place where the browser stops for it. */
		const reachedNow = () =>
			page.evaluate(
				() =>
					[...document.querySelectorAll('[data-step]')].find((one) => {
						// Where its style asks the browser to stop: lower, where pictures are taller.
						const { scrollPaddingTop } = getComputedStyle(document.documentElement);
						const stop =
							parseFloat(scrollPaddingTop) + parseFloat(getComputedStyle(one).scrollMarginTop);
						return Math.abs(one.getBoundingClientRect().top - stop) < 2;
					})?.id ?? 'none'
			);
		const reached: string[] = [];
		for (const key of ['Enter', 'Space', 'Enter']) {
			await next.press(key);
			await settle(page, 80);
			reached.push(await reachedNow());
		}
		const all = await page.$$eval('#profil [data-step]', (steps) => steps.map((one) => one.id));
		expect(reached).toEqual(all.slice(0, 3));
		await page.getByRole('button', { name: reading.previous }).press('Enter');
		await settle(page, 80);
		expect(await reachedNow()).toBe(all[1]);
		await expect(next).toBeVisible();
	}
);

test(
	'a phone turned, or a window drawn wider, keeps the reader’s place',
	{ tag: '@long' },
	async ({ page }) => {
		await open(page, './#profil');
		await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
		await settle(page);
		const share = () =>
			page
				.locator('#profil .kicker')
				.evaluate((one) => one.getBoundingClientRect().top / document.documentElement.clientHeight);
		const before = await share();
		const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
		for (const size of [
			{ width: height, height: width },
			{ width, height }
		]) {
			await page.setViewportSize(size);
			await settle(page);
			expect(Math.abs((await share()) - before)).toBeLessThan(0.02);
			await expectPictures(page);
		}
	}
);

test('a chart that cannot draw leaves its picture, and the page goes on', async ({ page }) => {
	await page.addInitScript(() => {
		CanvasRenderingContext2D.prototype.fill = () => {
			throw new Error('no canvas today');
		};
	});
	await open(page);
	await page.evaluate(() => (location.hash = 'examens-reussite'));
	await settle(page);
	await expectPictures(page);
	const drawn = await page.$$eval('figure[data-chart]', (figures) =>
		figures.map((figure) =>
			[...figure.querySelectorAll('svg .mark')].some(
				(one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible'
			)
		)
	);
	expect(drawn).not.toContain(false);
});

test('without its scripts the page reads whole', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('./#examens');
	expect(await topOf(page, 'examens')).toBeLessThanOrEqual(140);
	await expect(page.locator('section[id]')).toHaveCount(SECTIONS.length);
	const blank = await page.$$eval('figure[data-chart]', (figures) =>
		figures
			.filter(
				(figure) =>
					![...figure.querySelectorAll('svg .mark, svg .line')].some(
						(one) => one.getClientRects().length > 0
					)
			)
			.map((figure) => figure.getAttribute('data-chart'))
	);
	expect(blank).toEqual([]);
});
