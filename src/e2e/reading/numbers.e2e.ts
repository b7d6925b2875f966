import { expect, test, type Page } from '@playwright/test';
import { read } from '../built-site.fixtures';
import { PRINTED } from '../story.fixtures';

interface Figure {
	readonly id: string;
	readonly text: string;
	readonly hedge: string | null;
	readonly period: string;
	readonly population: string;
	readonly locator: string;
	readonly measure: string;
	readonly low: number;
	readonly high: number;
	readonly formula: string | null;
	readonly operands: readonly string[] | null;
}

/** A figure as the site publishes it. */
function figure(id: string): Figure {
	const all = JSON.parse(read('donnees/figures.json')) as Figure[];
	const found = all.find((each) => each.id === id);
	if (!found) throw new Error(`no figure « ${id} »`);
	return found;
}
const { format } = new Intl.NumberFormat('fr-FR');

const card = (page: Page) => page.getByRole('dialog');

/** The number of a step, once scripts answer for it. */
async function number(page: Page, step: string, id: string) {
	await page.goto(`./#${step}`);
	await expect(page.locator('figure[data-shown]').first()).toBeAttached();
	return page.locator(`#${step} data[data-figure="${id}"]`).first();
}

test('a number touched or clicked tells its hedge, place, range and where else it stands', async ({
	page,
	isMobile
}) => {
	const learners = await number(page, 'ouverture-emploi', 'learners');
	await (isMobile ? learners.tap() : learners.click());
	await expect(card(page)).toBeVisible();
	const { text, hedge, period, population, locator, low, high } = figure('learners');
	await expect(card(page)).toContainText([hedge, text].filter(Boolean).join(' '));
	const [part, paragraph] = locator.split('.');
	const said: Readonly<Record<string, string | null>> = {
		Nature: 'imprimé',
		Imprimé: text,
		Réserve: hedge,
		Intervalle: `${format(low)} à ${format(high)}, par convention`,
		Période: period,
		Population: population,
		'Dans le rapport': `partie\u00a0${part}, §\u00a0${paragraph}`
	};
	for (const [name, words] of Object.entries(said)) {
		const row = card(page).locator('dl > div', { has: page.getByText(name, { exact: true }) });
		if (words === null) await expect(row, name).toHaveCount(0);
		else await expect(row.locator('dd').first(), name).toHaveText(words);
	}
	const places = card(page).getByRole('listitem').getByRole('link');
	expect(await places.count()).toBeGreaterThan(0);
	expect(
		await places.evaluateAll((all) => all.map((each) => each.getAttribute('href')))
	).not.toContain('#ouverture-emploi');
});

test(
	'a calculated number shows its formula with its operands',
	{ tag: '@long' },
	async ({ page }) => {
		await (await number(page, 'offre-cours', 'enrolments-per-person')).click();
		await expect(card(page)).toContainText('calculé');
		const { formula, operands } = figure('enrolments-per-person');
		await expect(card(page)).toContainText(formula ?? 'no formula');
		expect(operands?.length).toBeGreaterThan(1);
		for (const id of operands ?? []) {
			const { hedge, text, measure } = figure(id);
			const named = card(page).getByText(`(${measure})`).filter({ hasText: text });
			await expect(named, id).toContainText([hedge, text].filter(Boolean).join(' '));
		}
	}
);

test('the keyboard reaches a number, Enter enters its card, Escape comes back', async ({
	page
}) => {
	const link = (await number(page, 'profil-ages', 'mean-age')).locator('xpath=..');
	await link.focus();
	// Programmatic focus is not shown as the keyboard's: a key press makes it so.
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
	await expect(card(page)).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(card(page)).toBeHidden();
	await expect(link).toBeFocused();
});

