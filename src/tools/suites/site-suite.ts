/** A suite of browser tests beside `npm test`: builds if need be, runs, counts. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../setup/browser.ts';
import { packageCommand, root, run } from '../setup/run.js';
import { build } from '../site/build.ts';

const REPORT = join(root, 'test-results/site.json');

/** Runs these files of tests, or all of them if there are none. */
export async function siteSuite(files: readonly string[], env: Record<string, string>) {
	let passed = 0;
	let failed = 0;
	try {
		if (!existsSync(join(root, 'build/index.html')) && !(await build())) throw new Error();
		findBrowser();
		rmSync(REPORT, { force: true });
		const { status } = await run([...packageCommand('playwright'), 'test', ...files], {
			env,
			show: true
		});
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
