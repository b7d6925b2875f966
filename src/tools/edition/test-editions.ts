/** What two editions side by side are to each other, read in the built site. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { REPORT_LANGUAGE } from '../../lib/language/report.ts';
import { root } from '../setup/run.js';
import { check } from '../suites/project-copy.ts';
import { FIRST, FIXTURE, LACKS, languagesIn, RENAMED } from './fixture-edition.ts';

/** Spaces of any width are plain: what is looked for is words. */
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');

/** A row of figures.json. */
interface Row {
	readonly id: string;
	readonly text: string;
	readonly low: number;
	readonly high: number;
}

/** What is said of a number that has moved since the first edition, by its bounds in both. */
function changeSaid(id: string, later: readonly Row[], earlier: readonly Row[]): string[] {
	const [now, was] = [later, earlier].map((rows) => rows.find((row) => row.id === id));
	if (!now || !was) throw new Error(`figures.json n’a pas ${id}`);
	const before = [was.text, `dans l’édition ${FIRST} : `];
	const [low, high] = [now.low - was.high, now.high - was.low];
	if (low <= 0 && high >= 0) return [...before, 'aucun changement'];
	const ends = [low, high].map((end) => plain(Math.abs(end).toLocaleString('fr-FR')));
	const range = [...new Set(low > 0 ? ends : ends.reverse())].join(' à ');
	return [...before, `: ${range} `, low > 0 ? ' de plus' : ' de moins'];
}

