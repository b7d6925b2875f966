/** Any engine that Playwright has, or drives. */
import { existsSync } from 'node:fs';

const VIEWPORT = { width: 1024, height: 730 };

/**
 * Whether Playwright's own build of an engine is installed.
 *
 * @param {import('@playwright/test').BrowserType} type
 */
export const isInstalled = (type) => existsSync(type.executablePath());

/**
 * @param {import('@playwright/test').BrowserType} type
 * @param {string} name
 * @param {boolean} scripts
 * @param {import('@playwright/test').LaunchOptions} [options]
 * @returns {Promise<import('./types.js').Browser>}
 */
export async function drivenByPlaywright(type, name, scripts, options = {}) {
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
