/**
 * `npm run bench`: what the built site costs a cheap phone on a poor network, beside the same HTML
 * with its scripts removed. One table: what was measured, the ratio, the limit.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { root } from '../setup/run.js';
import { serve } from '../site/serve.ts';
import { STORY } from './budgets.ts';
import { open } from './open.ts';
import { startBrowser } from './phone.ts';
import { read } from './read.ts';
import { weighRead } from './weigh.ts';
import { copyWithoutScripts } from './without-scripts.ts';

const BUILD = join(root, 'build');
/** Openings of each page, in turns, so that a slower hour slows both; the median counts. */
const OPENINGS = 15;

const { values: options } = parseArgs({
	options: { only: { type: 'string' }, 'jusqu-a': { type: 'string', default: 'Infinity' } }
});
/** How far the page is read, in px: to its end, unless `--jusqu-a=` says less. */
const FAR = Number(options['jusqu-a']);

interface Page {
	readonly url: string;
	/** That it is served from. */
	readonly folder: string;
}
type Row = [what: string, ours: string, bare: string, ratio: string, limit: string, kept: string];

const print = (value: number, digits = 0) => value.toFixed(digits).replace('.', ',');
const verdict = (kept: boolean) => (kept ? 'tenu' : 'DÉPASSÉ');

/** A count, held by a ceiling of its own. */
const count = (what: string, ours: number, bare: number, most: number, digits = 0): Row => [
	...([what, print(ours, digits), print(bare, digits), '', print(most)] as const),
	verdict(ours <= most)
];

/** A time, held by a ratio to that of the page without scripts. */
const time = (what: string, ours: number, bare: number, most: number): Row => [
	...([what, print(ours), print(bare), `× ${print(ours / bare, 2)}`] as const),
	...([`× ${print(most, 2)}`, verdict(ours <= bare * most)] as const)
];

async function weights(browser: Browser, ours: Page, bare: Page): Promise<Row[]> {
	const [mine, base] = [await weighRead(browser, ours), await weighRead(browser, bare)];
	const kinds = {
		all: 'tout',
		html: 'HTML',
		scripts: 'scripts',
		styles: 'styles',
		fonts: 'polices'
	};
	const rows = (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => {
		const [a, b, most] = [mine[kind], base[kind], STORY[kind]].map((bytes) => bytes / 1000);
		return count(`poids d’une lecture, ko : ${kinds[kind]}`, a ?? NaN, b ?? NaN, most ?? NaN, 1);
	});
	return [...rows, count('requêtes d’une lecture', mine.requests, base.requests, STORY.requests)];
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function openings(browser: Browser, ours: Page, bare: Page): Promise<Row[]> {
	const [mine, base] = [[], []] as Awaited<ReturnType<typeof open>>[][];
	for (let turn = 0; turn < OPENINGS; turn += 1) {
		mine?.push(await open(browser, ours.url));
		base?.push(await open(browser, bare.url));
	}
	const of = (key: 'first' | 'largest' | 'excess') =>
		[mine, base].map((all = []) => median(all.map((one) => one[key]))) as [number, number];
	return [
		time('première peinture, ms', ...of('first'), 1.15),
		time('plus grande peinture, ms', ...of('largest'), 1.15),
		count('tâches au-delà de 50 ms, ms', ...of('excess'), 150)
	];
}

async function readings(browser: Browser, ours: Page, bare: Page): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [name, how] of [
		['24 px par image', 'steadily'],
		['par balayages', 'flicks']
	] as const) {
		const mine = await read(browser, ours.url, how, FAR);
		const base = await read(browser, bare.url, how, FAR);
		const what = `lecture ${name} :`;
		rows.push(
			time(`${what} fil principal, ms pour 1 000 px`, mine.main, base.main, 1.3),
			count(`${what} scripts, ms pour 1 000 px`, mine.scripts, base.scripts, 25, 1),
			count(`${what} images de plus de 50 ms, sur ${mine.frames}`, mine.late, base.late, 0),
			count(`${what} décalage`, mine.shift, base.shift, 0, 4)
		);
	}
	return rows;
}

/** What is measured, by the name that `--only=` takes. */
const PARTS = { poids: weights, ouverture: openings, lecture: readings };

function table(rows: readonly Row[]): string {
	const head = ['', 'la page', 'sans scripts', 'rapport', 'limite', ''];
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What keeps the bench from beginning, in a sentence. */
function obstacle(): string | undefined {
	if (options.only !== undefined && !Object.hasOwn(PARTS, options.only)) {
		return `--only= prend ${Object.keys(PARTS).join(', ')}.`;
	}
	if (!(FAR > 0)) return '--jusqu-a= prend un nombre de pixels.';
	return existsSync(BUILD) ? undefined : 'build/ n’existe pas : lancez « npm run build ».';
}

async function bench(): Promise<void> {
	const parts = Object.entries(PARTS).filter(([name]) => name === (options.only ?? name));
	const copy = await mkdtemp(join(tmpdir(), 'sans-scripts-'));
	await copyWithoutScripts(BUILD, copy);
	const sites = [await serve(BUILD, { port: 0 }), await serve(copy, { port: 0 })] as const;
	const [ours, bare] = [
		{ url: sites[0].url, folder: BUILD },
		{ url: sites[1].url, folder: copy }
	];
	const browser = await startBrowser();
	const rows: Row[] = [];
	try {
		for (const [name, measure] of parts) {
			console.error(`${name}…`);
			rows.push(...(await measure(browser, ours, bare)));
		}
		if (rows.some(([, , , , , kept]) => kept !== verdict(true))) process.exitCode = 1;
	} finally {
		// A part that fails takes nothing away from those before it.
		console.log(table(rows));
		await browser.close();
		for (const site of sites) await site.close();
		await rm(copy, { recursive: true, force: true });
	}
}

const problem = obstacle();
if (problem) {
	console.error(problem);
	process.exitCode = 1;
} else await bench();
