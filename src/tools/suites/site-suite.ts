/** A suite of browser tests beside `npm test`: builds if need be, runs, counts. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../setup/browser.ts';
import { packageCommand, root, run } from '../setup/run.js';
import { build } from '../site/build.ts';
import { counted, counts } from './count.ts';

const REPORT = join(root, 'test-results/site.json');

/** Runs these files of tests, or all of them if there are none. */
export const siteSuite = (files: readonly string[], env: Record<string, string>): Promise<void> =>
	counted(async () => {
		if (!existsSync(join(root, 'build/index.html')) && !(await build())) {
			throw new Error('Sans site construit, rien à essayer.');
		}
		findBrowser();
		rmSync(REPORT, { force: true });
		const command = [...packageCommand('playwright'), 'test', ...files];
		const { status } = await run(command, { env, show: true });
		const { expected, flaky, unexpected } = JSON.parse(readFileSync(REPORT, 'utf8')).stats;
		counts.passed += expected + flaky;
		counts.failed += status === 0 ? unexpected : Math.max(1, unexpected);
	});