/** @param address the public address that it was built for */
export async function editionsOfSite(site: string, address: string): Promise<void> {
	const page = async (path: string) => plain(await readFile(join(site, path), 'utf8'));
	const folders = async (path: string) =>
		(await readdir(join(site, path), { withFileTypes: true }))
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
	const has = (what: string, text: string, ...parts: string[]) => {
		const missing = parts.filter((part) => !text.includes(part));
		check(what, missing.length === 0, missing.join('\n'));
	};

	// Addresses that stay.
	const canonical = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
	const addresses = {
		'index.html': `${address}/`,
		[`${FIXTURE}/index.html`]: `${address}/`,
		[`${FIRST}/index.html`]: `${address}/${FIRST}/`,
		'donnees/index.html': `${address}/donnees/`,
		[`${FIXTURE}/donnees/index.html`]: `${address}/donnees/`,
		[`${FIRST}/donnees/index.html`]: `${address}/${FIRST}/donnees/`,
		'partage/profil/index.html': `${address}/${FIXTURE}/partage/profil/`,
		[`${FIXTURE}/partage/profil/index.html`]: `${address}/${FIXTURE}/partage/profil/`
	};
	for (const [path, expected] of Object.entries(addresses)) {
		const found = canonical(await page(path));
		check(`${path} se dit à ${expected}`, found === expected, found);
	}
	const now = await page('index.html');
	const main = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0].replace(/<[^>]*>/g, '');
	check(
		'la plus récente est la même à ses deux adresses',
		main(await page(`${FIXTURE}/index.html`)) === main(now)
	);

	// What the newest one lacks.
	check('la section manque', !now.includes(`<section id="${LACKS.section}"`));
	for (const id of LACKS.figures) check(`${id} manque`, !now.includes(`data-figure="${id}"`));
	const own = await folders(`${FIXTURE}/partage`);
	check('elle n’a pas de page partagée', !own.includes(LACKS.section), own.join());
	const gone = await page(`partage/${LACKS.section}/index.html`);
	has(
		'son ancienne adresse partagée mène à l’édition qui l’a',
		gone,
		`data-to="../../${FIRST}/#${LACKS.section}"`
	);
	check('et se dit à elle', canonical(gone) === `${address}/${FIRST}/partage/${LACKS.section}/`);
	const frame = await page(`integrer/${LACKS.chart}/index.html`);
	has(
		'son graphique reste là où il est intégré, et dit son édition',
		frame,
		`data-chart="${LACKS.chart}"`,
		FIRST
	);

	// The older one says so.
	const before = await page(`${FIRST}/index.html`);
	const notice = (html: string) => /<aside class="older[^]*?<\/aside>/.exec(html)?.[0] ?? '';
	const way = `La même page dans l’édition ${FIXTURE}`;
	has(
		'son récit le dit en tête',
		notice(before),
		`Cette page lit l’édition ${FIRST}`,
		'href="../"',
		way
	);
	check(
		'avant la première section',
		before.indexOf('<aside class="older') < before.indexOf('<section')
	);
	const table = await page(`${FIRST}/donnees/index.html`);
	has('son tableau aussi', notice(table), 'href="../../donnees/"', way);
	const shared = await page(`${FIRST}/partage/profil/index.html`);
	has('une page partagée aussi', notice(shared), 'href="../../../#profil"', way);
	has(
		'un graphique intégré aussi',
		notice(await page(`${FIRST}/integrer/emploi/index.html`)),
		'href="../../../#profil"',
		way
	);
	const section = (slug: string) =>
		new RegExp(`<section id="${slug}"[^]*?</header>`).exec(before)?.[0] ?? '';
	const part = `Cette partie dans l’édition ${FIXTURE}`;
	has('chaque section mène à la même', section('profil'), 'href="../#profil"', part);
	has('sous son nouveau nom', section(RENAMED.old), `href="../#${RENAMED.new}"`, part);
	has(
		'ou au début, là où elle n’est plus',
		section(LACKS.section),
		'href="../"',
		'n’a plus cette partie'
	);
	for (const path of ['index.html', `${FIXTURE}/index.html`, 'donnees/index.html']) {
		check(`${path} ne le dit pas`, notice(await page(path)) === '');
	}

	// Former names.
	const inside = new RegExp(`<section id="${RENAMED.new}"[^>]*> ?<span id="${RENAMED.old}"`);
	check('l’ancienne ancre d’une section est à sa tête', inside.test(now));
	const step = new RegExp(
		`<div id="${RENAMED.now}"[^>]*>(?: ?<span id="[^"]*"[^>]*></span>)*? ?<span id="${RENAMED.step}"`
	);
	check('celle d’un pas aussi', step.test(now));
	check('un pas suit sa section', now.includes(`<span id="${RENAMED.old}-reste"`));
	const former = await page(`partage/${RENAMED.old}/index.html`);
	has(
		'l’ancienne adresse partagée mène à la nouvelle',
		former,
		`data-to="../../#${RENAMED.new}"`,
		`href="../../#${RENAMED.new}"`
	);
	check('et se dit à elle', canonical(former) === `${address}/${FIXTURE}/partage/${RENAMED.new}/`);

	const { chart, chartNow } = RENAMED;
	for (const base of ['', `${FIXTURE}/`]) {
		const framed = await page(`${base}integrer/${chart}/index.html`);
		has(`l’ancien cadre montre le graphique (${base})`, framed, `data-chart="${chartNow}"`);
		check(
			'et se dit à son adresse',
			canonical(framed) === `${address}/${FIXTURE}/integrer/${chartNow}/`
		);
		for (const [was, is] of [
			['carte.png', 'carte.png'],
			...['.csv', '-tableur.csv', '.json', '.svg', '.png'].map((end) => [
				chart + end,
				chartNow + end
			])
		]) {
			const read = (name: string, file = '') => readFile(join(site, base, 'integrer', name, file));
			const same = (await read(chart, was)).equals(await read(chartNow, is));
			check(`${base}integrer/${chart}/${was} est celui d’aujourd’hui`, same);
		}
	}
	const framing = await folders(`${FIRST}/integrer`);
	check('l’autre édition n’a pas ce nom', !framing.includes(chart), framing.join());

	// Changes.
	const cards = JSON.parse(await page('donnees/numeros.json')) as Record<string, { b?: string }>;
	const rows = async (path: string) =>
		JSON.parse(await page(`${path}donnees/figures.json`)) as Row[];
	const [later, earlier] = [await rows(''), await rows(`${FIRST}/`)];
	for (const id of ['learners', 'moocs', 'bac-share', 'in-work']) {
		const said = cards[id]?.b ?? '';
		has(`${id} : ${said}`, said, ...changeSaid(id, later, earlier));
		has(`${id} : de même dans le tableau`, await page('donnees/index.html'), said);
	}
	const older = JSON.parse(await page(`${FIRST}/donnees/numeros.json`)) as Record<
		string,
		{ b?: string }
	>;
	check(
		'la première édition ne se compare à rien',
		Object.values(older).every(({ b }) => b === undefined)
	);

	// What crawlers and feed readers are told.
	const map = await page('sitemap.xml');
	const places = [
		...map.matchAll(/<loc>([^<]*)<\/loc>(<lastmod>\d{4}-\d\d-\d\dT[\d:]+Z<\/lastmod>)?/g)
	];
	const mapped = places.map(([, to = '']) => to.replace(address, ''));
	const below = [
		'/',
		'/donnees/',
		`/${FIRST}/`,
		`/${FIRST}/donnees/`,
		'/accessibilite/',
		'/mentions-legales/'
	];
	const languages = languagesIn(join(root, 'src/content', FIRST));
	const expected = languages.flatMap((code) =>
		below.map((path) => (code === REPORT_LANGUAGE ? path : `/${code}${path}`))
	);
	check('le plan du site a chaque page une fois', mapped.join() === expected.join(), mapped.join());
	check(
		'celles des éditions sont datées',
		places.slice(0, 4).every(([, , date]) => date)
	);
	const feed = await page('editions.atom');
	const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
	const named = [`${address}/editions.atom`, `${address}/${FIXTURE}/`, `${address}/${FIRST}/`];
	check('le fil a une entrée par édition, à son adresse', ids.join() === named.join(), ids.join());
	check(
		'chacune est datée',
		feed.match(/<updated>\d{4}-\d\d-\d\dT[\d:]+Z<\/updated>/g)?.length === 3
	);
	has('les pages mènent au fil', now, 'type="application/atom+xml"', 'href="./editions.atom"');
}
