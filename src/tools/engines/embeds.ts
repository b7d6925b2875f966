/** What a reader of another site does with a framed chart, in every engine. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stillness } from '../position/geometry.ts';
import { root } from '../setup/run.js';
import { otherSite } from './other-site.ts';
import type { Browser, Check } from './types.js';

const CHART = 'porte';
const SECTION = 'examens';
const PATIENCE = 20_000;

/** Asks the page until it has the answer. @throws Error with the address that it is at */
async function until<Value, Argument>(
	browser: Browser,
	what: string,
	ask: (argument: Argument) => Value | null | undefined,
	argument: Argument
): Promise<Value> {
	const end = Date.now() + PATIENCE;
	for (;;) {
		const found = await browser.evaluate(ask, argument);
		if (found) return found;
		if (Date.now() > end) {
			throw new Error(`${what}: ${await browser.evaluate(() => location.href, undefined)}`);
		}
		await new Promise((done) => setTimeout(done, 100));
	}
}

/** The code that the story gives for a chart, as its reader copies it. */
async function given(browser: Browser, url: string): Promise<string> {
	await browser.goto(url);
	return until(
		browser,
		'no code with its whole address',
		({ path, site }) =>
			[...document.querySelectorAll('[data-act] pre')]
				.map(({ textContent }) => textContent)
				.find((code) => code.includes(path) && code.includes(`src="${site}`)),
		{ path: `/integrer/${CHART}/"`, site: url }
	);
}

/** A page of another site with the code in it, and what is done there. */
async function framed(browser: Browser, url: string, then: () => Promise<void>): Promise<void> {
	const host = await otherSite();
	try {
		host.body = await given(browser, url);
		await browser.goto(host.origin);
		await until(
			browser,
			'the script beside the frame sets no height',
			() => document.querySelector('iframe')?.style.height,
			undefined
		);
		await then();
	} finally {
		await host.close();
	}
}

/** The same bytes as the built site's. */
async function isSaved(browser: Browser, end: string): Promise<void> {
	const saved = await browser.saved(`${CHART}.${end}`);
	const built = await readFile(join(root, `build/integrer/${CHART}/${CHART}.${end}`));
	assert.ok(saved.equals(built), `${CHART}.${end} has other bytes than the site’s`);
}

export const embedChecks: Record<string, Check> = {
	'links of a frame in another site open, and what opens loads': {
		async check(browser, url) {
			await framed(browser, url, async () => {
				for (const end of [`#${SECTION}`, '/accessibilite/', '/mentions-legales/']) {
					await browser.press(`a[target="_blank"][href$="${end}"]`, 'iframe');
					await browser.toNewTab();
					const title = await until(
						browser,
						`${end} is not opened`,
						({ site, last }) =>
							location.href.startsWith(site) &&
							location.href.endsWith(last) &&
							document.readyState === 'complete' &&
							document.querySelector('h1')?.textContent,
						{ site: url, last: end }
					);
					assert.notEqual(title, '');
					await browser.closeTab();
				}
			});
		}
	},
	'downloads asked for in a frame of another site are saved': {
		async check(browser, url) {
			await framed(browser, url, async () => {
				for (const end of ['png', 'csv']) {
					await browser.press(`a[download][href$=".${end}"]`, 'iframe');
					await isSaved(browser, end);
				}
			});
		}
	},
	'what a frame opens is free of its sandbox: it downloads too': {
		async check(browser, url) {
			await framed(browser, url, async () => {
				await browser.press(`a[target="_blank"][href$="#${SECTION}"]`, 'iframe');
				await browser.toNewTab();
				const sources = `#${SECTION} [data-sources] > details`;
				await until(
					browser,
					'the story is not opened',
					(found) => document.readyState === 'complete' && document.querySelector(found) && 'yes',
					sources
				);
				await browser.evaluate(stillness, 600);
				await browser.press(`${sources} > summary`);
				await browser.press(`#${SECTION} a[href$="/${CHART}.csv"]`);
				await isSaved(browser, 'csv');
			});
		}
	}
};
