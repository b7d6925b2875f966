/** The screen is filled, all along: with words, and with pictures that stand long enough to be read. */
import { expect, test, type Page } from '@playwright/test';
import { TELLING_STEP } from '$lib/scenes/telling';
import { at, goTo, openStory, stepsOf, stillness, wakeCharts } from '../site.fixtures';
import { longestRun, marksShare, paperShare, placesOf, shareOf } from './places.fixtures';

const EVERY = 60;

test(
	'words, pictures and tools have their share of the places of the story',
	{ tag: '@long' },
	async ({ page }, { project }) => {
		test.setTimeout(120_000);
		await openStory(page);
		await wakeCharts(page);
		const length = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(length, 'length').toBeLessThanOrEqual(32_000);

		const places = await placesOf(page, EVERY);
		const wordless = at(project, { phone: 0.2, desktop: 0.13 });
		expect(
			shareOf(places, ({ word }) => !word),
			'without a word'
		).toBeLessThanOrEqual(wordless);
		expect(
			longestRun(places, ({ word, changed }) => !word && !changed),
			'a run with nothing but an unchanged picture'
		).toBeLessThanOrEqual(120);
		expect(
			shareOf(places, ({ tool }) => tool),
			'with tools in sight'
		).toBeLessThanOrEqual(0.15);

		for (const chart of new Set((await stepsOf(page)).map((step) => step.chart))) {
			const shown = places.filter(({ picture }) => picture === chart);
			expect(shown.length * EVERY, `${chart}, pinned`).toBeGreaterThanOrEqual(400);
			expect(
				shown.filter(({ labels }) => labels === 0).map(({ top }) => top),
				`${chart}, without a label`
			).toEqual([]);
		}
	}
);

test(
	'half of a phone’s screen, and a third of a desktop’s, is more than paper',
	// Pictures fill it, in any language.
	{ tag: ['@long', '@french'] },
	async ({ page }, { project }) => {
		test.setTimeout(240_000);
		await openStory(page);
		await wakeCharts(page);
		const most = at(project, { phone: 0.55, desktop: 0.7 });
		expect(await paperShare(page, 300)).toBeLessThanOrEqual(most);
	}
);

// On a phone, where they are long.
test(
	'the exam’s answer comes within two screens, and long sections are short',
	{ tag: '@own-size' },
	async ({ page }) => {
		await openStory(page);
		const heights = await page.evaluate(() =>
			Object.fromEntries(
				[...document.querySelectorAll('section[id]')].map((each) => [
					each.id,
					each.getBoundingClientRect().height
				])
			)
		);
		expect(heights['validation']).toBeLessThanOrEqual(3000);
		expect(heights['verification']).toBeLessThanOrEqual(2400);
		const answered = await page.evaluate(
			() =>
				(document.getElementById('ouverture-reponse')?.getBoundingClientRect().top ?? NaN) /
				innerHeight
		);
		expect(answered).toBeLessThanOrEqual(2);
	}
);

/** Where the lines of a step's text stand when its picture has just come, from the bottom of the screen. */
async function broughtAt(page: Page, step: string): Promise<{ before: string; lines: number }> {
	return page.evaluate(async (id) => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		const element = document.getElementById(id);
		const figure = element?.closest('.scene')?.querySelector<HTMLElement>('figure');
		const text = element?.querySelector('h4, p');
		if (!element || !figure || !text) throw new Error(`no step « ${id} »`);
		const start = text.getBoundingClientRect().top + scrollY - innerHeight - 40;
		let before = '';
		for (let top = Math.max(0, start); top < start + innerHeight; top += 4) {
			scrollTo({ top, behavior: 'instant' });
			await frame();
			await frame();
			if (figure.dataset['shown'] === id) {
				const lead = parseFloat(getComputedStyle(text).lineHeight);
				return { before, lines: (innerHeight - text.getBoundingClientRect().top) / lead };
			}
			before = figure.dataset['shown'] ?? '';
		}
		throw new Error(`« ${id} » is never brought`);
	}, step);
}

// On a phone, where a picture stands over its text.
test(
	'a step’s picture is brought when two lines of its text can be read',
	{
		tag: ['@own-size', '@long']
	},
	async ({ page }) => {
		await openStory(page);
		const steps = (await stepsOf(page)).filter(({ index }) => index > 0);
		for (const { id } of steps.filter((_, index) => index % 4 === 0)) {
			const { lines } = await broughtAt(page, id);
			expect(lines, id).toBeGreaterThanOrEqual(1.9);
			expect(lines, id).toBeLessThanOrEqual(3.5);
		}
	}
);

test.describe('at rest', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test(
		'the marks of each picture fill two thirds of its box where it tells what its title says',
		{ tag: '@long' },
		async ({ page }) => {
			await openStory(page);
			await wakeCharts(page);
			const steps = await stepsOf(page);
			const shares: Record<string, number> = {};
			for (const chart of new Set(steps.map((step) => step.chart))) {
				const own = steps.filter((step) => step.chart === chart);
				const telling = TELLING_STEP[chart];
				const step = own.find(({ id }) => telling && id.endsWith(`-${telling}`)) ?? own.at(-1);
				if (!step) throw new Error(`no step tells « ${chart} »`);
				await goTo(page, step);
				await stillness(page);
				shares[chart] = await marksShare(page, chart);
			}
			const small = Object.entries(shares).filter(([, share]) => !(share >= 0.65));
			expect(small).toEqual([]);
		}
	);
});
