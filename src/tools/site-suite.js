/** A suite of browser tests beside `npm test`: builds if need be, runs, counts. */
import './node-version.js';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.js';
import { build } from './build.js';
import { installPackages } from './install.js';
import { packageCommand, root, run } from './run.js';

const REPORT = join(root, 'test-results/site.json');

/**
 * @param {string[]} files of tests; all of them if empty
 * @param {Record<string, string>} env
 */
export async function siteSuite(files, env) {
	let passed = 0;
	let failed = 0;
	try {
		await installPackages();
		if (!existsSync(join(root, 'build/index.html')) && !(await build())) throw new Error();
		findBrowser();
		rmSync(REPORT, { force: true });
		const { status } = await run(
			[...packageCommand('@playwright/test', 'playwright'), 'test', ...files],
			{ env, show: true }
		);
		const { expected, flaky, unexpected } = JSON.parse(readFileSync(REPORT, 'utf8')).stats;
		passed = expected + flaky;
		failed = unexpected;
		if (status !== 0) failed = Math.max(1, failed);
	} catch (error) {
		failed = Math.max(1, failed);
		console.log(error instanceof Error ? error.message : error);
	}
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = failed === 0 ? 0 : 1;
}
