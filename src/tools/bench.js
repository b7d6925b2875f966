/**
 * `npm run bench`: what the built site costs a cheap phone on a poor network, beside the same HTML
 * with its scripts removed. One table: the limit, what was measured, the ratio.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grow } from './bench/grow.js';
import { idle, memory } from './bench/rest.js';
import { lighthouse } from './bench/lighthouse.js';
import { open } from './bench/load.js';
import { inTurns } from './bench/in-turns.js';
import { median } from './bench/median.js';
import { startBrowser } from './bench/phone.js';
import { read } from './bench/read.js';
import { copyWithoutScripts } from './bench/scriptless.js';
import { weighRead } from './bench/weigh.js';
import { root } from './setup/run.js';
import { serve } from './site/serve.ts';
import { STORY } from './weights.js';

const BUILD = join(root, 'build');
/** Openings of each page; the median counts. */
const OPENINGS = 15;
/** Readings of a long edition and of the page as it is, in turns; the median counts. */
const READINGS = 3;
/** How far, in px: begun once they are open, about as far as the page as it is; at rest, part of it. */
const BEGUN = 51_000;
const RESTED = 24_000;
/** How far the page is read, in px: to its end, unless `--jusqu-a=` says less. */
const FAR = Number(option('jusqu-a') ?? Infinity);

/** @param {string} name @returns {string | undefined} */
function option(name) {
	return process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} measured
 * @property {string} [bare] the same without scripts
 * @property {string} [ratio]
 * @property {string} limit
 * @property {boolean} kept
 */

/** @param {number} value @param {number} [digits] */
const print = (value, digits = 0) => value.toFixed(digits).replace('.', ',');

/** @param {import('@playwright/test').Browser} browser @param {string} ours @param {string} bare @param {string} without folder of the page without scripts @returns {Promise<Row[]>} */
async function weights(browser, ours, bare, without) {
	const mine = await weighRead(browser, ours, BUILD);
	const base = await weighRead(browser, bare, without);
	/** @type {Row[]} */
	const rows = [];
	for (const [what, key] of /** @type {const} */ ([
		['tout', 'all'],
		['HTML', 'html'],
		['scripts', 'scripts'],
		['styles', 'styles'],
		['polices', 'fonts']
	])) {
		rows.push({
			...{ what: `poids d’une lecture, ko\u00a0: ${what}`, measured: print(mine[key] / 1000, 1) },
			...{ bare: print(base[key] / 1000, 1), limit: print(STORY[key] / 1000) },
			kept: mine[key] <= STORY[key]
		});
	}
	rows.push({
		...{
			what: 'requêtes d’une lecture',
			measured: print(mine.requests),
			bare: print(base.requests)
		},
		...{ limit: print(STORY.requests), kept: mine.requests <= STORY.requests }
	});
	return rows;
}

/** @param {import('@playwright/test').Browser} browser @param {string} ours @param {string} bare @returns {Promise<Row[]>} */
async function openings(browser, ours, bare) {
	const [mine = [], base = []] = await inTurns(OPENINGS, [ours, bare], (url) => open(browser, url));
	/** @type {Row[]} */
	const rows = [];
	for (const [what, key] of /** @type {const} */ ([
		['première peinture, ms', 'first'],
		['plus grande peinture, ms', 'largest']
	])) {
		const [a, b] = [mine, base].map((all) => median(all.map((one) => one[key])));
		const ratio = (a ?? NaN) / (b ?? NaN);
		rows.push({
			...{ what, measured: print(a ?? NaN), bare: print(b ?? NaN), ratio: print(ratio, 2) },
			...{ limit: '× 1,15', kept: ratio <= 1.15 }
		});
	}
	const excess = median(mine.map((one) => one.excess));
	rows.push({
		...{ what: 'tâches au-delà de 50 ms, ms', measured: print(excess) },
		...{ bare: print(median(base.map((one) => one.excess))), limit: '150', kept: excess <= 150 }
	});
	return rows;
}

/** @param {import('@playwright/test').Browser} browser @param {string} ours @param {string} bare @returns {Promise<Row[]>} */
async function readings(browser, ours, bare) {
	/** @type {Row[]} */
	const rows = [];
	for (const [name, how] of /** @type {const} */ ([
		['24 px par image', 'steadily'],
		['par balayages', 'flicks']
	])) {
		const mine = await read(browser, ours, how, FAR);
		const base = await read(browser, bare, how, FAR);
		const ratio = mine.main / base.main;
		rows.push(
			{
				what: `lecture ${name}\u00a0: fil principal, ms pour 1 000 px`,
				...{ measured: print(mine.main), bare: print(base.main), ratio: print(ratio, 2) },
				...{ limit: '× 1,3', kept: ratio <= 1.3 }
			},
			{
				what: `lecture ${name}\u00a0: scripts, ms pour 1 000 px`,
				...{ measured: print(mine.scripts, 1), bare: print(base.scripts, 1) },
				...{ limit: '25', kept: mine.scripts <= 25 }
			},
			{
				what: `lecture ${name}\u00a0: images de plus de 50 ms`,
				measured: `${mine.late} sur ${mine.frames} (la plus longue\u00a0: ${print(mine.longest)} ms)`,
				bare: `${base.late} sur ${base.frames} (${print(base.longest)} ms)`,
				...{ limit: '0', kept: mine.late === 0 }
			},
			{
				...{ what: `lecture ${name}\u00a0: décalage`, measured: print(mine.shift, 4) },
				...{ bare: print(base.shift, 4), limit: '0', kept: mine.shift === 0 }
			}
		);
	}
	return rows;
}

