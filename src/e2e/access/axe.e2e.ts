import { expect, test, type Page } from '@playwright/test';
import { faults, open, openAll, PAGES } from './accessibility.fixtures';
import { languageAt } from '../languages.fixtures';
import { at, stillness } from '../site.fixtures';

// The site's own policy lets no other script in, not even axe.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

interface Look {
	readonly width: number;
	readonly scheme: 'light' | 'dark' | 'forced';
}

const SCHEMES = ['light', 'dark', 'forced'] as const;
const every = (...widths: readonly number[]): Look[] =>
	widths.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme })));

/** Every width and scheme, each width by the project that has its kind of screen; colours have no language. */
const MATRIX: Readonly<Record<string, readonly Look[]>> = {
	phone: every(320, 390),
	desktop: every(1280)
};
const IN_ENGLISH: readonly Look[] = [{ width: 390, scheme: 'light' }];

async function faultsIn(page: Page, looks: readonly Look[]): Promise<string[]> {
	const found: string[] = [];
	for (const { width, scheme } of looks) {
		await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
		await page.emulateMedia({
			colorScheme: scheme === 'dark' ? 'dark' : 'light',
			forcedColors: scheme === 'forced' ? 'active' : 'none'
		});
		await stillness(page);
		found.push(...(await faults(page)).map((fault) => `${width} ${scheme}: ${fault}`));
	}
	return found;
}

test('axe finds nothing wrong in the story', async ({ page }) => {
	await open(page, '.');
	await openAll(page);
	expect(await faultsIn(page, [{ width: 390, scheme: 'light' }])).toEqual([]);
});

test('axe finds nothing wrong in what the bar opens', { tag: '@long' }, async ({ page }) => {
	await open(page, '.');
	await page.locator('[data-bar] summary').first().click();
	expect(await faults(page, '[data-bar]')).toEqual([]);
});

test('axe would see a fault', { tag: ['@own-size', '@french'] }, async ({ page }) => {
	await open(page, 'mentions-legales/');
	await page.evaluate(() => document.documentElement.removeAttribute('lang'));
	expect((await faults(page)).join()).toContain('html-has-lang');
});

for (const path of PAGES) {
	test(
		`axe finds nothing wrong on ${path}, at any width and in any scheme`,
		{ tag: '@long' },
		async ({ page }, { project }) => {
			test.setTimeout(240_000);
			await open(page, path);
			await openAll(page);
			const looks = languageAt(project).path ? IN_ENGLISH : at(project, MATRIX);
			expect(await faultsIn(page, looks)).toEqual([]);
		}
	);
}
