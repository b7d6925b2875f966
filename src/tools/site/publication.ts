/** What is published: the package's version with its commit, and when that was made. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/run.js';

/** The same for each build of a commit. Where there is no repository, the package's version alone. */
export function publication(): { version: string; date?: string } {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	try {
		const [commit = '', seconds] = execFileSync('git', ['log', '-1', '--format=%h %ct'], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).split(' ');
		const date = new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
		return { version: `${version}+${commit}`, date };
	} catch {
		return { version };
	}
}
