import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../setup/run.js';

/** Files of the code, and those at the top of the project. */
const files = [
	...readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
		entry.isFile() ? entry.name : []
	),
	...readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).flatMap((entry) =>
		entry.isFile() ? relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/') : []
	)
];

test('no folder of the code has more than twenty files of its own', () => {
	const counts = new Map<string, number>();
	for (const file of files.filter((each) => each.startsWith('src/'))) {
		counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
	}
	expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
});

test('code that is not TypeScript is what must run before installation: 300 lines at most', () => {
	const plain = files.filter((file) => /\.[cm]?js$/.test(file));
	const lines = plain.map((file) => readFileSync(join(root, file), 'utf8').split('\n').length - 1);
	expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(300);
	expect(plain.length).toBeGreaterThan(0);
});

test('routes are routes alone', () => {
	const routes = files.filter((file) => file.startsWith('src/routes/'));
	expect(routes.length).toBeGreaterThan(0);
	expect(routes.filter((file) => !/\/\+(?:page|layout|server)[.\w]*$/.test(file))).toEqual([]);
});
