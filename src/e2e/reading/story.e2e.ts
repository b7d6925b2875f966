import { expect, test, type Page } from '@playwright/test';
import { at, difference, goTo, openStory, settle, stepsOf, wakeCharts } from '../site.fixtures';
import { SECTIONS, STEPS } from '../story.fixtures';

/** What a first screen must hold: a phone with its browser's bars, a small laptop. */
const FIRST_SCREENS: Readonly<Record<string, readonly [number, number]>> = {
	phone: [390, 664],
	desktop: [1280, 720]
};

/** Collects what the page complains of and asks of other hosts. */
function listen(page: Page): { complaints: string[]; elsewhere: string[] } {
	const heard = { complaints: [] as string[], elsewhere: [] as string[] };
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) heard.complaints.push(message.text());
	});
	page.on('pageerror', (error) => heard.complaints.push(error.message));
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText;
		// The browser drops its own request for the icon when a page is left; it answers elsewhere.
		if (request.url().endsWith('/icone.svg') && why === 'net::ERR_ABORTED') return;
		heard.complaints.push(`failed: ${request.url()} (${why})`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.hostname !== 'localhost' && !/^(data|blob):$/.test(url.protocol)) {
			heard.elsewhere.push(request.url());
		}
	});
	return heard;
}

test(
	'a whole read complains of nothing and asks nothing of another host',
	{ tag: '@long' },
	async ({ page }) => {
		const heard = listen(page);
		await openStory(page);
		const steps = await stepsOf(page);
		expect(steps).toHaveLength(STEPS.length);
		for (const step of steps) await goTo(page, step);
		// A page left while it loads drops what it asked for: that is no complaint.
		await page.waitForLoadState('networkidle');
		await page.goto('donnees/', { waitUntil: 'networkidle' });
		await page.getByRole('search').waitFor();
		await page.goBack({ waitUntil: 'networkidle' });
		await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
		expect(heard).toEqual({ complaints: [], elsewhere: [] });
	}
);

test('the page does not scroll sideways at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	for (const path of ['.', 'donnees/']) {
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const wide = await page.evaluate(() => {
			const root = document.documentElement;
			scrollTo(500, 0);
			return { over: root.scrollWidth - root.clientWidth, moved: scrollX };
		});
		expect({ path, ...wide }).toEqual({ path, over: 0, moved: 0 });
	}
});

for (const scripts of [true, false]) {
	test.describe(scripts ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled: scripts });

		test(
			'the first screen holds title, what it is about, the question and its hundred',
			{ tag: ['@desktop', '@english'] },
			async ({ page }, info) => {
				const [width, height] = at(info.project, FIRST_SCREENS);
				await page.setViewportSize({ width, height });
				await page.goto('.');
				const opening = page.locator('#ouverture');
				const parts = {
					title: page.locator('h1'),
					about: opening.locator('.lead'),
					question: opening.locator('h3').first(),
					chart: opening.locator('figure .chart').first()
				};
				for (const [name, part] of Object.entries(parts)) {
					await expect(part, name).toBeVisible();
					const box = await part.boundingBox();
					const inside =
						box !== null &&
						box.x >= 0 &&
						box.y >= 0 &&
						box.x + box.width <= width &&
						box.y + box.height <= height;
					expect({ name, inside, box }).toEqual({ name, inside: true, box });
				}
				const chart = await parts.chart.boundingBox();
				expect((chart?.width ?? 0) * (chart?.height ?? 0)).toBeGreaterThan(width * height * 0.2);
			}
		);
	});
}

test('scripts change no mark, label or word of the first screen when they arrive', async ({
	page,
	browser
}, info) => {
	const { use } = info.project;
	const { viewport = null, deviceScaleFactor = 1, isMobile = false, hasTouch = false } = use;
	await openStory(page);
	await settle(page);
	const before = await browser.newContext({ viewport, deviceScaleFactor, isMobile, hasTouch });
	const still = await before.newPage();
	await still.route('**/*.js', (route) => route.abort());
	await still.goto(page.url());
	for (const one of [page, still]) {
		// The bar's controls, and the guess, come with the scripts that they drive.
		await one.locator('.bar').evaluate(async (bar: HTMLElement) => {
			await document.fonts.ready;
			bar.style.visibility = 'hidden';
			const guess = document.querySelector<HTMLElement>('.guess');
			if (guess) guess.style.visibility = 'hidden';
		});
	}
	const built = await still.screenshot();
	await before.close();
	await info.attach('without', { body: built, contentType: 'image/png' });
	const arrived = await page.screenshot();
	expect(await difference(page, arrived, built, 0.25 / deviceScaleFactor)).toBeLessThan(0.0006);
});