test(
	'from one number to the next, Escape comes back to the one asked last',
	{ tag: '@long' },
	async ({ page }) => {
		const first = (await number(page, 'profil-ages', 'mean-age')).locator('xpath=..');
		await first.focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(card(page)).toBeVisible();
		const said = await card(page).textContent();
		await page.keyboard.press('Tab');
		const next = page.locator('a:has(> data):focus');
		await expect(next).toBeAttached();
		await expect(first).not.toBeFocused();
		await expect(card(page)).not.toHaveText(said ?? '');
		const row = await next.getAttribute('href');
		await page.keyboard.press('Enter');
		await expect(card(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(card(page)).toBeHidden();
		await expect(page.locator(':focus')).toHaveAttribute('href', row ?? '');
		await expect(first).not.toBeFocused();
	}
);

test(
	'a card that comes after the reader has moved on is not shown',
	{ tag: '@long' },
	async ({ page }) => {
		let release = () => {};
		const held = new Promise<void>((done) => (release = done));
		await page.route('**/numeros.json', async (route) => {
			await held;
			await route.continue();
		});
		const link = (await number(page, 'profil', 'bac-share-before')).locator('xpath=..');
		const asked = page.waitForRequest('**/numeros.json');
		await link.focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await asked;
		// To what is no number: it asks nothing of its own.
		await page.locator('a.skip').focus();
		await expect(link).not.toBeFocused();
		const answered = page.waitForResponse('**/numeros.json');
		release();
		await (await answered).finished();
		await page.waitForTimeout(300);
		await expect(card(page)).toBeHidden();
	}
);

test(
	'only the first mention in a step is a stop; others answer to the pointer',
	{ tag: '@long' },
	async ({ page }) => {
		await page.goto('.');
		const doubled = await page.locator('[data-step]').evaluateAll((steps) =>
			steps.flatMap((step) => {
				const ids = [...step.querySelectorAll('a > data')].map((each) =>
					each.getAttribute('data-figure')
				);
				return ids.length === new Set(ids).size ? [] : [step.id];
			})
		);
		expect(doubled).toEqual([]);
		const later = page.locator('main :is(h2, [data-step]) data[data-figure]:not(a > data)').first();
		await later.scrollIntoViewIfNeeded();
		await later.click();
		await expect(card(page)).toBeVisible();
	}
);

test(
	'the card closes on Escape, outside and on scroll, and stays on a narrow screen',
	{ tag: '@long' },
	async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		const learners = await number(page, 'ouverture-emploi', 'learners');
		await learners.click();
		await expect(card(page)).toBeVisible();
		const box = await card(page).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect(box?.y).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
		expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(568);
		await page.keyboard.press('Escape');
		await expect(card(page)).toBeHidden();
		await learners.click();
		await expect(card(page)).toBeVisible();
		await page.evaluate(() => scrollBy(0, 200));
		await expect(card(page)).toBeHidden();
	}
);

test('every number of the story has a card', async ({ page, request }) => {
	await page.goto('.');
	const ids = await page
		.locator('main data[data-figure]')
		.evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('data-figure') ?? ''))]);
	const cards = (await (await request.get('donnees/numeros.json')).json()) as Record<
		string,
		object
	>;
	expect(PRINTED.filter((id) => !ids.includes(id))).toEqual([]);
	expect(ids.filter((id) => !(id in cards))).toEqual([]);
});

interface Claim {
	readonly f: string;
	readonly o: readonly string[];
}

test('words that claim something answer with their sum and each figure', async ({ page }) => {
	await page.goto('.');
	await expect(page.locator('figure[data-shown]').first()).toBeAttached();
	const cards = JSON.parse(read('donnees/numeros.json')) as Record<string, Claim>;
	const claim = page.locator('main [data-claim]').first();
	const id = (await claim.getAttribute('data-claim')) ?? '';
	const { f, o } = cards[`claim:${id}`] ?? { f: '?', o: [] };
	const place = await claim.evaluate((words) => {
		const scene = words.closest('.scene')?.querySelector('[data-step]');
		return (words.closest('[data-step]') ?? scene ?? words.closest('section'))?.id;
	});
	await page.goto(`./#${place}`);
	// A picture's title answers where it is on show.
	await expect(page.locator(`figure:not([data-on]) h3 [data-claim="${id}"]`)).toHaveCount(0);
	await claim.click();
	await expect(card(page)).toContainText((await claim.textContent()) ?? '?');
	await expect(card(page)).toContainText(f);
	expect(o.length).toBeGreaterThan(0);
	for (const { text, measure, period, locator } of o.map(figure)) {
		const [part, paragraph] = locator.split(/[. ]/u);
		await expect(card(page)).toContainText(text);
		await expect(card(page)).toContainText(`(${measure}, ${period}, `);
		await expect(card(page)).toContainText(`partie\u00a0${part}, §\u00a0${paragraph}`);
	}
});

test(
	'the keyboard reaches words that claim something, as a button',
	{ tag: '@long' },
	async ({ page }) => {
		await page.goto('.');
		const claim = page.locator('main [data-claim]').first();
		await expect(claim).toHaveRole('button');
		await claim.focus();
		for (const key of ['Enter', 'Space']) {
			await page.keyboard.press(key);
			await expect(card(page)).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(card(page)).toBeHidden();
			await expect(claim).toBeFocused();
		}
	}
);

test('every claim of the story has a card, and its place under the table of figures', async ({
	page
}) => {
	await page.goto('.');
	const ids = await page
		.locator('main [data-claim]')
		.evaluateAll((all) => all.map((each) => `claim:${each.getAttribute('data-claim')}`));
	const cards = JSON.parse(read('donnees/numeros.json')) as Record<string, object>;
	expect(ids.length).toBeGreaterThan(0);
	expect(ids.filter((id) => !(id in cards))).toEqual([]);
	const table = read('donnees/index.html');
	expect(ids.filter((id) => !table.includes(`id="${id}"`))).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('words that claim something are words', async ({ page }) => {
		await page.goto('.');
		const claims = page.locator('[data-claim]');
		await expect(claims).not.toHaveCount(0);
		for (const claim of await claims.all()) {
			expect(await claim.evaluate(({ attributes }) => attributes.length)).toBe(1);
		}
	});

	test('a number is a link to the table of its chart', async ({ page }) => {
		await page.goto('.');
		await page.locator('#ouverture-emploi a:has(> data[data-figure="learners"])').click();
		await expect(page).toHaveURL(/\/#donnees-foule$/);
		const table = page.locator('#donnees-foule');
		await expect(table).toBeInViewport();
		await table.locator('summary').click();
		await expect(table.locator('data[data-figure="learners"]')).toBeVisible();
	});
});
