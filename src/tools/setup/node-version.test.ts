import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSupported, wanted } from './node-version.js';

test('package.json asks for the same Node as the commands', () => {
	const { engines } = JSON.parse(
		readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
	) as { engines: { node: string } };
	expect(engines.node).toBe(wanted);
});

test.each([
	['18.20.4', false],
	['20.18.3', false],
	['20.19.0', true],
	['21.7.3', false],
	['22.11.0', false],
	['22.12.0', true],
	['23.0.0', true],
	['24.1.0', true]
])('Node %s: %s', (version, supported) => {
	expect(isSupported(version)).toBe(supported);
});