test('units are seen at every moment of a step: as SVG, or on their way on canvas', async ({
	page
}) => {
	await openStory(page);
	const [first, second] = (await stepsOf(page)).filter(({ chart }) => chart === 'emploi');
	if (!first || !second) throw new Error('« emploi » has two steps');
	await goTo(page, first);
	await page.waitForTimeout(1000);
	const seen = page.evaluate(() => {
		const { promise, resolve } = Promise.withResolvers<string[]>();
		const frames: string[] = [];
		const look = () => {
			const of = (selector: string) =>
				[...document.querySelectorAll(`figure[data-chart="emploi"] ${selector}`)].find((one) =>
					one.closest('.box')?.checkVisibility()
				);
			const svg = of('.units')?.checkVisibility({ visibilityProperty: true }) === true;
			const canvas = of('canvas') as HTMLCanvasElement | undefined;
			const { width = 0, height = 0 } = canvas ?? {};
			const data =
				canvas?.checkVisibility() === true
					? canvas.getContext('2d')?.getImageData(0, 0, width, height).data
					: undefined;
			const drawn = data?.some((value) => value > 0) === true;
			frames.push(svg && drawn ? 'both' : svg ? 'svg' : drawn ? 'canvas' : 'none');
			if (frames.length < 90) requestAnimationFrame(look);
			else resolve(frames);
		};
		requestAnimationFrame(look);
		return promise;
	});
	await goTo(page, second);
	const frames = await seen;
	expect(frames.filter((frame) => frame === 'none' || frame === 'both')).toEqual([]);
	expect(new Set(frames)).toEqual(new Set(['svg', 'canvas']));
	expect(frames.at(-1)).toBe('svg');
});

test(
	'printed at rest or while units are on their way, a chart shows what the build drew',
	{ tag: '@long' },
	async ({ page }) => {
		await openStory(page);
		const [first, second] = (await stepsOf(page))
			.filter(({ chart }) => chart === 'emploi')
			.slice(-2);
		if (!first || !second) throw new Error('« emploi » has two steps');
		const figure = page.locator('figure[data-chart="emploi"]');
		const printed = async () => {
			await page.emulateMedia({ media: 'print' });
			const seen = {
				built: await figure.locator('.built').isVisible(),
				live: await figure.locator('.live').isVisible()
			};
			await page.emulateMedia({ media: 'screen' });
			return seen;
		};
		await goTo(page, first);
		await page.waitForTimeout(1000);
		expect(await printed()).toEqual({ built: true, live: false });
		await goTo(page, first);
		await page.waitForTimeout(1000);
		await goTo(page, second);
		expect(await printed()).toEqual({ built: true, live: false });
		await expect(figure.locator('.live')).toBeVisible();
	}
);

test('the contents list shows the place reached, leads to sections, and Escape closes it', async ({
	page
}) => {
	await openStory(page);
	const contents = page.getByRole('navigation').filter({ has: page.locator('summary') });
	const list = contents.locator('details');
	for (const slug of ['profil', 'examens', 'offre']) {
		await contents.locator('summary').click();
		await expect(list).toHaveAttribute('open');
		await expect(contents.locator('ol a')).toHaveCount(SECTIONS.length);
		await contents.locator(`a[href="#${slug}"]`).click();
		await expect(page).toHaveURL(new RegExp(`#${slug}$`));
		await expect(list).not.toHaveAttribute('open');
		await expect(contents.locator('[aria-current]')).toHaveAttribute('href', `#${slug}`);
	}
	await contents.locator('summary').click();
	await expect(contents.locator('[aria-current="location"]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(list).not.toHaveAttribute('open');
});

test('a chart that steps keeps one place on the screen', async ({ page }) => {
	await openStory(page);
	const steps = (await stepsOf(page)).filter(({ chart }) => chart === 'emploi').slice(0, -1);
	const tops: number[] = [];
	for (const step of steps) {
		await goTo(page, step);
		const box = await page.locator('figure[data-chart="emploi"]').boundingBox();
		tops.push(Math.round(box?.y ?? NaN));
	}
	expect(new Set(tops).size).toBe(1);
});

test.describe('under forced colours', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });

	test('units stay SVG and still step', { tag: '@long' }, async ({ page }) => {
		await openStory(page);
		await wakeCharts(page);
		await expect(page.locator('figure canvas')).toHaveCount(0);
		const steps = (await stepsOf(page)).filter(({ chart }) => chart === 'emploi');
		const drawn: (string | null)[] = [];
		for (const step of steps) {
			await goTo(page, step);
			const path = page.locator('figure[data-chart="emploi"] .units:visible path').first();
			await expect(path).toBeVisible();
			drawn.push(await path.getAttribute('d'));
		}
		expect(new Set(drawn).size).toBe(steps.length);
	});
});
