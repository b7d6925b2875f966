import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageCommand, root } from './run.js';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};
/** Installs what is missing, then runs what follows. */
const COMMAND = 'node src/tools/setup/command.js ';

test.each(Object.entries(scripts))('npm run %s installs what it lacks first', (_, script) => {
	for (const part of script.split(' && ')) {
		expect(part.startsWith(COMMAND), part).toBe(true);
		const [what = ''] = part.slice(COMMAND.length).split(' ');
		const file = what.includes('/') ? join(root, what) : packageCommand(what)[1];
		expect(existsSync(file ?? ''), what).toBe(true);
	}
});

test('every suite of tests is run by .ci/run, or by npm test, which it runs', () => {
	const ci = readFileSync(join(root, '.ci/run'), 'utf8');
	const suite = readFileSync(join(root, 'src/tools/suites/suite.ts'), 'utf8');
	const suites = Object.keys(scripts).filter((name) => /^(check|test):/.test(name));
	expect(suites.length).toBeGreaterThan(5);
	const run = ci
		.split('\n')
		.filter((line) => /^(suite|lane) /.test(line))
		.flatMap((line) => line.split(' '));
	const left = suites.filter((name) => !run.includes(name) && !suite.includes(`'${name}'`));
	expect(left).toEqual([]);
	expect(ci).toMatch(/^suite npm test --silent$/m);
});
