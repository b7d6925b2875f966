import { expect, test } from 'vitest';
import { isInstalled } from './install.js';

const lock = {
	packages: {
		'': { version: '0.1.0' },
		'node_modules/vite': { version: '8.3.8' },
		'node_modules/binding-darwin': { version: '1.0.0', optional: true },
		'node_modules/left-over': { version: '2.0.0', extraneous: true }
	}
};

test('packages at the versions of the lockfile are installed, others’ platforms apart', () => {
	expect(isInstalled(lock, { packages: { 'node_modules/vite': { version: '8.3.8' } } })).toBe(true);
});

test('a missing or other version asks for an installation', () => {
	expect(isInstalled(lock, { packages: {} })).toBe(false);
	expect(isInstalled(lock, { packages: { 'node_modules/vite': { version: '8.3.7' } } })).toBe(
		false
	);
	expect(isInstalled(lock, undefined)).toBe(false);
});
