/** Firefox: Playwright's, or the system's by WebDriver BiDi. */
import { firefox } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findProgram, installDebian } from '../setup/debian.ts';
import { newDownloads } from './downloads.ts';
import { drivenByPlaywright, isInstalled } from './playwright.ts';
import type { Open } from './types.js';

const PROGRAMS = ['firefox-esr', 'firefox'];

export const openFirefox: Open = async ({ scripts }) => {
	if (isInstalled(firefox)) return drivenByPlaywright(firefox, 'Firefox', scripts);
	const program =
		findProgram(...PROGRAMS) ?? (installDebian('firefox-esr'), findProgram(...PROGRAMS));
	if (!program) throw new Error('Aucun Firefox ici : installez-le, ou le paquet firefox-esr.');
	const downloads = await newDownloads();
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: program,
		headless: true,
		defaultViewport: { width: 1024, height: 730 },
		extraPrefsFirefox: {
			...(!scripts && { 'javascript.enabled': false }),
			// Into the folder of that name.
			'browser.download.folderList': 2,
			'browser.download.dir': downloads.folder
		}
	});
	const before = await browser.pages();
	const first = await browser.newPage();
	let page = first;
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
		press: async (target, frame) => {
			const inside = frame ? await (await page.waitForSelector(frame))?.contentFrame() : page;
			if (!inside) throw new Error(`no frame ${frame}`);
			const found = await inside.waitForSelector(target);
			if (!found) throw new Error(`nothing to press: ${target}`);
			await found.click();
		},
		toNewTab: async () => {
			const until = Date.now() + 20_000;
			for (;;) {
				const opened = (await browser.pages()).find(
					(each) => each !== first && !before.includes(each)
				);
				if (opened) {
					page = opened;
					return;
				}
				if (Date.now() > until) throw new Error('no tab has been opened');
				await new Promise((done) => setTimeout(done, 100));
			}
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
};
