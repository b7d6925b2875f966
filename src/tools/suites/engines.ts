/**
 * `npm run test:engines`: the contract of the reader's place, smaller, in Chromium, Firefox and
 * WebKit. Installs what is missing where it may; an engine that could not run is a failure.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../engines/contract.ts';
import { openChromium } from '../engines/chromium.ts';
import { openFirefox } from '../engines/firefox.ts';
import type { Open } from '../engines/types.js';
import { openWebKit } from '../engines/webkit.ts';
import { findBrowser } from '../setup/browser.ts';
import { root } from '../setup/run.js';
import { build } from '../site/build.ts';
import { serve } from '../site/serve.ts';

const engines: readonly [string, Open][] = [
	['Chromium', openChromium],
	['Firefox', openFirefox],
	['WebKit', openWebKit]
];

let passed = 0;
let failed = 0;

/** Runs every check on the built site at `url`, or at `lost`: the same, without its scripts. */
async function runEngine(name: string, open: Open, url: string, lost: string) {
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
