import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { CHARTS, PRINTED, SECTIONS } from '../story.fixtures';

test.use({ javaScriptEnabled: false });

/** The section that a place in the report belongs to; see src/lib/scenes/scenes.test.ts. */
const SECTION: Readonly<Record<string, string>> = {
	...{ '1.1': 'mission', '1.2': 'offre', '1.3': 'etranger' },
	...{ '2.1': 'profil', '2.2': 'profil', '2.3': 'profil' },
	...{ '3.1': 'a-distance', '3.2': 'a-distance', '3.3': 'offre' },
	...{ '4.2': 'validation', '4.3': 'validation', '4.4': 'validation' },
	...{ '4.5': 'examens', '4.6': 'examens' },
	...{ '4.7': 'diplomes', '4.8': 'diplomes', '4.9': 'diplomes' }
};

test('every printed figure can be read in its section', async ({ page, request }) => {
	const table = await (await request.get('donnees/figures.csv')).text();
	const rows = parse<Record<string, string>>(table, { columns: true });
	const printed = rows.filter((row) => row['kind'] === 'printed');
	expect(printed.map(({ id }) => id)).toEqual(PRINTED);
	await page.goto('.');
	const read = await page.locator('main').evaluate((main) =>
		[...main.querySelectorAll<HTMLDataElement>('data[data-figure]')].map((data) => ({
			id: data.dataset['figure'],
			section: data.closest('section')?.id,
			value: data.getAttribute('value'),
			said: data.textContent.trim() !== ''
		}))
	);
	for (const { id, locator = '', value } of printed) {
		const section = SECTION[locator];
		expect(section, `a section for § ${locator}`).toBeTruthy();
		expect(read, `${id}, § ${locator}`).toContainEqual({ id, section, value, said: true });
	}
});

test('every number in the text is the table’s', async ({ page, request }) => {
	const table = await (await request.get('donnees/figures.csv')).text();
	const values = new Map(
		parse<Record<string, string>>(table, { columns: true }).map((row) => [row['id'], row['value']])
	);
	await page.goto('.');
	const read = await page
		.locator('data[data-figure]')
		.evaluateAll((all) =>
			all.map(
				(data) => [data.getAttribute('data-figure') ?? '', data.getAttribute('value')] as const
			)
		);
	expect(read.length).toBeGreaterThan(100);
	// What the page counts of itself, such as its checks, is no figure.
	const counted = read.filter(([id]) => !id.startsWith('ledger-'));
	for (const [id, value] of counted) expect({ id, value }).toEqual({ id, value: values.get(id) });
});

test('each section has its heading, in order, under one title', async ({ page }) => {
	await page.goto('.');
	const sections = page.locator('main section[id]');
	expect(await sections.evaluateAll((all) => all.map(({ id }) => id))).toEqual(SECTIONS);
	await expect(page.locator('h1')).toHaveCount(1);
	for (const section of await sections.all()) {
		const heading = section.locator('h1, h2').first();
		await expect(heading).toBeVisible();
		expect((await heading.innerText()).length).toBeGreaterThan(10);
		const named = await section.getAttribute('aria-labelledby');
		expect(named).toBe(await heading.getAttribute('id'));
	}
});

test('every chart has its marks in the page, a title, and its table at the section’s end, closed', async ({
	page
}) => {
	await page.goto('.');
	const charts = await page.locator('figure[data-chart]').evaluateAll((figures) =>
		figures.map((figure) => {
			const section = figure.closest('section');
			const id = figure.getAttribute('aria-details') ?? '';
			const details = section?.querySelector<HTMLDetailsElement>(`[data-sources] details#${id}`);
			const seen = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
			const marks = seen.flatMap((svg) => [...svg.querySelectorAll('path, rect, circle, line')]);
			return {
				chart: figure.getAttribute('data-chart'),
				marks: marks.some((mark) =>
					mark.checkVisibility({ visibilityProperty: true, opacityProperty: true })
				),
				title: (figure.querySelector('figcaption h3')?.textContent ?? '').length > 10,
				subtitle: (figure.querySelector('figcaption p')?.textContent ?? '').length > 10,
				closed: details?.open === false,
				rows: (details?.querySelectorAll('table tbody tr').length ?? 0) > 0,
				shown: figure.hasAttribute('data-shown')
			};
		})
	);
	expect(charts.map(({ chart }) => chart)).toEqual(CHARTS);
	for (const chart of charts) {
		expect(chart).toEqual({
			...{ chart: chart.chart, marks: true, title: true, subtitle: true },
			...{ closed: true, rows: true, shown: false }
		});
	}
});

test('every chart stands in its last state: no mark or label still waits', async ({ page }) => {
	await page.goto('.');
	const waiting = await page.locator('figure[data-chart]').evaluateAll((figures) =>
		figures.flatMap((figure) =>
			[...figure.querySelectorAll('.mark, text')]
				.filter((mark) => mark.closest('svg')?.checkVisibility())
				// What a picture shows before its answer is drawn apart, for when scripts are on their way.
				.filter((mark) => !mark.closest('.waiting'))
				.filter(
					(mark) => !mark.checkVisibility({ visibilityProperty: true, opacityProperty: true })
				)
				.map(() => figure.getAttribute('data-chart'))
		)
	);
	expect(waiting).toEqual([]);
	await expect(page.locator('figure canvas')).toHaveCount(0);
});

test('a table opens and can be read', async ({ page }) => {
	await page.goto('.');
	const sources = page.locator('#mission [data-sources] > details');
	const details = sources.locator('details').first();
	await expect(details.locator('table')).toBeHidden();
	await sources.locator(':scope > summary').click();
	await expect(details.locator('table')).toBeHidden();
	await details.locator('summary').click();
	await expect(details.locator('table')).toBeVisible();
	const number = details.locator('tbody tr').first().locator('data');
	await expect(number).toBeVisible();
	await expect(number).toHaveText(/\d/);
});

test('the bar keeps one row on a phone, and covers nothing of the title', async ({ page }) => {
	for (const width of [320, 390]) {
		await page.setViewportSize({ width, height: 700 });
		await page.goto('.');
		const bar = await page.locator('[data-bar]').boundingBox();
		const title = await page.locator('h1').boundingBox();
		expect(bar?.height, `${width} px`).toBeLessThanOrEqual(56);
		expect(title?.y ?? 0, `${width} px`).toBeGreaterThanOrEqual(bar?.height ?? NaN);
	}
});
