import { expect, test, type Page } from '@playwright/test';
import { goTo, openStory, stepsOf } from '../site.fixtures';

/** On each stage: the pictures that are shown, and where each of its pictures stands. */
const stages = (page: Page) =>
	page.locator('[data-stage]').evaluateAll((all) =>
		all.map((stage) => {
			const pictures = [...stage.querySelectorAll<HTMLElement>('figure[data-chart]')];
			return {
				slug: stage.getAttribute('data-stage'),
				on: pictures
					.filter((each) => each.hasAttribute('data-on'))
					.map((each) => each.dataset['chart']),
				tops: pictures.map((each) => Math.round(each.getBoundingClientRect().top)),
				bar: Math.round(
					document.querySelector('[data-bar]')?.getBoundingClientRect().bottom ?? NaN
				),
				seen: pictures.filter((each) => getComputedStyle(each).opacity === '1').length
			};
		})
	);

test(
	'each stage shows one picture at a time, that of the step reached, in one place',
	{ tag: '@long' },
	async ({ page }) => {
		test.setTimeout(60_000);
		await openStory(page);
		for (const step of await stepsOf(page)) {
			await goTo(page, step);
			const all = await stages(page);
			for (const { slug, on } of all) expect(on, `${step.id}, ${slug}`).toHaveLength(1);
			const here = all.find(({ slug }) => step.id.startsWith(`${slug}-`));
			expect(here?.on, step.id).toEqual([step.chart]);
			// Pinned under the bar, all of them, from the stage's first step to its last.
			expect(new Set(here?.tops), step.id).toEqual(new Set([here?.bar]));
		}
	}
);

test(
	'position alone decides the picture: backwards as forwards, and after a jump',
	{ tag: '@long' },
	async ({ page }) => {
		await openStory(page);
		const steps = await stepsOf(page);
		const picked = steps.filter((_, index) => index % 6 === 0);
		const seen = new Map<string, unknown>();
		for (const step of picked) {
			await goTo(page, step);
			seen.set(
				step.id,
				(await stages(page)).map(({ on }) => on)
			);
		}
		for (const step of picked.toReversed()) {
			await goTo(page, step);
			expect(
				(await stages(page)).map(({ on }) => on),
				step.id
			).toEqual(seen.get(step.id));
		}
	}
);

test('a picture that goes has faded in half a second, and is still read by assistive technology', async ({
	page
}) => {
	await openStory(page);
	const step = (await stepsOf(page)).find(({ chart }) => chart === 'emploi');
	if (!step) throw new Error('no step shows « emploi »');
	await goTo(page, step);
	await page.waitForTimeout(500);
	const profil = (await stages(page)).find(({ slug }) => slug === 'profil');
	expect(profil?.seen).toBe(1);
	await expect(page.locator('#profil figure').first()).not.toHaveCSS('visibility', 'hidden');
	await expect(page.getByRole('figure').first()).toBeAttached();
});

test(
	'between two pictures of a stage, neither is printed over the other, for three tenths of a second',
	{ tag: '@long' },
	async ({ page }) => {
		await openStory(page);
		const steps = await stepsOf(page);
		for (const [from, to] of [
			['question', 'modes'],
			['modes', 'foule']
		] as const) {
			const before = steps.findLast(({ chart }) => chart === from);
			const after = steps.find(({ chart }) => chart === to);
			if (!before || !after) throw new Error(`no step shows « ${from} » or « ${to} »`);
			await goTo(page, before);
			await page.waitForTimeout(1000);
			const frames = await page.evaluate(
				async ([id, ...charts]) => {
					document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
					const figures = charts.map((chart) =>
						document.querySelector(`figure[data-chart="${chart}"]`)
					);
					const seen: number[][] = [];
					const start = performance.now();
					while (performance.now() - start < 600) {
						await new Promise((done) => requestAnimationFrame(done));
						seen.push([
							performance.now() - start,
							...figures.map((figure) => {
								const caption = figure?.querySelector('figcaption');
								if (!figure || !caption) return NaN;
								const [ground, words] = [figure, caption].map(
									(each) => getComputedStyle(each).opacity
								);
								return Number(ground) * Number(words);
							}),
							...figures.map((figure) => Number(figure && getComputedStyle(figure).opacity))
						]);
					}
					return seen;
				},
				[after.id, from, to] as const
			);
			// What a starved machine skips is not seen either.
			for (const [at, going, coming, ...grounds] of frames) {
				expect(Math.max(...grounds), `text is seen under neither, after ${at} ms`).toBe(1);
				expect(Math.min(going ?? 1, coming ?? 1), `${from} and ${to}, after ${at} ms`).toBeLessThan(
					0.05
				);
			}
			expect(frames.at(-1)?.slice(1, 3)).toEqual([0, 1]);
		}
	}
);

/** What is seen of one crowd in a frame, while a picture hands it on to the next. */
interface CrowdFrame {
	/** The picture that shows it, whole; two or none where it is none or both. */
	shows: string[];
	/** What its squares cover, in px², where they are on their way. */
	ink: number | undefined;
	/** Opacity of the titles of both. */
	titles: number[];
}

