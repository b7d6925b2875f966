/** What suites that build a copy of the project share: the copy, its checks, its last line. */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../setup/run.js';

/** Packages, and what commands write: another may be writing it now. */
const LEFT = [
	'node_modules',
	'build',
	'build.next',
	'build.below',
	'test-results',
	'.git',
	'.svelte-kit'
];

let [passed, failed] = [0, 0];

/** Counts one check, and says it; `found` where it doesn't hold. */
export function check(what: string, good: boolean, found = ''): void {
	if (good) passed += 1;
	else failed += 1;
	console.log(`${good ? '✓' : '✗'} ${what}${good || !found ? '' : ` :\n${found}`}`);
}

/** Holds where nothing is found; tells the first things that are. */
export const none = (what: string, found: readonly string[]): void =>
	check(what, found.length === 0, found.slice(0, 40).join('\n'));

/** A copy of the project, with its packages. @returns its folder */
export async function copyProject(): Promise<string> {
	const copy = await mkdtemp(join(tmpdir(), 'project-'));
	await cp(root, copy, { recursive: true, filter: (path) => !LEFT.includes(basename(path)) });
	await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
	return copy;
}

/** Runs a suite to its end, whatever happens in it, takes the copy away and says `N passed, N failed`. */
export async function finish(copy: string, suite: () => Promise<void>): Promise<void> {
	try {
		await suite();
	} catch (error) {
		failed += 1;
		console.log(error);
	} finally {
		await rm(copy, { recursive: true, force: true });
	}
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = failed === 0 ? 0 : 1;
}
