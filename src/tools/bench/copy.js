/** A copy of the project, to build it otherwise than it is: it is thrown away. */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root, run } from '../setup/run.js';

const LEFT = ['node_modules', 'build', 'build.next', 'build.previous', '.git', '.svelte-kit'];

/**
 * @typedef {object} Built
 * @property {string} build the built site's folder
 * @property {() => Promise<void>} remove
 */

/**
 * Copies the project, changes the copy and builds it.
 *
 * @param {string} name of what is measured, for messages
 * @param {object} how
 * @param {(copy: string) => Promise<void>} [how.change] what is changed in the copy's folder
 * @param {Record<string, string>} [how.env] added to the build's environment
 * @returns {Promise<Built>}
 * @throws {Error} with what the build said, where it failed
 */
export async function buildCopy(name, { change, env = {} }) {
	const copy = await mkdtemp(join(tmpdir(), `${name}-`));
	const remove = () => rm(copy, { recursive: true, force: true });
	try {
		await cp(root, copy, {
			recursive: true,
			filter: (path) => !LEFT.includes(basename(path))
		});
		await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
		await change?.(copy);
		const command = [process.execPath, join(copy, 'src', 'tools', 'build.js')];
		const { status, output } = await run(command, { env });
		if (status !== 0) throw new Error(`${name}\u00a0:\n${output}`);
		return { build: join(copy, 'build'), remove };
	} catch (error) {
		await remove();
		throw error;
	}
}
