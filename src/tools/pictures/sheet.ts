/** What others see of the page, on one sheet: cards as messengers show them, charts in frames. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { root } from '../setup/run.js';

/** Width at which messengers show a card, in pixels. */
const CARD = 400;
/** Charts that differ most, and the widths of their frames. */
const FRAMED = ['porte', 'emploi', 'candidats'];
const WIDTHS = [320, 700];
const SHEET = 1480;

const build = join(root, 'build');

const shown = (png: Buffer, width: number): string =>
	`<img src="data:image/png;base64,${png.toString('base64')}" width="${width}">`;

/** @returns the sheet as PNG */
export async function sharedSheet(browser: Browser, site: string): Promise<Buffer> {
	const cards = ['partage', 'cartes']
		.flatMap((folder) =>
			readdirSync(join(build, folder), { recursive: true, encoding: 'utf8' })
				.sort()
				.map((file) => join(build, folder, file))
		)
		.filter((file) => file.endsWith('.png'))
		.map((file) => shown(readFileSync(file), CARD));
	const frames: string[] = [];
	for (const width of WIDTHS) {
		const page = await browser.newPage({ viewport: { width, height: 400 } });
		for (const chart of FRAMED) {
			await page.goto(`${site}integrer/${chart}/`);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			frames.push(shown(await page.screenshot({ fullPage: true }), width));
		}
		await page.close();
	}
	const sheet = await browser.newPage({ viewport: { width: SHEET, height: 400 } });
	const style = 'body{margin:12px;background:#777}img{margin:8px;vertical-align:top}';
	await sheet.setContent(`<style>${style}</style>${cards.join('')}<div>${frames.join('')}</div>`);
	const picture = await sheet.screenshot({ fullPage: true });
	await sheet.close();
	return picture;
}
