/** Any engine that Playwright has, or drives. */
import type { BrowserType, LaunchOptions } from '@playwright/test';
import { existsSync } from 'node:fs';
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
	const page = await browser.newPage({ viewport: VIEWPORT, javaScriptEnabled: scripts });
	return {
		version: `${name} ${browser.version()}, Playwright`,
		goto: async (url) => void (await page.goto(url)),
		reload: async () => void (await page.reload()),
		back: async () => void (await page.goBack()),
		forward: async () => void (await page.goForward()),
		evaluate: (run, argument) => page.evaluate(`(${run})(${JSON.stringify(argument)})`),
		close: () => browser.close()
	};
}
