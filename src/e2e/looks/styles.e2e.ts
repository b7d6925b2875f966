import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const build = fileURLToPath(new URL('../../../build/', import.meta.url));

for (const folder of ['', 'donnees', 'partage/profil', 'integrer/emploi']) {
	test(`each component drawn in /${folder} has its styles there`, () => {
		const html = readFileSync(join(build, folder, 'index.html'), 'utf8');
		const css = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style).join('\n');
		expect(css).not.toBe('');
		const worn = new Set(
			[...html.matchAll(/class="([^"]+)"/g)].flatMap(
				([, names = '']) => names.match(/\b(?:svelte-\w+|s[\da-z]{1,2})(?= |$)/g) ?? []
			)
		);
		expect(worn.size).toBeGreaterThan(0);
		expect([...worn].filter((name) => !css.includes(`.${name}`))).toEqual([]);
	});
}

test(
	'on paper the table of figures is whole, each column under its name',
	{ tag: '@own-size' },
	async ({ page }) => {
		// A sheet of A4 between its margins.
		await page.setViewportSize({ width: 718, height: 1000 });
		await page.goto('donnees/');
		await expect(page.locator('thead button').first()).toBeVisible();
		const columns = await page.locator('thead th').allInnerTexts();
		expect(columns).toHaveLength(9);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('thead th').allInnerTexts()).toEqual(columns);
		const beyond = await page
			.locator('[data-table] :is(th, td)')
			.evaluateAll((cells) =>
				cells
					.filter(
						(cell) =>
							cell.getBoundingClientRect().right > innerWidth + 1 ||
							cell.scrollWidth > cell.clientWidth + 1
					)
					.map((cell) => cell.textContent)
			);
		expect(beyond).toEqual([]);
		await expect(page.locator('main select').first()).toBeHidden();
	}
);
