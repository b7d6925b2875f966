/** Firefox: Playwright's, or the system's by WebDriver BiDi. */
import { firefox } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findProgram, installDebian } from '../setup/debian.ts';
import { drivenByPlaywright, isInstalled } from './playwright.ts';
import type { Open } from './types.js';

const PROGRAMS = ['firefox-esr', 'firefox'];

export const openFirefox: Open = async ({ scripts }) => {
	if (isInstalled(firefox)) return drivenByPlaywright(firefox, 'Firefox', scripts);
	const program =
		findProgram(...PROGRAMS) ?? (installDebian('firefox-esr'), findProgram(...PROGRAMS));
	if (!program) throw new Error('Aucun Firefox ici : installez-le, ou le paquet firefox-esr.');
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: program,
		headless: true,
		defaultViewport: { width: 1024, height: 730 },
		extraPrefsFirefox: scripts ? {} : { 'javascript.enabled': false }
	});
	const page = await browser.newPage();
	const travel = async (way: number) => {
		// BiDi waits for a load, which going to another fragment isn't.
		await page.evaluate((by) => history.go(by), way);
		await new Promise((done) => setTimeout(done, 400));
	};
	return {
		version: `${await browser.version()}, WebDriver BiDi`,
		goto: async (url) => void (await page.goto(url)),
		reload: async () => void (await page.reload()),
		back: () => travel(-1),
		forward: () => travel(1),
		evaluate: async (run, argument) =>
			(await page.evaluate(`(${run})(${JSON.stringify(argument)})`)) as Awaited<
				ReturnType<typeof run>
			>,
		close: () => browser.close()
	};
};
