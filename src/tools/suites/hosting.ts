/**
 * `npm run test:hosting`: starts the real nginx and the real Caddy on the built site, and the server
 * that `npm start` uses, and asks each for every kind of file; then again for a site built to stand
 * under a path of its host. A server that can't be had is a failure.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine, type Site } from '../hosting/examine.ts';
import { examineCaddy, examineNginx } from '../hosting/servers.ts';
import { packageCommand, root, run } from '../setup/run.js';
import { build, finishSite } from '../site/build.ts';
import { readHeaders } from '../site/headers-file.ts';
import { COMMON, headersOf, pathsOf, policyOf } from '../site/headers.ts';
import { serve } from '../site/serve.ts';
import { check, counted, fail } from './count.ts';

const SITE_URL = 'https://example.org/sous/chemin';
const BASE = '/sous/chemin';

/** What holds of the policy itself, whoever sends it. */
function checkPolicy(csp: string): void {
	const scripts = /script-src ([^;]*)/.exec(csp)?.[1] ?? '';
	check('scripts', scripts, /^'self'( 'sha256-[\w+/=]+')+$/);
	check(
		'aucune origine étrangère',
		/https?:|\*|data:|blob:|'unsafe-(inline|eval)'/.test(csp),
		false
	);
	check('Trusted Types', csp, /require-trusted-types-for 'script'/);
}

/** What the folder holds, whoever serves it. */
async function checkFolder({ dir }: Site): Promise<void> {
	const paths = await pathsOf(dir);
	check('aucune carte des sources', paths.filter((path) => path.endsWith('.map')).length, 0);
	check('rien pour Kit', paths.filter((path) => path.endsWith('/__data.json')).length, 0);
	// GitHub Pages leaves out what begins with an underscore, such as `_app/`, unless this file is there.
	check('.nojekyll', existsSync(join(dir, '.nojekyll')), true);
	const licences = paths.filter((path) => path.startsWith('/licences/'));
	check('licences', licences.join(' '), /LICENSE.*OFL-libre-franklin.*OFL-newsreader/);
	const texts = paths.filter((path) => /(\/|\.(html|css|csv|js|json|md|svg|txt|xml))$/.test(path));
	for (const path of texts) {
		const file = join(dir, path.replace(/\/$/, '/index.html'));
		const twins = existsSync(`${file}.br`) && existsSync(`${file}.gz`);
		check(`${path} comprimé`, twins, true);
	}
}

/** The real servers, and ours, on a site. */
async function examineServers(site: Site, folder: string): Promise<void> {
	const own = await serve(site.dir, { port: 0, base: site.base });
	await examine('npm start', own.port, site);
	await own.close();
	await examineNginx(site, folder);
	await examineCaddy(site, folder);
}

/** A host reads `_headers` at its own root, whatever path the site stands under. */
async function checkHeadersFile({ dir, csp, base }: Site, hosting: string): Promise<void> {
	const text = await readFile(join(hosting, '_headers'), 'utf8');
	// What Cloudflare Pages reads of it: https://developers.cloudflare.com/pages/configuration/headers/
	const first = readHeaders(text.split('\n\n').slice(0, 100).join('\n\n'));
	const longest = Math.max(...text.split('\n').map(({ length }) => length));
	check('_headers, ligne de moins de 2000 signes', longest < 2000, true);
	check('_headers hors du site', JSON.stringify(first('/donnees/')), '{}');
	for (const path of await pathsOf(dir)) {
		const said = JSON.stringify(first(base + path));
		check(`_headers ${base}${path}`, said, JSON.stringify({ ...COMMON, ...headersOf(path, csp) }));
	}
}

/** A site that knows its address says it whole: to crawlers in each page, in its map, to robots. */
async function checkAddresses({ dir }: Site): Promise<void> {
	const read = (path: string) => readFile(join(dir, path), 'utf8');
	const paths = await pathsOf(dir);
	for (const path of paths.filter((each) => each.endsWith('/'))) {
		const html = await read(`${path}index.html`);
		for (const sign of ['<link rel="canonical" href="', '<meta property="og:url" content="']) {
			const own = new RegExp(`${sign}${SITE_URL}(/[^"]*)"`).exec(html)?.[1] ?? '';
			check(`${path} ${sign}`, paths.includes(own), true);
		}
		const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
		check(`${path} hreflang`, others.map(([, code]) => code).join(), 'fr,x-default,en');
		for (const [, code, address = ''] of others) {
			const isHere =
				address.startsWith(`${SITE_URL}/`) && paths.includes(address.slice(SITE_URL.length));
			check(`${path} hreflang ${code} ${address}`, isHere, true);
		}
		check(
			`${path} carte`,
			html,
			new RegExp(`property="og:image" content="${SITE_URL}/[^"]+\\.png"`)
		);
	}
	check(
		'robots.txt',
		await read('robots.txt'),
		new RegExp(`^Sitemap: ${SITE_URL}/sitemap.xml$`, 'm')
	);
	const places = [...(await read('sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)];
	for (const path of ['/', '/donnees/', '/accessibilite/', '/mentions-legales/']) {
		check(
			`sitemap.xml, ${path}`,
			places.some(([, place]) => place === SITE_URL + path),
			true
		);
	}
	for (const [, place = ''] of places) {
		const path = place.startsWith(SITE_URL) ? place.slice(SITE_URL.length) : place;
		check(`sitemap.xml ${place}`, paths.includes(path), true);
	}
}

await counted(async () => {
	const dir = join(root, 'build');
	if (!existsSync(join(dir, '_headers')) && !(await build())) return fail('build/ n’est pas là');
	const folder = await mkdtemp(join(tmpdir(), 'hosting-'));
	const below = join(root, 'build.below');
	try {
		const site = { dir, csp: await policyOf(dir), base: '' };
		checkPolicy(site.csp);
		await checkFolder(site);
		await examineServers(site, folder);

		const env = { BUILD_DIR: 'build.below', SITE_URL };
		const { status, output } = await run([...packageCommand('vite'), 'build'], { env });
		if (status !== 0) return fail(`construction sous ${BASE} : ${output}`);
		await finishSite(below, join(folder, 'hosting'), SITE_URL);
		const inPath = { dir: below, csp: await policyOf(below), base: BASE };
		await checkFolder(inPath);
		await checkAddresses(inPath);
		await checkHeadersFile(inPath, join(folder, 'hosting'));
		await examineServers(inPath, folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
		await rm(below, { recursive: true, force: true });
	}
});
