/**
 * `npm run test:mutations`: real builds, in a copy of the project, of an edition with one fault each
 * (its story and its figures alone), and of a made-up second edition, whole. Each yields the same page, or that figure changed alone, or stops
 * with file, line and remedy and leaves `build/` as it was. Ends with `N passed, N failed`.
 */
import './setup/node-version.js';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cp,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rename,
	rm,
	symlink,
	writeFile
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup/run.js';

const COPIED = [
	'src',
	'static',
	'package.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
const OLD = 'src/content/2019-2020';

/** What a build with a fault is judged by: the rest of the site is left out of it. */
const JUDGED = ['/', '/donnees/figures.json'];
/** The project's own configuration, where the copy's stands before it. */
const WHOLE = 'svelte.config.whole.js';
const SMALL = `import adapter from '@sveltejs/adapter-static';
import whole from './${WHOLE}';
export default {
	...whole,
	kit: {
		...whole.kit,
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build' }),
		prerender: { entries: ${JSON.stringify(JUDGED)}, crawl: false, handleUnseenRoutes: 'ignore' }
	}
};
`;

let passed = 0;
let failed = 0;
/** @param {string} what @param {boolean} good @param {string} [found] */
function check(what, good, found = '') {
	if (good) passed += 1;
	else failed += 1;
	console.log(`${good ? '✓' : '✗'} ${what}${good || !found ? '' : ` : ${found}`}`);
}

/** @param {string} folder */
function build(folder) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/tools/setup/command.js', 'src/tools/site/build-command.ts'],
		{
			cwd: folder,
			encoding: 'utf8'
		}
	);
	return { status, output: stdout + stderr };
}

/** One hash for all the files of a folder. @param {string} folder */
async function print(folder) {
	const hash = createHash('sha256');
	for (const name of (await readdir(folder, { recursive: true })).sort()) {
		hash.update(name);
		hash.update(await readFile(join(folder, name)).catch(() => ''));
	}
	return hash.digest('hex');
}

/** The table that the site publishes, by id. @param {string} folder @param {string} [path] */
async function table(folder, path = '') {
	const json = await readFile(join(folder, 'build', path, 'donnees/figures.json'), 'utf8');
	/** @type {{ id: string, operands: string[] | null }[]} */
	const rows = JSON.parse(json);
	return new Map(rows.map((row) => [row.id, JSON.stringify(row)]));
}

/** Numbers of the story, in reading order. @param {string} folder @param {string} [path] */
async function numbers(folder, path = '') {
	const html = await readFile(join(folder, 'build', path, 'index.html'), 'utf8');
	return [...html.matchAll(/<data value="([^"]*)" data-figure="([^"]*)"/g)].map(
		([, value, id]) => `${id} ${value}`
	);
}

/** @typedef {{ figures: Buffer, story: Buffer }} Files */
/** @type {readonly { name: string, change: (files: Files) => Partial<Files>, expected: 'same' | string[] | RegExp }[]} */
const MUTATIONS = [
	{
		name: 'BOM et CRLF',
		change: ({ figures, story }) => ({
			figures: Buffer.from(`\ufeff${String(figures).replaceAll('\n', '\r\n')}`),
			story: Buffer.from(`\ufeff${String(story).replaceAll('\n', '\r\n')}`)
		}),
		expected: 'same'
	},
	{
		name: 'un autre âge, imprimé de même',
		change: replace('figures', 'vae-age,44,,44,', 'vae-age,45,,45,'),
		expected: ['vae-age']
	},
	{
		name: 'une valeur que le rapport n’imprime pas',
		change: replace('figures', 'in-work,65,,65,', 'in-work,56,,65,'),
		expected: /figures\.csv:22, colonne «\u00a0printed\u00a0»/
	},
	{
		name: 'une ligne perdue',
		change: replace('figures', /^learners,.*\n/m, ''),
		expected: /figures\.csv:1.*une ligne learners/
	},
	{
		name: 'des chiffres et du HTML dans la prose',
		change: replace('story', '', '', (text) =>
			text.replace(/^(Au Conservatoire)/m, 'Les 52 000 <b>auditeurs</b>. $1')
		),
		expected: /story\.fr\.md:\d+.*«\u00a052 000\u00a0»[\s\S]*story\.fr\.md:\d+/
	},
	{
		name: 'un fichier enregistré en Latin-1',
		change: ({ figures }) => ({ figures: Buffer.from(String(figures), 'latin1') }),
		expected: /figures\.csv:\d+.*UTF-8/
	}
];

/**
 * @param {keyof Files} file
 * @param {string | RegExp} from
 * @param {string} to
 * @param {(text: string) => string} [other]
 * @returns {(files: Files) => Partial<Files>}
 */
