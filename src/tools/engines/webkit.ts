/** WebKit: Playwright's, or WebKitGTK's MiniBrowser by WebDriver, on a screen of its own. */
import { webkit } from '@playwright/test';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { Builder, Capabilities } from 'selenium-webdriver';
import { freePort } from '../site/ports.ts';
import { findProgram, installDebian } from '../setup/debian.ts';
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
	const driver = spawn(parts.screen, ['-a', parts.driver, `--port=${port}`], {
		stdio: 'ignore',
		detached: true
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
			close: async () => {
				await session.quit();
				stop();
			}
		};
	} catch (error) {
		stop();
		throw error;
	}
};
