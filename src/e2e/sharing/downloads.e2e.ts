import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';
import { serve } from '../../tools/site/serve.ts';
import { BUILD, bytes, pngSize, read } from '../built-site.fixtures';
import { CHARTS, PRINTED, SECTIONS } from '../story.fixtures';

type Row = Record<string, string>;
type Figure = Record<string, unknown> & { id: string; kind: string; value: number };

const table = (path: string): Row[] => parse(read(path), { columns: true });
let figures: readonly Figure[];
let byId: ReadonlyMap<string, Figure>;
test.beforeAll(() => {
	figures = JSON.parse(read('donnees/figures.json')) as Figure[];
	byId = new Map(figures.map((figure) => [figure.id, figure]));
});

/** A figure as a row of CSV has it. */
const flat = (figure: Figure): Row =>
	Object.fromEntries(
		Object.entries(figure).map(([name, value]) => [
			name,
			value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value)
		])
	);

test('the figures are the same in CSV and in JSON', () => {
	expect(table('donnees/figures.csv')).toEqual(figures.map(flat));
	const printed = figures.filter(({ kind }) => kind === 'printed');
	expect(printed.map(({ id }) => id)).toEqual(PRINTED);
});

/** What the page counts of itself, marks and checks: it has a card, and is no data. */
const own = (): ReadonlySet<string> => {
	const cards = JSON.parse(read('donnees/numeros.json')) as Record<
		string,
		{ s?: string; n?: string }
	>;
	return new Set(Object.keys(cards).filter((id) => cards[id]?.n && !cards[id]?.s));
};

test('every number of the page is a row of the figures, with the same value, or one of ours', () => {
	const ours = own();
	expect([...ours].filter((id) => byId.has(id))).toEqual([]);
	for (const page of ['index.html', 'donnees/index.html']) {
		const numbers = [...read(page).matchAll(/<data\b([^>]*)>/g)].map(([, written = '']) => ({
			id: /data-figure="([^"]+)"/.exec(written)?.[1] ?? '',
			value: Number(/value="([^"]+)"/.exec(written)?.[1])
		}));
		expect(numbers.length).toBeGreaterThan(100);
		for (const { id, value } of numbers.filter((each) => !ours.has(each.id))) {
			expect(byId.get(id)?.value, id).toBe(value);
		}
	}
});

test('a chart’s data are its rows of the figures, with title, source and licence', () => {
	const ours = own();
	for (const chart of CHARTS) {
		const json = JSON.parse(read(`integrer/${chart}/${chart}.json`)) as {
			title: string;
			source: string;
			licence: string;
			figures: Figure[];
		};
		expect(json.figures.length).toBeGreaterThan(0);
		for (const figure of json.figures) {
			if (ours.has(figure.id)) expect(figure['locator'], figure.id).toBeNull();
			else expect(figure).toEqual(byId.get(figure.id));
		}
		expect(json.source).toContain('Observatoire des études et carrières du Cnam');
		expect(json.licence).toContain('non confirmée');
		const about = { title: json.title, source: json.source, licence: json.licence };
		expect(table(`integrer/${chart}/${chart}.csv`)).toEqual(
			json.figures.map((figure) => ({ ...flat(figure), ...about }))
		);
	}
});

