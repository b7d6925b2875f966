import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lockfile = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8');

interface Entry {
	readonly integrity?: string;
	readonly resolved?: string;
	readonly link?: boolean;
}

test('every package has its integrity, and none an address to download it from', () => {
	const { packages } = JSON.parse(lockfile) as { packages: Record<string, Entry> };
	const installed = Object.entries(packages).filter(([path]) => path !== '');
	expect(installed.length).toBeGreaterThan(100);
	const unsure = installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
	expect(unsure.map(([path]) => path)).toEqual([]);
	expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
	expect(lockfile).not.toMatch(/"resolved"|\.tgz/);
});
