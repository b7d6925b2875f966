/**
 * `npm run test:engines`: the contract of the reader's place, smaller, and what readers of other sites
 * do with a framed chart, in Chromium, Firefox and WebKit. Installs what is missing where it may; an engine that could not run is a failure.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from '../engines/chromium.ts';
import { checks } from '../engines/contract.ts';
import { embedChecks } from '../engines/embeds.ts';
import { openFirefox } from '../engines/firefox.ts';
import type { Open } from '../engines/types.js';
import { openWebKit } from '../engines/webkit.ts';
import { root } from '../setup/run.js';
import { build } from '../site/build.ts';
import { serve } from '../site/serve.ts';
import { counted, counts, fail } from './count.ts';

const engines: readonly [string, Open][] = [
	['Chromium', openChromium],
	['Firefox', openFirefox],
	['WebKit', openWebKit]
];

const all = Object.entries({ ...checks, ...embedChecks });

/** On a shared machine a check may be starved once: what a second try hides is printed. */
const TRIES = process.env['CI'] ? 2 : 1;

/** Runs every check on the built site at `url`, or at `lost`: the same, without its scripts. */
async function runEngine(name: string, open: Open, url: string, lost: string) {
	let version: string | undefined;
	for (const [title, { scripts = true, lostScripts = false, check }] of all) {
		const once = async () => {
			const browser = await open({ scripts });
			try {
				if (version !== browser.version) console.log(`— ${name}\u00a0: ${browser.version}`);
				version = browser.version;
				await check(browser, lostScripts ? lost : url);
			} finally {
				await browser.close();
			}
		};
		for (let left = TRIES; left > 0; left -= 1) {
			const started = Date.now();
			try {
				await once();
				counts.passed += 1;
				const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
				console.log(`✓ ${name}\u00a0: ${title} (${seconds}\u202fs)`);
				break;
			} catch (error) {
				if (left === 1) fail(`${name}\u00a0: ${title}`);
				else console.log(`… ${name}\u00a0: ${title}, à refaire`);
				console.log(error instanceof Error ? (error.stack ?? error.message) : error);
			}
		}
	}
}

await counted(async () => {
	if (!existsSync(join(root, 'build/index.html')) && !(await build())) {
		throw new Error('Sans site construit, rien à essayer.');
	}
	const site = await serve('build', { port: 0 });
	// The same, but for its scripts: all of them are lost on their way.
	const lost = await serve('build', { port: 0, drop: (path) => path.endsWith('.js') });
	try {
		for (const [name, open] of engines) await runEngine(name, open, site.url, lost.url);
	} finally {
		await site.close();
		await lost.close();
	}
});
// What a browser's driver may have left open.
process.exit();
