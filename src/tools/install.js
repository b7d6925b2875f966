/** Installs the packages that `package-lock.json` asks for, if they aren't there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, root, run } from './run.js';

/**
 * @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock
 */

/**
 * @param {string} path
 * @returns {Lock | undefined} nothing if the file is missing or torn
 */
function readLock(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * Whether what is installed is what the lockfile asks for. npm writes down what it installed, last of
 * all, in `node_modules/.package-lock.json`: a broken installation has none. Dates say nothing (a
 * checkout changes them), so versions are compared.
 *
 * @param {Lock | undefined} wanted
 * @param {Lock | undefined} installed
 */
export function isInstalled(wanted, installed) {
	if (!wanted?.packages || !installed?.packages) return false;
	const there = installed.packages;
	return Object.entries(wanted.packages).every(
		([path, { version, optional }]) =>
			path === '' || (there[path] ? there[path].version === version : optional === true)
	);
}

/**
 * @throws {Error} in French, if npm fails
 */
export async function installPackages() {
	const wanted = readLock(join(root, 'package-lock.json'));
	if (isInstalled(wanted, readLock(join(root, 'node_modules/.package-lock.json')))) return;
	console.log('Installation des paquets (npm ci)…');
	const command = [...npmCommand(), 'ci', '--include=dev', '--no-audit', '--no-fund'];
	const { status } = await run(command, { show: true });
	if (status !== 0) throw new Error('L’installation des paquets a échoué (npm ci).');
}
