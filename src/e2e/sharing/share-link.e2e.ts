import { expect, test, type Page } from '@playwright/test';
import { sizeOf } from '../site.fixtures';

const section = (page: Page) => page.locator('#mission');
const share = (page: Page) => section(page).getByRole('link', { name: /^Partager/ });
/** « Partager » is folded away with the section's sources. */
const openSources = (page: Page) =>
	section(page).locator('[data-sources] > details > summary').click();
const said = (page: Page) => section(page).locator('.share').getByRole('status');

/** Notes what the page asks of the browser, in place of what the browser would do. */
async function stub(page: Page, given: 'sheet' | 'clipboard' | 'refused' | 'nothing') {
	await page.addInitScript((mode) => {
		const asked: unknown[] = [];
		Object.assign(window, { asked });
		const put = (target: object, name: string, value: unknown) =>
			Object.defineProperty(target, name, { value, configurable: true });
		put(
			navigator,
			'share',
			mode === 'sheet' ? async (data: unknown) => void asked.push(data) : undefined
		);
		put(navigator, 'canShare', undefined);
		const writeText = async (text: string) => {
			if (mode !== 'clipboard') throw new DOMException('no', 'NotAllowedError');
			asked.push(text);
		};
		put(navigator, 'clipboard', mode === 'nothing' ? undefined : { writeText });
		put(document, 'execCommand', (command: string) => {
			if (mode !== 'nothing') return false;
			asked.push(command, getSelection()?.toString());
			return true;
		});
	}, given);
	await page.goto('.');
	// The listener is there once the page is in the browser's hands.
	await page.locator('[data-shown]').first().waitFor();
	await openSources(page);
}
const asked = (page: Page) =>
	page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);

test('« Partager » opens the system’s share sheet where there is one', async ({ page }) => {
	await stub(page, 'sheet');
	const finding = await section(page).locator('h2').innerText();
	await share(page).click();
	await expect
		.poll(() => asked(page))
		.toEqual([
			{
				title: finding,
				url: expect.stringMatching(/^http:.*\/partage\/mission\/$/)
			}
		]);
	await expect(said(page)).toHaveText('');
});

test('without a share sheet the link is copied, and it is said aloud', async ({ page }) => {
	await stub(page, 'clipboard');
	await share(page).click();
	await expect(said(page)).toHaveText('Lien copié.');
	expect(await asked(page)).toEqual([expect.stringMatching(/\/partage\/mission\/$/)]);
});

test(
	'on plain http, where there is no clipboard, the link is copied all the same',
	{ tag: '@long' },
	async ({ page }) => {
		await stub(page, 'nothing');
		await share(page).click();
		await expect(said(page)).toHaveText('Lien copié.');
		expect(await asked(page)).toContain('copy');
	}
);

test(
	'where copying is refused, the address is shown, selected',
	{ tag: '@long' },
	async ({ page }) => {
		await stub(page, 'refused');
		await share(page).click();
		const field = section(page).getByRole('textbox', { name: 'Adresse de cette partie' });
		await expect(field).toBeVisible();
		await expect(field).toHaveValue(/^http:.*\/partage\/mission\/$/);
		await expect(said(page)).toContainText('Voici le lien');
		expect(
			await field.evaluate((e: HTMLInputElement) => (e.selectionEnd ?? 0) - (e.selectionStart ?? 0))
		).toBe((await field.inputValue()).length);
	}
);

test('without scripts « Partager » is a link to the section’s own page', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto('.');
	await openSources(page);
	await share(page).click();
	await expect(page).toHaveURL(/\/partage\/mission\/$/);
	await context.close();
});

test('a heading shows the link to its section when it is hovered or focused', async ({
	page
}, info) => {
	await page.goto('.');
	const link = section(page).getByRole('link', { name: /^Lien vers cette partie/ });
	if (sizeOf(info.project) === 'phone') {
		await expect(link).toHaveCSS('opacity', '1');
		return;
	}
	await expect(link).toHaveCSS('opacity', '0');
	await section(page).getByRole('heading', { level: 2 }).hover();
	await expect(link).toHaveCSS('opacity', '1');
	await link.click();
	await expect(page).toHaveURL(/#mission$/);
	await page.mouse.move(0, 0);
	await link.focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(link).toHaveCSS('opacity', '1');
});
