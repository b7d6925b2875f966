/**
 * `npm run test:mutations`: whole builds, in a copy of the project. A second edition beside the first;
 * a fault in it, which leaves `build/` as it was; then that edition alone, where nothing of the first
 * is told. Before them, without a build, all the faults of src/lib/publish/mutations and all the values of
 * src/lib/scenes/extremes.test.ts: `npm test` tries a few. Ends with `N passed, N failed`.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../setup/run.js';
import { check, copyProject, finish, none } from '../suites/project-copy.ts';
import { addFixtureEdition, FIRST, FIXTURE, LACKS } from './fixture-edition.ts';
import { editionsOfSite } from './test-editions.ts';
import {
	figureNumbers,
	leftovers,
	numbersIn,
	readSite,
	sentencesIn,
	wordsOf
} from './leftovers.ts';

/** The public address that the two editions are built for. */
const ADDRESS = 'https://exemple.fr';
/** An edition that `npm run edition:new` has just made. */
const DRAFT_NAME = '2040-2041';

const copy = await copyProject();
const site = join(copy, 'build');
const content = join(copy, 'src/content');
const page = (path: string) => readFile(join(site, path), 'utf8');

/** Runs a command of the copy. */
const command = (file: string, args: readonly string[] = [], env: Record<string, string> = {}) =>
	run([process.execPath, join(copy, 'src/tools/setup/command.js'), file, ...args], { env });

const build = (env: Record<string, string> = { SITE_URL: '' }) =>
	command('src/tools/site/build-command.ts', [], env);

async function folders(path: string): Promise<string> {
	const entries = await readdir(join(site, path), { withFileTypes: true });
	return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).join();
}

/** Each kind of fault in each file, as often as it takes to meet its rarer cases. */
async function everyFault(): Promise<void> {
	const tests = ['run', 'src/lib/publish/mutations', 'src/lib/scenes/extremes.test.ts'];
	const { status, output } = await command('vitest', tests, { MUTATIONS: 'all' });
	check(
		'aucune faute n’est publiée sans être dite, aucun nombre ne sort de sa boîte',
		status === 0,
		output.slice(-6000)
	);
}

/** The newest edition is at the root, the other below its name; each leads to the other. */
async function twoEditions(): Promise<void> {
	// A third one, that nobody has filled in yet.
	const made = await command('src/tools/edition/new-command.ts', [DRAFT_NAME]);
	check('edition:new fait un dossier', made.status === 0, made.output);
	const { status, output } = await build({ SITE_URL: ADDRESS });
	check('deux éditions se construisent, et une ébauche à côté', status === 0, output);
	if (status !== 0) return;
	check(
		'l’ébauche dit ce qui reste',
		output.includes(`L’édition ${DRAFT_NAME} est en préparation`)
	);
	check('et où', /2040-2041\/(figures\.csv|story\.fr\.md):\d+.*remède/.test(output), output);
	check('l’ébauche n’est pas publiée', !(await folders('')).includes(DRAFT_NAME));
	await rm(join(content, DRAFT_NAME), { recursive: true });
	const [now, before] = [await page('index.html'), await page(`${FIRST}/index.html`)];
	check('la plus récente est à la racine', now.includes('value="61000" data-figure="learners"'));
	const figures = await readFile(join(content, FIRST, 'figures.csv'), 'utf8');
	const learners = /^learners,(\d+),/m.exec(figures)?.[1];
	check('l’autre est à son adresse', before.includes(`value="${learners}" data-figure="learners"`));
	check('l’une mène à l’autre', now.includes(`<a href="./${FIRST}/"`));
	check('l’autre mène à l’une', before.includes('<a href="../"'));
	await editionsOfSite(site, ADDRESS);
	const shared = await page(`${FIRST}/partage/ouverture/index.html`);
	check(
		'une page partagée mène à celle de l’autre édition',
		/"(?:\.\.\/){3}partage\/ouverture\/"/.test(shared)
	);
	none('tous les liens aboutissent', await brokenLinks());
}

/** Links and anchors of the built site that lead nowhere. */
async function brokenLinks(): Promise<string[]> {
	const files = (await readdir(site, { recursive: true })).map((name) =>
		name.replaceAll('\\', '/')
	);
	const named = files.filter((name) => name.endsWith('.html'));
	const pages = new Map(
		await Promise.all(named.map(async (name) => [name, await page(name)] as const))
	);
	return [...pages].flatMap(([name, html]) =>
		[...html.matchAll(/<[a-z](?![^>]*rel="canonical")[^>]*?\s(?:href|src)="([^"]*)"/g)].flatMap(
			([, written = '']) => {
				const to = new URL(written.replaceAll('&amp;', '&'), `http://site/${name}`);
				if (to.host !== 'site') return [];
				const file = decodeURI(to.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
				const anchor = decodeURIComponent(to.hash.slice(1));
				const there = anchor ? pages.get(file)?.includes(` id="${anchor}"`) : files.includes(file);
				return there ? [] : `${name} : ${written}`;
			}
		)
	);
}

