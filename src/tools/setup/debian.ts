/** Programs of the system, and Debian's packages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian keeps servers, which not everyone's PATH names. */
const SYSTEM = ['/usr/sbin', '/usr/local/sbin'];

/** The path of the first there is of these programs. */
export function findProgram(...names: readonly string[]): string | undefined {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...SYSTEM];
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** Installs packages, where one may. */
export function installDebian(...packages: readonly string[]): void {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
	console.log(`Installation de ${packages.join(', ')}…`);
	for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
		// Where no mirror answers, what asked for them goes on without.
		const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
		spawnSync('apt-get', ['-qq', ...patience, ...args], {
			stdio: ['ignore', 'ignore', 'inherit'],
			timeout: 600_000,
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	}
}
