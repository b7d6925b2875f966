/** The steps of `npm test`, in order; the first red one stops it. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageCommand, root, run, toolCommand } from '../setup/run.js';

const UNIT_REPORT = 'test-results/unit.json';
const SITE_REPORT = 'test-results/site.json';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @typedef {object} Step
 * @property {string} id for `--only`
 * @property {string} name in French
 * @property {() => string[]} command
 * @property {boolean} [together] whether it may run beside its neighbours that may too
 * @property {boolean} [live] whether its output is shown as it comes, rather than only if it is red
 * @property {() => Counts} [count] reads the tests it ran
 */

/**
 * Of those that run together, the longest come first.
 *
 * @type {readonly Step[]}
 */
const steps = [
	{
		id: 'lint',
		name: 'lint',
		command: () => [...packageCommand('eslint'), '--max-warnings', '0', '.'],
		together: true
	},
	{
		id: 'unit',
		name: 'tests unitaires',
		command: () => [
			...packageCommand('vitest'),
			...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
		],
		together: true,
		count: () => {
			const report = readReport(UNIT_REPORT);
			return { passed: report.numPassedTests, failed: report.numFailedTests };
		}
	},
	{
		id: 'types',
		name: 'types',
		command: () => [
			...packageCommand('svelte-check'),
			...['--tsconfig', './tsconfig.json', '--fail-on-warnings']
		],
		together: true
	},
	{
		id: 'build',
		name: 'construction',
		command: () => toolCommand('src/tools/site/build-command.ts'),
		together: true
	},
	{
		id: 'format',
		name: 'mise en forme',
		command: () => [...packageCommand('prettier'), '--check', '.'],
		together: true
	},
	{
		id: 'site',
		name: 'tests du site dans un navigateur',
		command: () => [...packageCommand('playwright'), 'test'],
		live: true,
		count: () => {
			const { expected, flaky, unexpected } = readReport(SITE_REPORT).stats;
			return { passed: expected + flaky, failed: unexpected };
		}
	}
];

/** @param {string} path */
function readReport(path) {
	return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/**
 * Runs a step and says how it went.
 *
 * @param {Step} step
 * @returns {Promise<Counts & { red: boolean }>} a red step without a red test counts as one failure
 */
async function runStep(step) {
	const started = Date.now();
	if (step.live) console.log(`— ${step.name}`);
	const { status, output } = await run(step.command(), { show: step.live === true });
	const red = status !== 0;
	if (red && !step.live) process.stdout.write(output);
	const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
	console.log(`${red ? '✗' : '✓'} ${step.name} (${seconds}\u202fs)`);
	let counts = { passed: 0, failed: 0 };
	try {
		if (step.count) counts = step.count();
	} catch {
		// Stopped before it could report: what it printed says why.
	}
	return { red, passed: counts.passed, failed: red ? Math.max(1, counts.failed) : counts.failed };
}

/**
 * Neighbours that may run together, as one batch.
 *
 * @param {readonly Step[]} chosen
 */
function batches(chosen) {
	/** @type {Step[][]} */
	const found = [];
	for (const step of chosen) {
		const last = found.at(-1);
		if (step.together && last?.[0]?.together) last.push(step);
		else found.push([step]);
	}
	return found;
}

/**
 * Runs a batch, two steps at a time.
 *
 * @param {readonly Step[]} batch
 */
async function runBatch(batch) {
	/** @type {Awaited<ReturnType<typeof runStep>>[]} */
	const results = [];
	const waiting = [...batch.entries()];
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			results[next[0]] = await runStep(next[1]);
		}
	};
	await Promise.all([work(), work()]);
	return results;
}

/**
 * @param {readonly Step[]} chosen
 * @param {Counts} total added to as tests are run
 * @returns {Promise<string | undefined>} the name of the first red step
 */
async function runSteps(chosen, total) {
	for (const batch of batches(chosen)) {
		const results = await runBatch(batch);
		for (const { passed, failed } of results) {
			total.passed += passed;
			total.failed += failed;
		}
		const red = results.findIndex((result) => result.red);
		if (red >= 0) return batch[red]?.name;
	}
	return undefined;
}

/**
 * @param {readonly string[]} args `--only=unit,site` runs these steps alone
 * @returns {Step[]}
 * @throws {Error} in French, if there is no such step
 */
function chooseSteps(args) {
	const ids = steps.map(({ id }) => id);
	const only = args
		.filter((arg) => arg.startsWith('--only='))
		.flatMap((arg) => arg.slice('--only='.length).split(','));
	const unknown = [
		...args.filter((arg) => !arg.startsWith('--only=')),
		...only.filter((id) => !ids.includes(id))
	];
	if (unknown.length > 0) {
		throw new Error(
			`« ${unknown.join(' ')} » est inconnu. Étapes possibles : --only=${ids.join(',')}`
		);
	}
	return steps.filter(({ id }) => only.length === 0 || only.includes(id));
}

/**
 * Prints how the steps went and, last, `N passed, N failed`.
 *
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether all is green
 */
async function runSuite(args) {
	const total = { passed: 0, failed: 0 };
	/** @type {string | undefined} */
	let red;
	try {
		const chosen = chooseSteps(args);
		if (chosen.some(({ id }) => id === 'site')) {
			const { findBrowser } = await import('../setup/browser.ts');
			console.log(`Navigateur : ${findBrowser()}`);
		}
		for (const report of [UNIT_REPORT, SITE_REPORT]) rmSync(join(root, report), { force: true });
		// Types of the routes, which lint, types and unit tests read.
		const sync = await run([...packageCommand('svelte-kit'), 'sync']);
		if (sync.status !== 0) throw new Error(sync.output);
		red = await runSteps(chosen, total);
		if (red) console.log(`Arrêt à la première étape en échec : ${red}.`);
	} catch (error) {
		console.log(error instanceof Error ? error.message : error);
		total.failed += 1;
	}
	console.log(`${total.passed} passed, ${total.failed} failed`);
	return total.failed === 0;
}

process.exitCode = (await runSuite(process.argv.slice(2))) ? 0 : 1;
