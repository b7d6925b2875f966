/** Running other programs: the commands of the packages installed here, and npm. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * @typedef {object} Outcome
 * @property {number} status 0 if all went well
 * @property {string} output standard output and error, in the order they came
 * @property {string} errors standard error alone
 */

/**
 * Runs a program from the project's folder, without a shell and without input.
 *
 * @param {readonly string[]} command program and arguments
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] added to the environment
 * @param {string} [options.cwd] another folder than the project's
 * @param {boolean} [options.show] whether what it prints is passed on while it runs
 * @returns {Promise<Outcome>}
 */
export function run([program = '', ...args], { env = {}, show = false, cwd = root } = {}) {
	return new Promise((done) => {
		const child = spawn(program, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			// npm is a .cmd file on Windows, which only a shell can start.
			shell: process.platform === 'win32' && program === 'npm'
		});
		let output = '';
		let errors = '';
		child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
			output += text;
			if (show) process.stdout.write(text);
		});
		child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
			output += text;
			errors += text;
			if (show) process.stderr.write(text);
		});
		child.on('error', (error) => done({ status: 1, output: `${error.message}\n`, errors }));
		child.on('close', (code) => done({ status: code ?? 1, output, errors }));
	});
}

/** @param {string} file @returns {{ bin?: string | Record<string, string>, devDependencies?: object }} */
const readPackage = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The command line that starts a program of an installed package with this very Node.
 *
 * @param {string} program as its package calls it, e.g. `svelte-kit` of @sveltejs/kit
 * @returns {string[]}
 * @throws {Error} in French, if no package that the project asks for has it
 */
export function packageCommand(program) {
	const { devDependencies = {} } = readPackage(join(root, 'package.json'));
	for (const name of [program, ...Object.keys(devDependencies)]) {
		const folder = join(root, 'node_modules', name);
		if (!existsSync(join(folder, 'package.json'))) continue;
		const { bin = {} } = readPackage(join(folder, 'package.json'));
		const file = typeof bin === 'object' ? bin[program] : name === program && bin;
		if (file) return [process.execPath, join(folder, file)];
	}
	throw new Error(`Aucun paquet installé n’a de programme « ${program} ».`);
}

/** @returns {string[]} the npm that started us, or the one of the system */
export function npmCommand() {
	const started = process.env['npm_execpath'];
	return started && /npm-cli\.c?js$/.test(started) ? [process.execPath, started] : ['npm'];
}