test('a CSV for spreadsheets in French says the same, for all figures and for each chart', () => {
	const sheet = (path: string): Row[] =>
		parse(read(path), { bom: true, columns: true, delimiter: ';' });
	const numbers = (row: Row) => row['Valeur']?.replace(',', '.');
	const all = sheet('donnees/figures-tableur.csv');
	expect(all.map((row) => row['Identifiant'])).toEqual(figures.map(({ id }) => id));
	expect(all.map(numbers)).toEqual(figures.map(({ value }) => String(value)));
	for (const chart of CHARTS) {
		const path = `integrer/${chart}/${chart}`;
		expect(bytes(`${path}-tableur.csv`).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		expect(sheet(`${path}-tableur.csv`).map((row) => row['Identifiant'])).toEqual(
			table(`${path}.csv`).map((row) => row['id'])
		);
	}
});

test('a chart’s CSV is read from another origin', { tag: '@long' }, async ({ page, baseURL }) => {
	// Any page of another site: this one has no policy of its own.
	const elsewhere = await serve(BUILD, { port: 0 });
	try {
		await page.goto(`${elsewhere.url}robots.txt`);
		const from = (path: string) =>
			page.evaluate(async (url) => (await fetch(url)).text(), new URL(path, baseURL).href);
		const path = `integrer/${CHARTS[0]}/${CHARTS[0]}`;
		expect(await from(`${path}.csv`)).toBe(read(`${path}.csv`));
		expect(await from(`${path}.json`)).toBe(read(`${path}.json`));
		await expect(from('recit.md')).rejects.toThrow();
	} finally {
		await elsewhere.close();
	}
});

test('a chart’s picture stands alone, with title, source and licence inside', () => {
	for (const chart of CHARTS) {
		const svg = read(`integrer/${chart}/${chart}.svg`);
		const { title } = JSON.parse(read(`integrer/${chart}/${chart}.json`)) as { title: string };
		expect(svg).toContain(`<title>${title}</title>`);
		expect(svg, 'words are outlines: no font is asked for').not.toMatch(/<text|font-/);
		const [, glyphs = ''] = /<defs>(.*?)<\/defs>/.exec(svg) ?? [];
		const drawn = new Set([...glyphs.matchAll(/<path id="([^"]+)" d="m/g)].map(([, id]) => id));
		// Of each text, what it says, where there are words in it, and its outlines.
		const texts = [...svg.matchAll(/ aria-label="([^"]*)"[^>]*>((?:<g|<use)[^]*?)<\/g>/g)];
		for (const [, said, outlines = ''] of texts) {
			const used = [...outlines.matchAll(/<use xlink:href="#([^"]+)"/g)].map(([, id]) => id);
			expect(used.length, said).toBeGreaterThan(0);
			expect(
				used.filter((id) => !drawn.has(id)),
				said
			).toEqual([]);
		}
		const shown = texts.map(([, said]) => said).join(' ');
		expect(shown).toMatch(/Source|Calculé ici/);
		expect(shown).toContain('Licence des chiffres');
		const [, described = ''] = /<desc>([^<]*)<\/desc>/.exec(svg) ?? [];
		expect(described).toMatch(/Source|Calculé ici/);
		expect(described).toContain('Licence des chiffres');
		expect(svg, chart).toMatch(/<(path|rect|circle|line)\b/);
		expect(svg, 'nothing that only the page defines').not.toMatch(
			/var\(|\s(class|style)=|light-dark/
		);
		const { width, height } = pngSize(bytes(`integrer/${chart}/${chart}.png`));
		const [, w, h] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
		expect(width).toBe(2 * Number(w));
		expect(Math.abs(height - 2 * Number(h))).toBeLessThanOrEqual(1);
	}
});

test('a browser opens a chart’s SVG as a picture', async ({ page }) => {
	for (const chart of CHARTS.filter((_, index) => index % 6 === 0)) {
		await page.goto(`integrer/${chart}/${chart}.svg`);
		expect(await page.evaluate(() => document.documentElement.nodeName)).toBe('svg');
		expect(await page.evaluate(() => document.querySelector('parsererror'))).toBeNull();
	}
});

test('a chart’s SVG has each of its words whole, within its paper', async ({ page }) => {
	for (const chart of CHARTS) {
		await page.setContent(read(`integrer/${chart}/${chart}.svg`));
		const { words, cut } = await page.evaluate(() => {
			const picture = document.querySelector('svg')?.getBoundingClientRect();
			const all = [...document.querySelectorAll('svg [aria-label]')];
			const out = all.filter((text) => {
				const { left, right, top, bottom, width } = text.getBoundingClientRect();
				if (!width || !picture) return true;
				const across = left < picture.left + 4 || right > picture.right - 4;
				return across || top < picture.top + 4 || bottom > picture.bottom - 4;
			});
			return { words: all.length, cut: out.map((text) => text.getAttribute('aria-label')) };
		});
		expect(words, chart).toBeGreaterThan(3);
		expect(cut, chart).toEqual([]);
	}
});

