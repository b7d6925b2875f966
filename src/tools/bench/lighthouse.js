/** What Lighthouse says of a page on a phone, the site built for the address that it stands at. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../setup/browser.ts';
import { packageCommand, run } from '../setup/run.js';
import { serve } from '../site/serve.ts';
import { buildCopy } from './copy.js';
import { median } from './median.js';

/** Audits of each page; the median counts. */
const AUDITS = 3;
export const CATEGORIES = /** @type {const} */ ([
	'performance',
	'accessibility',
	'best-practices',
	'seo'
]);

/**
 * @typedef {object} Audited
 * @property {string} path of the page, from the site's root
 * @property {number[]} scores of the four categories, from 0 to 100: the median of the audits
 * @property {number} least of all scores of all audits
 */

/** @returns {Promise<number>} a port that is free now */
function freePort() {
	return new Promise((done, fail) => {
		const probe = createServer().once('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => done(port));
		});
	});
}

/** What Lighthouse says when it missed a page's beginning, and asks to be run again. */
const MISSED = 'NO_NAVSTART';
/** How often it is run again for that. */
const AGAIN = 3;

/** @param {string} url @param {string} folder for its report @returns {Promise<number[]>} */
async function audit(url, folder, again = AGAIN) {
	const report = join(folder, 'rapport.json');
	const { status, output } = await run(
		[
			...packageCommand('lighthouse'),
			url,
			'--quiet',
			'--no-enable-error-reporting',
			'--output=json',
			`--output-path=${report}`,
			`--only-categories=${CATEGORIES.join(',')}`,
			`--chrome-flags=--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`
		],
		{ env: { CHROME_PATH: findBrowser() } }
	);
	if (status !== 0 && output.includes(MISSED) && again > 0) return audit(url, folder, again - 1);
	if (status !== 0) throw new Error(`Lighthouse, ${url}\u00a0:\n${output}`);
	const { categories } = JSON.parse(await readFile(report, 'utf8'));
	return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}

/** @param {readonly string[]} paths @returns {Promise<Audited[]>} */
export async function lighthouse(paths) {
	const port = await freePort();
	const built = await buildCopy('lighthouse', { env: { SITE_URL: `http://localhost:${port}` } });
	const site = await serve(built.build, { port });
	const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
	try {
		/** @type {Audited[]} */
		const audited = [];
		for (const path of paths) {
			/** @type {number[][]} */
			const all = [];
			for (let turn = 0; turn < AUDITS; turn += 1) all.push(await audit(site.url + path, folder));
			audited.push({
				path,
				scores: CATEGORIES.map((_, index) => median(all.map((scores) => scores[index] ?? 0))),
				least: Math.min(...all.flat())
			});
		}
		return audited;
	} finally {
		await site.close();
		await built.remove();
		await rm(folder, { recursive: true, force: true });
	}
}
