/** A name for this version of the site, the same for each build of a commit. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @returns the commit, or the package's version where there is no repository */
export function versionName() {
	try {
		return execFileSync('git', ['rev-parse', 'HEAD'], {
			cwd: new URL('../../../', import.meta.url),
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
		return String(JSON.parse(file).version);
	}
}