test('the data package describes each column of the file it names', () => {
	const described = JSON.parse(read('donnees/datapackage.json')) as {
		$schema: string;
		name: string;
		sources: { title: string }[];
		resources: {
			name: string;
			path: string;
			schema: {
				primaryKey: string[];
				fields: {
					name: string;
					type: string;
					title: string;
					description: string;
					constraints?: { required?: boolean; enum?: string[]; pattern?: string };
				}[];
			};
		}[];
	};
	expect(described.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
	expect(described.name).toMatch(/^[a-z0-9._-]+$/);
	expect(described, 'no licence is made up').not.toHaveProperty('licenses');
	const [resource] = described.resources;
	const rows = table(`donnees/${resource?.path}`);
	const fields = resource?.schema.fields ?? [];
	expect(fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
	expect(resource?.schema.primaryKey).toEqual(['id']);
	expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	const faults: string[] = [];
	for (const { name, type, title, description, constraints } of fields) {
		expect(title && description, name).toBeTruthy();
		const pattern = new RegExp(`^(${constraints?.pattern ?? '[^]*'})$`);
		for (const row of rows) {
			const cell = row[name] ?? '';
			const fits =
				cell === ''
					? !constraints?.required
					: (type !== 'number' || Number.isFinite(Number(cell))) &&
						(constraints?.enum?.includes(cell) ?? true) &&
						pattern.test(cell);
			if (!fits) faults.push(`${row['id']} ${name}: ${cell}`);
		}
	}
	expect(faults).toEqual([]);
});

test('the data package is one, and says the size and the hash of the file as it is published', () => {
	const schema = new URL('../../lib/publish/data/fixtures/datapackage-2.0.json', import.meta.url);
	const validate = new Ajv({ allErrors: true, unknownFormats: ['textarea'] }).compile(
		JSON.parse(readFileSync(schema, 'utf8')) as object
	);
	const descriptor = JSON.parse(read('donnees/datapackage.json')) as {
		version: string;
		created?: string;
		resources: { path: string; bytes: number; hash: string }[];
	};
	void validate(descriptor);
	expect(validate.errors ?? []).toEqual([]);
	expect(descriptor.resources.length).toBeGreaterThan(0);
	for (const { path, bytes: size, hash } of descriptor.resources) {
		const file = bytes(`donnees/${path}`);
		expect(size).toBe(file.length);
		expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
	}
	// The commit that it was built from, and when that was made; the day of publication where it is set.
	expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+(\+[0-9a-f]{7,})?$/);
	expect(descriptor.created ?? '2026-01-01T00:00:00Z').toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/);
});

test('the whole story is there as Markdown', () => {
	const markdown = read('recit.md');
	const html = read('index.html');
	expect(markdown.match(/^#{1,2} /gm)).toHaveLength(SECTIONS.length);
	expect(markdown.match(/^### /gm)).toHaveLength(CHARTS.length);
	expect(markdown).not.toContain('undefined');
	const numbers = new Set([...html.matchAll(/data-figure="([^"]+)"/g)].map((found) => found[1]));
	const ours = own();
	for (const id of numbers) {
		if (ours.has(id ?? '')) continue;
		expect(markdown, id).toContain(String(byId.get(id ?? '')?.['text']));
	}
});

test(
	'the citation is copied in one click, in three formats',
	{ tag: '@long' },
	async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: async (text: string) => void Object.assign(window, { copied: text }) }
			});
		});
		await page.goto('donnees/');
		await page.getByRole('search').waitFor();
		const copied = () => page.evaluate(() => (window as unknown as { copied: string }).copied);
		await page.getByRole('button', { name: 'Copier la citation, format Texte' }).click();
		expect(await copied()).toMatch(
			/^«\u00a0Qui apprend au Cnam[^»]*\u202f\?\u00a0» D’après.* http.*\/$/
		);
		await page.getByText('BibTeX', { exact: true }).click();
		await page.getByRole('button', { name: 'Copier la citation, format BibTeX' }).click();
		expect(await copied()).toMatch(/^@online\{[^]*url = \{http[^]*\}$/);
		await page.getByText('RIS', { exact: true }).click();
		await page.getByRole('button', { name: 'Copier la citation, format RIS' }).click();
		expect(await copied()).toMatch(/^TY {2}- ELEC\n[^]*UR {2}- http[^]*\nER {2}- $/);
	}
);

