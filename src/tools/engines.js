/**
 * `npm run test:engines`: the contract of the reader's place, smaller, in Chromium, Firefox and
 * WebKit. Installs what is missing where it may; an engine that could not run is a failure.
 */
import './node-version.js';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.js';
import { build } from './build.js';
import { checks } from './engines/contract.js';
import { openChromium } from './engines/chromium.js';
import { openFirefox } from './engines/firefox.js';
import { openWebKit } from './engines/webkit.js';
import { installPackages } from './install.js';
import { root } from './run.js';
import { serve } from './serve.js';

/** @typedef {import('./engines/types.js').Open} Open */

/** @type {readonly [string, Open][]} */
const engines = [
	['Chromium', openChromium],
	['Firefox', openFirefox],
	['WebKit', openWebKit]
];

let passed = 0;
let failed = 0;

/**
 * @param {string} name
 * @param {Open} open
 * @param {string} url of the built site
 * @param {string} lost of the same, without its scripts
 */
async function runEngine(name, open, url, lost) {
	for (const [title, { scripts = true, lostScripts = false, check }] of Object.entries(checks)) {
		const started = Date.now();
		try {
			const browser = await open({ scripts });
			try {
				if (title === Object.keys(checks)[0]) console.log(`— ${name}\u00a0: ${browser.version}`);
				await check(browser, lostScripts ? lost : url);
			} finally {
				await browser.close();
			}
			passed += 1;
			const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
			console.log(`✓ ${name}\u00a0: ${title} (${seconds}\u202fs)`);
		} catch (error) {
			failed += 1;
			console.log(`✗ ${name}\u00a0: ${title}`);
			console.log(error instanceof Error ? (error.stack ?? error.message) : error);
		}
	}
}

try {
	await installPackages();
	if (!existsSync(join(root, 'build/index.html')) && !(await build())) throw new Error();
	findBrowser();
	const site = await serve('build', { port: 0 });
	// The same, but for its scripts: all of them are lost on their way.
	const lost = await serve('build', { port: 0, drop: (path) => path.endsWith('.js') });
	try {
		for (const [name, open] of engines) await runEngine(name, open, site.url, lost.url);
	} finally {
		await site.close();
		await lost.close();
	}
} catch (error) {
	failed += 1;
	console.log(error instanceof Error ? error.message : error);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
