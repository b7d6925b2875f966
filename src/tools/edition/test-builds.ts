/**
 * `npm run test:mutations`: whole builds, in a copy of the project. A second edition beside the first;
 * a fault in it, which leaves `build/` as it was; then that edition alone, where nothing of the first
 * is told. Unit tests in src/lib/publish/mutations try two thousand faults more, without a
 * build. Ends with `N passed, N failed`.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../setup/run.js';
import { check, copyProject, finish } from '../suites/project-copy.ts';
import { addFixtureEdition, FIRST, FIXTURE } from './fixture-edition.ts';
import {
	figureNumbers,
	leftovers,
	numbersIn,
	readSite,
	sentencesIn,
	wordsOf
} from './leftovers.ts';

/** Holds where nothing is found; tells the first things that are. */
const none = (what: string, found: readonly string[]) =>
	check(what, found.length === 0, found.slice(0, 40).join('\n'));

const copy = await copyProject();
const site = join(copy, 'build');
const content = join(copy, 'src/content');
const page = (path: string) => readFile(join(site, path), 'utf8');

async function build(): Promise<{ status: number; output: string }> {
	const command = join(copy, 'src/tools/setup/command.js');
	return run([process.execPath, command, 'src/tools/site/build-command.ts']);
}

async function folders(path: string): Promise<string> {
	const entries = await readdir(join(site, path), { withFileTypes: true });
	return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).join();
}

/** The newest edition is at the root, the other below its name; each leads to the other. */
async function twoEditions(): Promise<void> {
	const { status, output } = await build();
	check('deux éditions se construisent', status === 0, output);
	if (status !== 0) return;
	const [now, before] = [await page('index.html'), await page(`${FIRST}/index.html`)];
	check('la plus récente est à la racine', now.includes('value="61000" data-figure="learners"'));
	check('l’autre est à son adresse', before.includes('value="52000" data-figure="learners"'));
	check('l’une mène à l’autre', now.includes(`<a href="./${FIRST}/"`));
	check('l’autre mène à l’une', before.includes('<a href="../"'));
	for (const kind of ['partage', 'integrer']) {
		const pages = await folders(kind);
		const same = pages !== '' && pages === (await folders(`${FIRST}/${kind}`));
		check(`${kind} : les mêmes pages pour les deux éditions`, same);
	}
	const shared = await page(`${FIRST}/partage/ouverture/index.html`);
	check(
		'une page partagée mène à celle de l’autre édition',
		/"(?:\.\.\/){3}partage\/ouverture\/"/.test(shared)
	);
	const card = (await page('donnees/numeros.json')).replace(/\s/g, ' ');
	check(
		'un chiffre des deux éditions montre son changement',
		card.includes(`52 000 auditeurs","${FIRST}"`)
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
	check('fichier, ligne, colonne', /figures\.csv:22, colonne «\s?printed\s?»/.test(output), output);
	check('pas de trace de pile', !/^\s+at /m.test(output), output);
	const kept = (await readdir(copy)).filter((name) => name.startsWith('build')).join();
	check('build/ reste tel quel', kept === 'build' && (await fingerprint()) === before);
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
	await addFixtureEdition(content);
	for (const part of [twoEditions, fault, alone]) await part();
});