test(
	'each column that can be put in order is, by the words that stand in it',
	{ tag: '@long' },
	async ({ page }) => {
		await page.goto('donnees/');
		const collator = new Intl.Collator('fr', { numeric: true });
		const heads = page.locator('thead th');
		const sortable = heads.filter({ has: page.getByRole('button') });
		await expect(sortable).toHaveCount(6);
		for (const [index, head] of (await heads.all()).entries()) {
			const button = head.getByRole('button');
			if (!(await button.count())) continue;
			await button.click();
			await expect(head).toHaveAttribute('aria-sort', 'ascending');
			const cells = await page.locator(`tbody tr > :nth-child(${index + 1})`).evaluateAll((all) =>
				all.map((cell) => {
					const value = cell.querySelector('data')?.value;
					// Below the first words stand an id or a formula.
					return value === undefined ? (cell.childNodes[0]?.textContent ?? '') : Number(value);
				})
			);
			const compare = (a: string | number, b: string | number) =>
				typeof a === 'number' ? a - Number(b) : collator.compare(a, String(b));
			expect(cells).toHaveLength(figures.length);
			expect(new Set(cells).size).toBeGreaterThan(1);
			expect(cells).toEqual([...cells].sort(compare));
			// Downwards, then as the report has them.
			await button.click();
			await button.click();
		}
		const ids = await page.locator('tbody tr').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids).toEqual(figures.map(({ id }) => id));

		for (const name of ['Nature', 'Période']) {
			const choice = page.getByRole('search').getByLabel(name);
			const options = await choice.locator('option').allTextContents();
			expect(options.length).toBeGreaterThan(2);
			let counted = 0;
			for (const option of options.slice(1)) {
				await choice.selectOption(option);
				counted += await page.locator('tbody tr').count();
			}
			// Each row is of one kind, and of one period.
			expect(counted).toBe(figures.length);
			await choice.selectOption('');
		}
	}
);

test('the table of figures is filtered and sorted with scripts, and whole without', async ({
	page,
	browser,
	baseURL
}) => {
	await page.goto('donnees/');
	const lines = page.locator('tbody tr');
	const search = page.getByLabel('Chercher dans le tableau');
	await search.fill('vapp');
	const total = figures.length;
	await expect(lines).not.toHaveCount(total);
	await expect(page.getByRole('search').getByRole('status')).toHaveText(
		`${await lines.count()} lignes sur ${total}`
	);
	await search.fill('');
	await page.getByRole('button', { name: /^Valeur/ }).click();
	await expect(page.getByRole('columnheader', { name: /^Valeur/ })).toHaveAttribute(
		'aria-sort',
		'ascending'
	);
	const values = await lines
		.locator('data')
		.evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLDataElement).value)));
	expect(values).toEqual([...values].sort((a, b) => a - b));
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const plain = await context.newPage();
	await plain.goto('donnees/');
	await expect(plain.locator('tbody tr')).toHaveCount(total);
	await expect(plain.getByRole('search')).toHaveCount(0);
	await context.close();
});

test('on a phone, what is measured, how much and when are seen at once, and no cell runs over', async ({
	page
}) => {
	await page.goto('donnees/');
	await page.getByRole('search').waitFor();
	const faults = await page.locator('table[data-table]').evaluate((table) => {
		const rows = [...table.querySelectorAll('tr')];
		const over = rows.flatMap((row) =>
			[...row.cells].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map(() => row.id)
		);
		const right = rows[1]?.cells[2]?.getBoundingClientRect().right ?? Infinity;
		return { over, hidden: right > innerWidth };
	});
	expect(faults).toEqual({ over: [], hidden: false });
});