/** Goes to a step, and notes each frame for a second. */
const handOn = (page: Page, id: string, charts: readonly string[]) =>
	page.evaluate(
		async ({ id, charts }) => {
			const opacity = (each: Element) => Number(getComputedStyle(each).opacity);
			const look = (): CrowdFrame => {
				const pictures = charts.map((chart) => {
					const figure = document.querySelector(`figure[data-chart="${chart}"]`);
					const place = figure?.querySelector('.chart');
					const units = figure?.querySelector('.live .units');
					const caption = figure?.querySelector('figcaption');
					if (!figure || !place || !units || !caption) throw new Error(`no live « ${chart} »`);
					const canvas = figure.querySelector('canvas');
					const away = getComputedStyle(units).visibility === 'hidden';
					const over = figure.hasAttribute('data-on') || figure.hasAttribute('data-leaving');
					const whole = opacity(figure) * opacity(place) === 1 && (!away || canvas !== null);
					const clipped = getComputedStyle(place).clipPath !== 'none';
					const title = opacity(figure) * opacity(caption);
					return { chart, seen: over && whole && !clipped, canvas: away ? canvas : null, title };
				});
				const seen = pictures.filter((each) => each.seen);
				const canvas = seen[0]?.canvas;
				let ink: number | undefined;
				if (canvas) {
					const data = canvas
						.getContext('2d')
						?.getImageData(0, 0, canvas.width, canvas.height).data;
					let sum = 0;
					for (let at = 3; data && at < data.length; at += 4) sum += data[at] ?? 0;
					ink = sum / 255 / (canvas.width / canvas.getBoundingClientRect().width) ** 2;
				}
				return {
					shows: seen.map(({ chart }) => chart),
					ink,
					titles: pictures.map(({ title }) => title)
				};
			};
			document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
			const frames: CrowdFrame[] = [];
			const start = performance.now();
			while (performance.now() - start < 1200) {
				await new Promise((done) => requestAnimationFrame(done));
				await new Promise((done) => queueMicrotask(() => done(undefined)));
				frames.push(look());
			}
			return frames;
		},
		{ id, charts }
	);

test(
	'the crowd of a picture goes on to the next: its squares never fade, nor lie over one another',
	{ tag: '@long' },
	async ({ page }) => {
		await openStory(page);
		const steps = await stepsOf(page);
		const before = steps.findLast(({ chart }) => chart === 'alternance');
		const after = steps.find(({ chart }) => chart === 'emploi');
		if (!before || !after) throw new Error('no step shows them');
		await goTo(page, before);
		await page.waitForTimeout(1000);
		/** What the filled squares of « emploi » cover: those that « alternance » has, less what isn't described. */
		const least = await page.evaluate(() => {
			const path = document.querySelector('figure[data-chart="alternance"] .live .mark.cut');
			const scale = (path as SVGGraphicsElement | null)?.getScreenCTM()?.a ?? NaN;
			return 437 * (Number(path?.getAttribute('stroke-width')) * scale) ** 2;
		});
		for (const to of [after, before]) {
			const frames = await handOn(page, to.id, ['alternance', 'emploi']);
			for (const [index, { shows, ink = Infinity, titles }] of frames.entries()) {
				// In the first frames the step is not reached yet.
				if (index > 3) expect(shows, `frame ${index} to ${to.id}`).toHaveLength(1);
				expect(ink, `frame ${index} to ${to.id}`).toBeGreaterThan(least * 0.98);
				expect(Math.min(...titles), `frame ${index} to ${to.id}`).toBeLessThan(0.05);
			}
			expect(new Set(frames.flatMap(({ shows }) => shows)).size).toBe(2);
			expect(frames.filter(({ ink }) => ink !== undefined).length).toBeGreaterThan(5);
			expect(frames.at(-1)).toMatchObject({ shows: [to.chart], ink: undefined });
		}
	}
);

test('where scripts are lost each picture stands over its own steps', async ({ page }) => {
	await page.route('**/_app/immutable/chunks/*.js', (route) => route.abort());
	await page.goto('.');
	const faded = await page
		.locator('figure[data-chart]')
		.evaluateAll((all) => all.filter((each) => getComputedStyle(each).opacity !== '1').length);
	expect(faded).toBe(0);
	for (const id of ['profil-alternants', 'profil-situation', 'examens-un-an-avant']) {
		await page.evaluate((to) => document.getElementById(to)?.scrollIntoView(), id);
		const chart = await page.evaluate((to) => {
			const figure = document.getElementById(to)?.closest('.scene')?.querySelector('figure');
			const box = figure?.getBoundingClientRect();
			const over = box && document.elementFromPoint(box.left + box.width / 2, box.top + 20);
			return over?.closest('figure') === figure;
		}, id);
		expect(chart, id).toBe(true);
	}
});

test(
	'the story takes no more than thirty-two thousand pixels',
	{ tag: '@desktop' },
	async ({ page }) => {
		await openStory(page);
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(32_000);
	}
);
