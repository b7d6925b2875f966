/** The question that opens the page: its hundred go through the door with the reader's scroll, and back. */
import { expect, test, type Page } from '@playwright/test';
import { openStory } from '../site.fixtures';

const GATE = 'figure[data-chart="question"]';
/** Positions from before the first of them leaves to after the last has arrived. */
const POSITIONS = 40;

/** Where the answer is wholly told. */
const end = (page: Page) =>
	page.evaluate(() => {
		const step = document.getElementById('ouverture-reponse');
		step?.scrollIntoView({ behavior: 'instant' });
		const { scrollY } = window;
		scrollTo({ top: 0, behavior: 'instant' });
		return scrollY;
	});

const drawnAt = async (page: Page, top: number): Promise<string> => {
	await page.evaluate(async (y) => {
		scrollTo({ top: y, behavior: 'instant' });
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	}, top);
	return page.locator(`${GATE} .live svg`).innerHTML();
};

/** How many words of the picture can be seen. */
const seen = (page: Page, text: RegExp) =>
	page
		.locator(`${GATE} text:visible`, { hasText: text })
		.evaluateAll(
			(all) => all.filter((each) => each.checkVisibility({ opacityProperty: true })).length
		);

test(
	'position alone says how far they are: forth, back, after a reload, and after another size',
	{ tag: '@long' },
	async ({ page }) => {
		test.setTimeout(60_000);
		await openStory(page);
		await page.locator(`${GATE} .live svg`).waitFor();
		const last = await end(page);
		const tops = Array.from({ length: POSITIONS }, (_, k) =>
			Math.round((last * k) / (POSITIONS - 1))
		);
		const forth: string[] = [];
		for (const top of tops) forth.push(await drawnAt(page, top));
		expect(new Set(forth).size).toBeGreaterThan(POSITIONS / 2);
		for (const [index, top] of [...tops.entries()].reverse()) {
			expect(await drawnAt(page, top), `back at ${top}`).toBe(forth[index]);
		}
		const half = tops[POSITIONS / 2] ?? 0;
		await drawnAt(page, half);
		await page.reload();
		await page.locator(`${GATE} .live svg`).waitFor();
		expect(await drawnAt(page, half)).toBe(forth[POSITIONS / 2]);
		const size = page.viewportSize();
		if (!size) throw new Error('the page has no size');
		await page.setViewportSize({ width: size.width + 40, height: size.height - 60 });
		await page.setViewportSize(size);
		await expect.poll(() => drawnAt(page, half)).toBe(forth[POSITIONS / 2]);
	}
);

test('the answer is not there before it is asked for, and whole when its step is', async ({
	page
}) => {
	await openStory(page);
	await page.locator(`${GATE} .live svg`).waitFor();
	expect(await seen(page, /ne viennent pas/)).toBe(0);
	await drawnAt(page, await end(page));
	expect(await seen(page, /ne viennent pas/)).toBe(1);
	expect(await seen(page, /viennent et échouent/)).toBe(1);
});

test(
	'no disc passes over the door’s name while it can be read',
	{ tag: '@long' },
	async ({ page }) => {
		await openStory(page);
		await page.locator(`${GATE} .live svg`).waitFor();
		const last = await end(page);
		for (let k = 0; k < POSITIONS; k += 1) {
			await drawnAt(page, Math.round((last * k) / (POSITIONS - 1)));
			const covered = await page.locator(`${GATE} .live svg`).evaluate((svg) => {
				const name = svg.querySelector('.door');
				if (!name || Number(getComputedStyle(name).opacity) < 0.3) return false;
				const { left, right, top, bottom } = name.getBoundingClientRect();
				const middle = (top + bottom) / 2;
				return [0.2, 0.35, 0.5, 0.65, 0.8].some((share) =>
					document
						.elementsFromPoint(left + (right - left) * share, middle)
						.some((each) => each.matches('.mark') && svg.contains(each))
				);
			});
			expect(covered, `position ${k}`).toBe(false);
		}
		expect(await seen(page, /porte de la salle/)).toBe(1);
	}
);

test('without scripts, in « Tout afficher » and on paper the picture is answered', async ({
	browser,
	page
}) => {
	const still = await browser.newPage({ javaScriptEnabled: false });
	await still.goto('.');
	expect(await seen(still, /ne viennent pas/)).toBe(1);
	await still.close();
	await openStory(page);
	await page.emulateMedia({ media: 'print' });
	expect(await seen(page, /ne viennent pas/)).toBe(1);
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('radio', { name: 'Tout afficher' }).check({ force: true });
	await expect.poll(() => seen(page, /ne viennent pas/)).toBe(1);
	await expect(page.getByRole('slider')).toHaveCount(0);
});

test(
	'before scripts it waits; where none comes the answer is back after four seconds',
	{ tag: '@long' },
	async ({ page }) => {
		await page.route('**/*.js', (route) => route.abort());
		await page.goto('.');
		expect(await seen(page, /ne viennent pas/)).toBe(0);
		expect(await seen(page, /attendus/)).toBe(1);
		const height = () => page.evaluate(() => document.documentElement.scrollHeight);
		const before = await height();
		await expect.poll(() => seen(page, /ne viennent pas/), { timeout: 6_000 }).toBe(1);
		expect(await height()).toBe(before);
	}
);

test('a guess is taken by keyboard, compared, and neither stored nor needed', async ({ page }) => {
	await openStory(page);
	const range = page.getByRole('slider');
	await expect(range).toHaveAttribute('aria-valuetext', 'pas encore donnée');
	await expect(page.locator('.guess label')).not.toContainText(/\d/);
	const stored = () =>
		page.evaluate(() =>
			JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])
		);
	const before = await stored();
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await range.focus();
	for (let k = 0; k < 25; k += 1) await page.keyboard.press('ArrowRight');
	await expect(page.locator('.guess label')).toHaveText(
		'Votre idée\u00a0: 25 absents sur\u00a0100'
	);
	await expect(range).toHaveAttribute('aria-valuetext', /25 absents/);
	await page.getByRole('link', { name: 'Voir la réponse' }).click();
	await expect(page.getByText('Vous aviez dit 25, soit 4 de plus.')).toBeInViewport();
	await expect.poll(() => seen(page, /votre idée/)).toBe(1);
	// What is out of sight has given up the focus.
	expect(await page.evaluate(() => document.activeElement?.closest('figure'))).toBeNull();
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
	expect(await stored()).toBe(before);
	await page.reload();
	await page.locator(`${GATE} .live svg`).waitFor();
	expect(await seen(page, /votre idée/)).toBe(0);
});