/** One hash for all the files of the built site. */
async function fingerprint(): Promise<string> {
	const hash = createHash('sha256');
	for (const name of (await readdir(site, { recursive: true })).sort()) {
		hash.update(name).update(await readFile(join(site, name)).catch(() => ''));
	}
	return hash.digest('hex');
}

/** A number that the report doesn't print stops the build, which leaves the last good one alone. */
async function fault(): Promise<void> {
	const file = join(content, FIXTURE, 'figures.csv');
	const [sound, before] = [await readFile(file, 'utf8'), await fingerprint()];
	await writeFile(file, sound.replace('in-work,66,,66,', 'in-work,56,,66,'));
	const { status, output } = await build();
	check('une faute arrête la construction', status !== 0);
	const line = sound.slice(0, sound.indexOf('\nin-work,')).split('\n').length + 1;
	const place = new RegExp(`figures\\.csv:${line}, colonne «\\s?printed\\s?»`);
	check('fichier, ligne, colonne', place.test(output), output);
	check('pas de trace de pile', !/^\s+at /m.test(output), output);
	const kept = (await readdir(copy)).filter((name) => name.startsWith('build')).join();
	check('build/ reste tel quel', kept === 'build' && (await fingerprint()) === before);
	await writeFile(file, sound);
}

/** A former name that leads nowhere, or that still serves, stops the build. */
async function wrongAlias(): Promise<void> {
	const file = join(content, FIXTURE, 'aliases.csv');
	const sound = await readFile(file, 'utf8');
	await writeFile(file, `${sound}profil,examens\n${LACKS.section},${LACKS.chart}\n`);
	const { status, output } = await build();
	check(
		'un ancien nom qui sert encore, ou qui ne mène nulle part, arrête la construction',
		status !== 0
	);
	for (const [line, column] of [
		[5, 'old'],
		[6, 'new']
	]) {
		const place = new RegExp(`aliases\\.csv:${line}, colonne «\\s?${column}\\s?».*remède`);
		check(`aliases.csv, ligne ${line}`, place.test(output), output);
	}
	await writeFile(file, sound);
}

/** Axes and simple fractions have them, in any edition. */
const isRound = (number: string) => Number(number) <= 100 && Number(number) % 5 === 0;

/** With the first edition taken away, no page tells a year, a number or a sentence of it. */
async function alone(): Promise<void> {
	const read = (edition: string, file: string) => readFile(join(content, edition, file), 'utf8');
	const [first, own] = [await read(FIRST, 'story.fr.md'), await read(FIXTURE, 'story.fr.md')];
	const years = (first + (await read(FIRST, 'figures.csv'))).match(/\b20\d\d\b/g);
	const before = figureNumbers(await page(`${FIRST}/donnees/figures.json`));
	await rm(join(content, FIRST), { recursive: true });
	const { status, output } = await build();
	check('la seconde édition se construit seule', status === 0, output);
	if (status !== 0) return;
	const told = readSite(site);
	// Its own numbers, and those that its checks and claims come to: sums and ranges of its figures.
	const worked = [
		/<section id="verification"[^]*?<\/section>/.exec(await page('index.html')),
		/id="affirmations"[^]*?<\/ul>/.exec(await page('donnees/index.html'))
	].map((found) => wordsOf(found?.[0] ?? ''));
	const kept = new Set([
		...figureNumbers(await page('donnees/figures.json')),
		...numbersIn(worked.join(' '))
	]);
	const ownTerms = await read(FIXTURE, 'terms.fr.csv');
	const forbidden = {
		année: [...new Set(years)],
		nombre: [...before].filter((number) => !kept.has(number) && !isRound(number)),
		phrase: sentencesIn(first).filter(
			(sentence) => !own.includes(sentence) && !ownTerms.includes(sentence)
		)
	};
	for (const [what, parts] of Object.entries(forbidden)) {
		check(`${what} : il y en a d’autres dans la première`, parts.length > 5, parts.join(', '));
		none(`${what} : rien de la première`, leftovers(told, parts));
	}
}

await finish(copy, async () => {
	await everyFault();
	await addFixtureEdition(content);
	for (const part of [twoEditions, fault, wrongAlias, alone]) await part();
});
