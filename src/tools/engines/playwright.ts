/** Any engine that Playwright has, or drives. */
import type { BrowserType, LaunchOptions } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newDownloads } from './downloads.ts';
import type { Browser } from './types.js';

const VIEWPORT = { width: 1024, height: 730 };

/** Whether Playwright's own build of an engine is installed. */
export const isInstalled = (type: BrowserType) => existsSync(type.executablePath());

export async function drivenByPlaywright(
	type: BrowserType,
	name: string,
	scripts: boolean,
	options: LaunchOptions = {}
): Promise<Browser> {
	const browser = await type.launch(options);
	const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled: scripts });
	const downloads = await newDownloads();
	context.on('page', (opened) =>
		opened.on('download', (file) => {
			void file.saveAs(join(downloads.folder, file.suggestedFilename()));
		})
	);
	const first = await context.newPage();
	let page = first;
	return {
		version: `${name} ${browser.version()}, Playwright`,
		goto: async (url) => void (await page.goto(url)),
		reload: async () => void (await page.reload()),
		back: async () => void (await page.goBack()),
		forward: async () => void (await page.goForward()),
		evaluate: (run, argument) => page.evaluate(`(${run})(${JSON.stringify(argument)})`),
		press: (target, frame) =>
			(frame ? page.frameLocator(frame) : page).locator(target).first().click(),
		toNewTab: async () => {
			const opened = () => context.pages().find((each) => each !== first);
			page = opened() ?? (await context.waitForEvent('page'));
		},
		closeTab: async () => {
			await page.close();
			page = first;
		},
		saved: (name) => downloads.saved(name),
		close: async () => {
			await browser.close();
			await downloads.remove();
		}
	};
}
