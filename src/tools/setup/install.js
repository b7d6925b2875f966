/** Installs the packages that `package-lock.json` asks for, if they aren't there. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, root, run } from './run.js';

const lockfile = join(root, 'package-lock.json');
/** What npm installed, as npm writes it down, last of all: a broken installation has none. */
const record = join(root, 'node_modules/.package-lock.json');
/** The lockfile and npm's record after our own last installation, as a hash. */
const stamp = join(root, 'node_modules/.installed-from');

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {boolean} [optional] for some platforms only
 * @property {boolean} [extraneous] asked for by nothing
 */

/** @typedef {{ packages?: Record<string, Entry> }} Lock */

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
 * Whether what is installed is what the lockfile asks for. Dates say nothing (a checkout changes
 * them), so versions are compared.
 *
 * @param {Lock | undefined} wanted
 * @param {Lock | undefined} installed
 */
export function isInstalled(wanted, installed) {
	if (!wanted?.packages || !installed?.packages) return false;
	const there = installed.packages;
	return Object.entries(wanted.packages).every(([path, { version, optional, extraneous }]) => {
		const found = there[path];
		if (path === '') return true;
		return found ? found.version === version : Boolean(optional ?? extraneous);
	});
}

/** Hash of the lockfile and of npm's record: any later command of npm changes one of them. */
function state() {
	const hash = createHash('sha256');
	for (const file of [lockfile, record]) hash.update(readFileSync(file));
	return hash.digest('hex');
}

/** Whether nothing has moved since our last installation. */
const isStamped = () =>
	existsSync(stamp) && existsSync(record) && readFileSync(stamp, 'utf8') === state();

/**
 * @throws {Error} in French, if npm fails
 */
export async function installPackages() {
	if (isStamped() || isInstalled(readLock(lockfile), readLock(record))) return;
	console.log('Installation des paquets (npm ci)…');
	const command = [...npmCommand(), 'ci', '--include=dev', '--no-audit', '--no-fund'];
	const { status } = await run(command, { show: true });
	if (status !== 0) throw new Error('L’installation des paquets a échoué (npm ci).');
	if (existsSync(record)) writeFileSync(stamp, state());
}