function replace(file, from, to, other = (text) => text.replace(from, to)) {
	return (files) => ({ [file]: Buffer.from(other(String(files[file]))) });
}

/** @param {string} id @param {readonly string[]} from @param {Map<string, string>} rows @returns {boolean} */
function reaches(id, from, rows) {
	if (from.includes(id)) return true;
	/** @type {string[]} */
	const operands = JSON.parse(rows.get(id) ?? '{}').operands ?? [];
	return operands.some((operand) => reaches(operand, from, rows));
}

async function main() {
	const folder = await mkdtemp(join(tmpdir(), 'editions-'));
	try {
		for (const name of COPIED) {
			await cp(join(root, name), join(folder, name), { recursive: true }).catch((error) => {
				if (name !== 'static') throw error;
			});
		}
		await rename(join(folder, 'svelte.config.js'), join(folder, WHOLE));
		await writeFile(join(folder, 'svelte.config.js'), SMALL);
		await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
		const first = build(folder);
		check('l’édition telle qu’elle est se construit', first.status === 0, first.output);
		if (first.status !== 0) return;
		const rows = await table(folder);
		const told = await numbers(folder);
		const sound = {
			figures: await readFile(join(folder, OLD, 'figures.csv')),
			story: await readFile(join(folder, OLD, 'story.fr.md'))
		};
		for (const { name, change, expected } of MUTATIONS) {
			const files = { ...sound, ...change(sound) };
			await writeFile(join(folder, OLD, 'figures.csv'), files.figures);
			await writeFile(join(folder, OLD, 'story.fr.md'), files.story);
			const before = await print(join(folder, 'build'));
			const { status, output } = build(folder);
			if (expected instanceof RegExp) {
				check(`${name} : la construction s’arrête`, status !== 0);
				check(`${name} : fichier, ligne et remède`, expected.test(output), output);
				check(`${name} : pas de trace de pile`, !/^\s+at /m.test(output), output);
				const left = (await readdir(folder)).filter((each) => each.startsWith('build.'));
				const after = await print(join(folder, 'build'));
				check(`${name} : build/ reste tel quel`, after === before && left.length === 0);
				continue;
			}
			check(`${name} : se construit`, status === 0, output);
			if (status !== 0) continue;
			const now = await table(folder);
			const changed = [...now.keys()].filter((id) => now.get(id) !== rows.get(id));
			const allowed = expected === 'same' ? [] : expected;
			const stray = changed.filter((id) => !reaches(id, allowed, now));
			check(`${name} : rien d’autre ne change`, stray.length === 0, stray.join(', '));
			check(
				`${name} : ce qui change change`,
				allowed.every((id) => changed.includes(id))
			);
			const said = await numbers(folder);
			const kept = (/** @type {string[]} */ all) =>
				all.filter((each) => !changed.includes(each.split(' ')[0] ?? '')).join();
			check(`${name} : le récit aussi`, kept(said) === kept(told));
		}
		await secondEdition(folder, sound);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** @param {string} folder @param {Files} sound */
async function secondEdition(folder, sound) {
	const next = join(folder, 'src/content/2020-2021');
	const later = (/** @type {string} */ text) =>
		text.replace(/(?<=[,{])(20\d\d)(?:-(20\d\d))?(?=[,}])/g, (_, from, to) =>
			[from, to]
				.filter(Boolean)
				.map((year) => Number(year) + 1)
				.join('-')
		);
	await rename(join(folder, WHOLE), join(folder, 'svelte.config.js'));
	await mkdir(next);
	await writeFile(join(folder, OLD, 'figures.csv'), sound.figures);
	await writeFile(join(folder, OLD, 'story.fr.md'), sound.story);
	const figures = later(String(sound.figures)).replace(
		/learners,52000,,52\s000/,
		'learners,51900,,51 900'
	);
	await writeFile(join(next, 'figures.csv'), figures);
	await writeFile(join(next, 'story.fr.md'), later(String(sound.story)));
	const { status, output } = build(folder);
	check('une seconde édition se construit', status === 0, output);
	if (status !== 0) return;
	const [now, before] = [await numbers(folder), await numbers(folder, '2019-2020')];
	check('la plus récente est à la racine', now.includes('learners 51900'));
	check('l’autre reste à son adresse', before.includes('learners 52000'));
	const page = (/** @type {string} */ path) => readFile(join(folder, 'build', path), 'utf8');
	check('l’une mène à l’autre', /<a href="\.\/2019-2020\/"/.test(await page('index.html')));
	check('l’autre mène à l’une', /<a href="\.\.\/"/.test(await page('2019-2020/index.html')));
	check(
		'un nombre de l’ancienne mène à son tableau',
		/<a href="\.\.\/2019-2020\/donnees\/#learners"|<a href="\.\/donnees\/#learners"/.test(
			await page('2019-2020/index.html')
		)
	);
	/** @type {Record<string, { n: string, b?: [string, string] }>} */
	const cards = JSON.parse(await page('donnees/numeros.json'));
	check(
		'un chiffre des deux éditions montre son changement',
		cards['learners']?.b?.join() === 'près de 52\u202f000\u00a0auditeurs,2019-2020',
		JSON.stringify(cards['learners'])
	);
	await earlierShared(folder);
	check(
		'son tableau est celui de l’édition',
		(await table(folder, '2019-2020')).get('learners')?.includes('52000') === true
	);
}

/** An earlier edition keeps its own share pages and embeds. @param {string} folder */
async function earlierShared(folder) {
	const below = (/** @type {string} */ path) => join(folder, 'build', path);
	const page = (/** @type {string} */ path) => readFile(below(`${path}index.html`), 'utf8');
	const names = async (/** @type {string} */ path) =>
		(await readdir(below(path), { withFileTypes: true }))
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
	for (const kind of ['partage', 'integrer']) {
		const [now, before] = [await names(kind), await names(`2019-2020/${kind}`)];
		check(`${kind} : les mêmes pages pour les deux éditions`, now.join() === before.join());
		check(`${kind} : il y en a`, before.length > 10);
	}
	const shared = await page('2019-2020/partage/ouverture/');
	const canonical = /<link rel="canonical" href="([^"]*)"/.exec(shared)?.[1];
	check(
		'une page partagée dit sa propre adresse',
		canonical === '/2019-2020/partage/ouverture/',
		canonical
	);
	const image = /<meta property="og:image" content="([^"]*)"/.exec(shared)?.[1] ?? '';
	const [old, recent] = await Promise.all(
		[image, 'partage/ouverture/carte.png'].map((path) => readFile(below(path)))
	);
	check(
		'sa carte est la sienne',
		image.startsWith('/2019-2020/') && !!old && !!recent && !old.equals(recent),
		image
	);
	check(
		'elle mène au récit de son édition',
		/<a href="(?:\.\.\/\.\.\/|[^"]*2019-2020\/)#ouverture"/.test(shared)
	);
	check(
		'la page partagée d’aujourd’hui mène à elle',
		/<a href="[^"]*2019-2020\/partage\/ouverture\/"/.test(await page('partage/ouverture/'))
	);
	check(
		'elle mène à celle d’aujourd’hui',
		/<a href="(?:\.\.\/){3}partage\/ouverture\/"/.test(shared)
	);
	const told = await page('2019-2020/');
	check(
		'« Partager » et « Intégrer » y mènent aux siennes',
		/href="[^"]*2019-2020\/partage\/examens\/"|href="\.\/partage\/examens\/"/.test(told) &&
			told.includes('/2019-2020/integrer/porte/')
	);
	/** @type {{ figures: { id: string, value: number }[] }} */
	const data = JSON.parse(await readFile(below('2019-2020/integrer/foule/foule.json'), 'utf8'));
	check(
		'un graphique intégré garde ses données',
		data.figures.some(({ id, value }) => id === 'learners' && value === 52_000)
	);
	check(
		'le plan du site les nomme',
		(await readFile(below('sitemap.xml'), 'utf8')).includes('/2019-2020/partage/examens/')
	);
	const broken = await brokenLinks(below(''));
	check('tous les liens aboutissent', broken.length === 0, broken.slice(0, 5).join(', '));
}

/** Links and anchors of a built site that lead nowhere. @param {string} site */
async function brokenLinks(site) {
	const files = (await readdir(site, { recursive: true })).map((name) =>
		name.replaceAll('\\', '/')
	);
	const pages = new Map(
		await Promise.all(
			files
				.filter((name) => name.endsWith('.html'))
				.map(
					async (name) => /** @type {const} */ ([name, await readFile(join(site, name), 'utf8')])
				)
		)
	);
	/** @type {string[]} */
	const broken = [];
	for (const [name, html] of pages) {
		const links = html.matchAll(/<[a-z](?![^>]*rel="canonical")[^>]*?\s(?:href|src)="([^"]*)"/g);
		for (const [, written = ''] of links) {
			const to = new URL(written.replaceAll('&amp;', '&'), `http://site/${name}`);
			if (to.host !== 'site') continue;
			const file = decodeURI(to.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
			const anchor = decodeURIComponent(to.hash.slice(1));
			const there = anchor ? pages.get(file)?.includes(` id="${anchor}"`) : files.includes(file);
			if (!there) broken.push(`${name} : ${written}`);
		}
	}
	return broken;
}

try {
	await main();
} catch (error) {
	failed += 1;
	console.log(error instanceof Error ? error.message : error);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
