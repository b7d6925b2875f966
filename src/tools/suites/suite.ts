/**
 * `npm test`: the steps below, in order; what is red stops it. `npm test -- --only=unit,site` runs
 * these alone, and `--only=promises` what it leaves to `.ci/run`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../setup/browser.ts';
import { npmCommand, packageCommand, root, run } from '../setup/run.js';
import { counted, counts } from './count.ts';

const UNIT_REPORT = 'test-results/unit.json';
const SITE_REPORT = 'test-results/site.json';

interface Step {
	/** For `--only`. */
	readonly id: string;
	/** In French. */
	readonly name: string;
	/** A script of package.json, and what is added to it. */
	readonly script: readonly [string, ...string[]];
	readonly env?: Record<string, string>;
	/** Whether its output is shown as it comes, rather than only if it is red. */
	readonly live?: boolean;
	/** How many tests passed and failed, as it reported. */
	readonly count?: () => readonly [number, number];
}

/** They need nothing of each other, and run two at a time: the longest come first. */
const checks: readonly Step[] = [
	{ id: 'lint', name: 'lint', script: ['check:lint'], env: { LINT: 'quick' } },
	{
		id: 'unit',
		name: 'tests unitaires',
		script: [
			'test:unit',
			...['--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
		],
		count: () => {
			const { numPassedTests, numFailedTests } = readReport(UNIT_REPORT);
			return [numPassedTests, numFailedTests];
		}
	},
	{ id: 'types', name: 'types', script: ['check:types'] },
	{ id: 'build', name: 'construction', script: ['build'] },
	{ id: 'format', name: 'mise en forme', script: ['check:format'] }
];
/** All of the lint: twice as long, so `.ci/run` alone asks for it. */
const promises: Step = {
	id: 'promises',
	name: 'lint, avec les règles qui demandent les types',
	script: ['check:lint']
};
/** Reads what was built. */
const site: Step = {
	id: 'site',
	name: 'tests du site dans un navigateur',
	script: ['test:site'],
	live: true,
	count: () => {
		const { expected, flaky, unexpected } = readReport(SITE_REPORT).stats;
		return [expected + flaky, unexpected];
	}
};

const readReport = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Runs a step and says how it went: whether it is green. Red without a red test, it is one failure. */
async function runStep({ name, script, env = {}, live = false, count }: Step): Promise<boolean> {
	const started = Date.now();
	if (live) console.log(`— ${name}`);
	const { status, output } = await run([...npmCommand(), 'run', '--silent', ...script], {
		show: live,
		env
	});
	const green = status === 0;
	if (!green && !live) process.stdout.write(output);
	const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
	console.log(`${green ? '✓' : '✗'} ${name} (${seconds}\u202fs)`);
	let tests: readonly [number, number] = [0, 0];
	try {
		tests = count?.() ?? tests;
	} catch {
		// Stopped before it could report: what it printed says why.
	}
	counts.passed += tests[0];
	counts.failed += green ? tests[1] : Math.max(1, tests[1]);
	return green;
}

/** Runs steps two at a time. */
async function runTogether(steps: readonly Step[]): Promise<Step[]> {
	const waiting = [...steps];
	const red: Step[] = [];
	const work = async () => {
		for (let step = waiting.shift(); step; step = waiting.shift()) {
			if (!(await runStep(step))) red.push(step);
		}
	};
	await Promise.all([work(), work()]);
	return red;
}

/** @throws in French, if there is no such step */
function chosenSteps(args: readonly string[]): (step: Step) => boolean {
	const ids = [...checks, promises, site].map(({ id }) => id);
	const only = args.flatMap((arg) => /^--only=(.*)/.exec(arg)?.[1]?.split(',') ?? []);
	const unknown = [
		...args.filter((arg) => !arg.startsWith('--only=')),
		...only.filter((id) => !ids.includes(id))
	];
	if (unknown.length > 0) {
		throw new Error(
			`« ${unknown.join(' ')} » est inconnu. Étapes possibles : --only=${ids.join()}`
		);
	}
	return (step) => (only.length === 0 ? step !== promises : only.includes(step.id));
}

await counted(async () => {
	const isChosen = chosenSteps(process.argv.slice(2));
	if (isChosen(site)) console.log(`Navigateur : ${findBrowser()}`);
	for (const report of [UNIT_REPORT, SITE_REPORT]) rmSync(join(root, report), { force: true });
	// Types of the routes, which lint, types and unit tests read.
	const sync = await run([...packageCommand('svelte-kit'), 'sync']);
	if (sync.status !== 0) throw new Error(sync.output);
	const red = await runTogether([...checks, promises].filter(isChosen));
	if (red.length > 0) {
		console.log(`Arrêt : ${red.map(({ name }) => name).join(', ')} en échec.`);
	} else if (isChosen(site)) {
		await runStep(site);
	}
});
