/** WebKit: Playwright's, or WebKitGTK's MiniBrowser by WebDriver, on a screen of its own. */
import { webkit } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import { freePort } from '../site/ports.ts';
import { findProgram, installDebian } from '../setup/debian.ts';
import { newDownloads } from './downloads.ts';
import { drivenByPlaywright, isInstalled } from './playwright.ts';
import type { Open } from './types.js';

const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth'];

/** Where Debian keeps the MiniBrowser: a folder by architecture. */
function findMiniBrowser(): string | undefined {
	const lib = '/usr/lib';
	if (!existsSync(lib)) return undefined;
	return readdirSync(lib)
		.flatMap((folder) =>
			['4.1', '6.0'].map((api) => `${lib}/${folder}/webkit2gtk-${api}/MiniBrowser`)
		)
		.find(existsSync);
}

function findParts() {
	const driver = findProgram('WebKitWebDriver');
	const screen = findProgram('xvfb-run');
	const binary = findMiniBrowser();
	return driver && screen && binary ? { driver, screen, binary } : undefined;
}

async function connect(server: string, capabilities: Capabilities) {
	const until = Date.now() + 30_000;
	for (;;) {
		try {
			return await new Builder().usingServer(server).withCapabilities(capabilities).build();
		} catch (error) {
			if (Date.now() > until) throw error;
			await new Promise((done) => setTimeout(done, 300));
		}
	}
}

export const openWebKit: Open = async ({ scripts }) => {
	if (isInstalled(webkit)) return drivenByPlaywright(webkit, 'WebKit', scripts);
	const parts = findParts() ?? (installDebian(...PACKAGES), findParts());
	if (!parts) throw new Error(`Aucun WebKit ici : installez les paquets ${PACKAGES.join(', ')}.`);
	const port = await freePort();
	const downloads = await newDownloads();
	// One of the reader's settings, where GLib looks for them: where downloads go.
	writeFileSync(
		join(downloads.folder, 'user-dirs.dirs'),
		`XDG_DOWNLOAD_DIR="${downloads.folder}"\n`
	);
	const driver = spawn(parts.screen, ['-a', parts.driver, `--port=${port}`], {
		stdio: 'ignore',
		detached: true,
		env: { ...process.env, XDG_CONFIG_HOME: downloads.folder }
	});
	const stop = () => {
		process.off('exit', stop);
		try {
			// The screen and the driver, which it started.
			if (driver.pid) process.kill(-driver.pid);
		} catch {
			// They have ended already.
		}
	};
	process.once('exit', stop);
	try {
		const session = await connect(
			`http://127.0.0.1:${port}`,
			new Capabilities({
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': {
					binary: parts.binary,
					args: ['--automation', ...(scripts ? [] : ['--enable-javascript=false'])]
				}
			})
		);
		const [first = ''] = await session.getAllWindowHandles();
		const version = (await session.getCapabilities()).get('browserVersion');
		return {
			version: `WebKitGTK ${version}, WebDriver`,
			goto: (url) => session.get(url),
			reload: () => session.navigate().refresh(),
			// By script: WebKit's own button passes over entries that no gesture has made.
			back: () => session.executeScript('history.back()'),
			forward: () => session.executeScript('history.forward()'),
			evaluate: (run, argument) =>
				// A promise is waited for, where WebDriver doesn't by itself.
				session.executeScript(`return (${run})(${JSON.stringify(argument)})`),
			press: async (target, frame) => {
				const holder = frame && (await session.findElement(By.css(frame)));
				if (holder) await session.switchTo().frame(holder);
				const found = await session.findElement(By.css(target));
				const top = await session.executeScript<number>(
					`arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
					return arguments[0].getBoundingClientRect().top;`,
					found
				);
				if (holder) {
					// A frame of another origin can't have the page scrolled; WebKit presses all the same.
					await session.switchTo().defaultContent();
					await session.executeScript(
						'scrollBy(0, arguments[0].getBoundingClientRect().top + arguments[1] - innerHeight / 2)',
						holder,
						top
					);
					await session.switchTo().frame(holder);
				}
				await found.click();
				if (holder) await session.switchTo().defaultContent();
			},
			toNewTab: async () => {
				const until = Date.now() + 20_000;
				for (;;) {
					const opened = (await session.getAllWindowHandles()).find((each) => each !== first);
					if (opened) return session.switchTo().window(opened);
					if (Date.now() > until) throw new Error('no tab has been opened');
					await new Promise((done) => setTimeout(done, 100));
				}
			},
			closeTab: async () => {
				await session.close();
				await session.switchTo().window(first);
			},
			saved: (name) => downloads.saved(name),
			close: async () => {
				await session.quit();
				stop();
				await downloads.remove();
			}
		};
	} catch (error) {
		stop();
		throw error;
	}
};