/** @param {import('@playwright/test').Browser} browser @param {string} ours @returns {Promise<Row[]>} */
async function rests(browser, ours) {
	const quiet = await idle(browser, ours);
	const held = await memory(browser, ours);
	const growth = held.often - held.once;
	return [
		{
			...{
				what: 'au repos\u00a0: minuteries, images, observateurs en 3 s',
				measured: print(quiet.calls)
			},
			...{ limit: '0', kept: quiet.calls === 0 }
		},
		{
			what: 'mémoire après dix lectures, Mo',
			measured: `${print(held.once, 1)} → ${print(held.often, 1)}`,
			...{ limit: '+ 0,5', kept: growth <= 0.5 }
		}
	];
}

/** @param {import('./bench/read.js').Reading} reading */
const main = (reading) => reading.main;

/**
 * The same for an edition of four times the sections: « sans scripts » is then the page as it is.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} ours
 * @returns {Promise<Row[]>}
 */
async function growth(browser, ours) {
	const grown = await grow();
	const site = await serve(grown.build, { port: 0 });
	try {
		const both = [site.url, ours];
		const opened = await inTurns(OPENINGS, both, (url) => open(browser, url));
		const begun = await inTurns(READINGS, both, (url) =>
			read(browser, url, 'steadily', Math.min(FAR, BEGUN))
		);
		const rested = await inTurns(READINGS, both, (url) =>
			read(browser, url, 'steadily', Math.min(FAR, RESTED), true)
		);
		const weights = [
			await weighRead(browser, site.url, grown.build),
			await weighRead(browser, ours, BUILD)
		];
		const steadily = 'lecture 24 px par image, ms pour 1\u00a0000 px';
		/** @type {[what: string, measured: number[], most: number, digits: number][]} */
		const compared = [
			['première peinture, ms', opened.map((all) => median(all.map((one) => one.first))), 1.3, 0],
			[`${steadily}, dès l’ouverture`, begun.map((all) => median(all.map(main))), 1.3, 0],
			[`${steadily}, une fois au repos`, rested.map((all) => median(all.map(main))), 1.3, 0],
			['HTML, ko', weights.map(({ html }) => html / 1000), 4, 1],
			['scripts, ko', weights.map(({ scripts }) => scripts / 1000), 1.05, 1]
		];
		return compared.map(([what, [measured = NaN, base = NaN], most, digits]) => ({
			...{ what: `sections × 4 (et une fois)\u00a0: ${what}`, measured: print(measured, digits) },
			...{ bare: print(base, digits), ratio: print(measured / base, 2) },
			...{ limit: `× ${String(most).replace('.', ',')}`, kept: measured / base <= most }
		}));
	} finally {
		await site.close();
		await grown.remove();
	}
}

/** @returns {Promise<Row[]>} */
async function audits() {
	const audited = await lighthouse(['', 'donnees/', 'integrer/porte/']);
	return audited.map(({ path, scores, least }) => ({
		...{ what: `Lighthouse, /${path}`, measured: `${scores.join(', ')} (au moins ${least})` },
		...{ limit: '100 partout', kept: scores.every((score) => score === 100) }
	}));
}

/** @param {readonly Row[]} rows */
function table(rows) {
	const cells = rows.map(({ what, measured, bare = '', ratio = '', limit, kept }) => [
		...[what, measured, bare, ratio && `× ${ratio}`, limit, kept ? 'tenu' : 'DÉPASSÉ']
	]);
	const head = ['', 'la page', 'sans scripts', 'rapport', 'limite', ''];
	const line = (/** @type {readonly string[]} */ row) => `| ${row.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...cells.map(line)].join('\n');
}

/** What `npm run bench` measures, by the name that `--only=` takes. */
const PARTS = {
	poids: weights,
	ouverture: openings,
	lecture: readings,
	repos: rests,
	croissance: growth,
	lighthouse: audits
};

async function bench() {
	if (!existsSync(BUILD)) throw new Error('build/ n’existe pas\u00a0: lancez « npm run build ».');
	const asked = option('only');
	const bare = await mkdtemp(join(tmpdir(), 'sans-scripts-'));
	await copyWithoutScripts(BUILD, bare);
	const sites = [await serve(BUILD, { port: 0 }), await serve(bare, { port: 0 })];
	const [ours = '', base = ''] = sites.map(({ url }) => url);
	const browser = await startBrowser();
	/** @type {Row[]} */
	const rows = [];
	try {
		for (const [name, measure] of Object.entries(PARTS)) {
			if (asked && asked !== name) continue;
			console.error(`${name}…`);
			rows.push(...(await measure(browser, ours, base, bare)));
		}
		if (rows.some(({ kept }) => !kept)) process.exitCode = 1;
	} finally {
		// A part that fails takes nothing away from those before it.
		console.log(table(rows));
		await browser.close();
		for (const site of sites) await site.close();
		await rm(bare, { recursive: true, force: true });
	}
}

await bench();
