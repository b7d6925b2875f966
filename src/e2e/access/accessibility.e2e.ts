import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { openAll, told } from './accessibility.fixtures';
import { goTo, openStory, sizeOf, stepsOf, wakeCharts, type Step } from '../site.fixtures';
import { languageAt, type Tested } from '../languages.fixtures';
import { CHARTS } from '../story.fixtures';

/**
 * What a screen reader is given of the whole story. To write it anew, then read it:
 * `npx playwright test accessibility --grep transcript --update-snapshots=all`.
 */
const transcript = ({ code }: Tested) =>
	new URL(`./__transcripts__/${code === 'fr' ? 'recit' : `recit.${code}`}.yml`, import.meta.url);

/** What a desktop's bar has beside a phone's: the link to the top of the page, and to the other language. */
const WIDE =
	/ *- link "(?:Qui apprend au Cnam.\?|Who learns at the Cnam\?)":\n *- \/url: "#ouverture"\n| *- link "(?:English|Français)":\n *- \/url: [./en]+\n/gu;

test(
	'the story reads aloud as its transcript has it, whatever the screen',
	{ tag: '@english' },
	async ({ page }, info) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openStory(page);
		await wakeCharts(page);
		const all = await told(page);
		const said = all.replaceAll(WIDE, '');
		const approved = transcript(languageAt(info.project));
		expect(all.match(WIDE) ?? []).toHaveLength(sizeOf(info.project) === 'desktop' ? 2 : 0);
		if (info.config.updateSnapshots === 'all') await writeFile(approved, said);
		expect(said).toBe(await readFile(approved, 'utf8'));
	}
);

test('each chart is named by its caption and its finding, and has its table, which has a caption and scopes', async ({
	page
}) => {
	await openStory(page);
	await openAll(page);
	const wrong = await page.evaluate((charts) => {
		const faults: string[] = [];
		const names = new Set<string>();
		for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
			const chart = figure.dataset['chart'] ?? '';
			const finding = figure.querySelector('figcaption h3')?.textContent.trim() ?? '';
			const caption = document.getElementById(figure.getAttribute('aria-labelledby') ?? '');
			if (!caption || caption.parentElement !== figure) faults.push(`${chart}: no caption`);
			const drawings = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
			if (drawings.length !== 1) faults.push(`${chart}: ${drawings.length} drawings are told`);
			const name = drawings[0]?.getAttribute('aria-label') ?? '';
			if (!finding || !name.startsWith(finding)) faults.push(`${chart}: its name is « ${name} »`);
			if (!/\d/u.test(name)) faults.push(`${chart}: its name has no number`);
			if (names.has(name)) faults.push(`${chart}: another chart has its name`);
			names.add(name);
			for (const canvas of figure.querySelectorAll('canvas')) {
				if (!canvas.closest('[aria-hidden="true"]')) faults.push(`${chart}: its canvas is told`);
			}
			const details = document.getElementById(figure.getAttribute('aria-details') ?? '');
			const table = details?.querySelector('table');
			if (!table?.caption?.textContent.trim()) faults.push(`${chart}: no table with a caption`);
			for (const cell of table?.querySelectorAll('th') ?? []) {
				if (!cell.scope) faults.push(`${chart}: a header without a scope`);
			}
		}
		if (names.size !== charts) faults.push(`${names.size} charts of ${charts}`);
		return faults;
	}, CHARTS.length);
	expect(wrong).toEqual([]);
});

test(
	'a chart’s table has the values that are given to download',
	{ tag: '@long' },
	async ({ page, request }) => {
		await openStory(page);
		const csv = await (await request.get(new URL('donnees/figures.csv', page.url()).href)).text();
		const [head = '', ...lines] = csv.trim().split(/\r?\n/u);
		expect(head).toMatch(/^id,/u);
		const ids = new Set(lines.map((line) => line.slice(0, line.indexOf(','))));
		const cells = await page.locator('details table data').evaluateAll((all) =>
			all.map((cell) => ({
				id: cell.getAttribute('data-figure') ?? '',
				value: cell.getAttribute('value') ?? '',
				// What the page counts of itself has no place in the report, and is no data.
				place: cell.closest('tr')?.lastElementChild?.textContent.trim() ?? ''
			}))
		);
		const given = cells.filter(({ place }) => place !== '–');
		expect(given.length).toBeGreaterThan(80);
		for (const { id, value } of given) {
			expect(ids.has(id), id).toBe(true);
			expect(
				lines.some((line) => line.startsWith(`${id},`) && line.split(',').includes(value)),
				id
			).toBe(true);
		}
	}
);

/** Notes, from now on, each text that a live region is given. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const live = '[aria-live], [role="status"], [role="alert"], [role="log"]';
		const said: string[] = [];
		Object.assign(globalThis, { said });
		new MutationObserver((changes) => {
			const regions = changes.map(({ target }) =>
				(target instanceof Element ? target : target.parentElement)?.closest(live)
			);
			for (const region of new Set(regions)) {
				const text = region?.textContent.trim();
				if (text) said.push(text);
			}
		}).observe(document.body, { childList: true, characterData: true, subtree: true });
	});
	return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

test('nothing is announced because one scrolled', { tag: '@long' }, async ({ page }) => {
	await openStory(page);
	const said = await listen(page);
	const steps = (await stepsOf(page)).filter((_, index) => index % 6 === 2);
	// Past the guess, which is there while its picture waits.
	await goTo(page, steps[0] as Step);
	await page.waitForTimeout(500);
	const before = await told(page);
	for (const step of steps) {
		await goTo(page, step);
	}
	expect(await said()).toEqual([]);
	// What is told doesn't depend on the place reached either.
	expect(await told(page)).toBe(before);
});

test('what a control changed is announced once', async ({ page }, { project }) => {
	const { ui } = languageAt(project);
	await openStory(page);
	const inStory = await listen(page);
	const copy = page.locator('#donnees button[data-copy]:visible').first();
	await copy.click();
	await expect.poll(inStory).toEqual([ui.reuse.copied]);
	// A choice is told by its own state.
	await page.getByRole('radio', { name: ui.reading.flat }).check({ force: true });
	await expect(page.getByRole('radio', { name: ui.reading.flat })).toBeChecked();
	expect(await inStory()).toEqual([ui.reuse.copied]);
	await page.goto('donnees/');
	const search = page.getByRole('searchbox');
	await search.waitFor();
	const inTable = await listen(page);
	await search.fill('VAE');
	await expect.poll(async () => (await inTable()).length).toBe(1);
	expect((await inTable())[0]).toMatch(/^\d+ (?:lignes sur \d+|of \d+ rows)$/);
});
