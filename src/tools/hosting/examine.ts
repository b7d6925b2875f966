/** What every server of the built site must answer, whichever it is. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { COMMON, headersOf, kindOf, pathsOf } from '../site/headers.ts';
import { check, counts } from '../suites/count.ts';

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Asks for a path as it is written: `fetch` would tidy it, and unpack what comes. */
export const ask = (port: number, path: string, encoding = 'identity') =>
	new Promise<Answer>((done, fail) => {
		const headers = { 'accept-encoding': encoding };
		request({ host: '127.0.0.1', port, path, headers }, (response) => {
			const { statusCode: status = 0, headers } = response;
			buffer(response).then((body) => done({ status, headers, body }), fail);
		})
			.on('error', fail)
			.end();
	});

const ENCODINGS = [
	['gzip', '.gz', gunzipSync],
	['br', '.br', brotliDecompressSync]
] as const;

export interface Site {
	readonly dir: string;
	/** The pages' policy: the one that each answer must bear. */
	readonly csp: string;
	/** Path that it stands under, `/cnam`; empty at its host's root. */
	readonly base: string;
}

/** Asks a server that listens on `port` for every kind of file, and for what it must not give. */
export async function examine(name: string, port: number, site: Site, brotli = true) {
	const before = counts.passed + counts.failed;
	const { base } = site;
	const paths = await pathsOf(site.dir);
	for (const path of samples(paths)) await examineFile(name, port, site, path, brotli);
	for (const path of ['/rien', '/rien/', '/donnees/rien.json', '/_headers', '/.git/config']) {
		const missing = await ask(port, base + path);
		check(`${name} ${path} statut`, missing.status, 404);
		check(`${name} ${path} page`, missing.body.toString(), /Cette page n’existe pas/);
		check(`${name} ${path} type`, missing.headers['content-type'], /^text\/html/);
		checkHeaders(`${name} ${path}`, missing.headers, '/404.html', site.csp);
	}
	for (const path of ['/_app/', '/_app/immutable/', '/donnees/../../package.json']) {
		const listing = await ask(port, base + path);
		check(`${name} ${path} sans liste`, listing.status >= 400, true);
		check(
			`${name} ${path} sans liste`,
			/Index of|<pre>|"version"/.test(String(listing.body)),
			false
		);
	}
	await followLinks(name, port, site, paths);
	const bare = await ask(port, `${base}/donnees`);
	check(`${name} /donnees`, [301, 302, 307, 308].includes(bare.status), true);
	check(
		`${name} /donnees vers`,
		bare.headers.location ?? '',
		new RegExp(`(^|//[^/]*)${base}/donnees/$`)
	);
	if (base) await examineOutside(name, port, base);
	const script = paths.find((path) => /^\/_app\/immutable\/.*\.js$/.test(path)) ?? '';
	check(`${name} carte des sources`, (await ask(port, `${base}${script}.map`)).status, 404);
	console.log(
		`${name}${base && ` sous ${base}`} : ${counts.passed + counts.failed - before} vérifications`
	);
}

/** A representative of each kind and extension, so that no sort of file goes unasked. */
function samples(paths: readonly string[]): string[] {
	const sort = (path: string) => `${kindOf(path).kind} ${/\.[a-z0-9]+$/.exec(path)?.[0] ?? '/'}`;
	return [...new Map(paths.toReversed().map((path) => [sort(path), path])).values()];
}

/** A page of each sort, and the page of lost addresses at a depth that no page has. */
const LOST = '/rien/du/tout/';
const PAGES = [
	/^\/$/,
	/^\/donnees\/$/,
	/^\/partage\/[^/]+\/$/,
	/^\/integrer\/[^/]+\/$/,
	/^\/mentions/
];

/** Whatever such a page links to or leads on to, within the site, is there. */
async function followLinks(name: string, port: number, { base }: Site, paths: readonly string[]) {
	const pages = PAGES.map((page) => paths.find((path) => page.test(path)) ?? page.source);
	// A page of lost addresses that doesn't know where it stands leaves its links to a script.
	for (const page of base ? [...pages, LOST] : pages) {
		const here = new URL(`http://site${base}${page}`);
		const html = String((await ask(port, here.pathname)).body);
		const leads = [...html.matchAll(/<(?!meta)[a-z][^>]*>/g)]
			.flatMap(([tag]) => [...tag.matchAll(/\s(?:href|src|data-to)="([^"]*)"/g)])
			.map(([, to = '']) => new URL(to.replaceAll('&amp;', '&'), here))
			.filter(({ host }) => host === 'site');
		const lost = new Set<string>();
		for (const path of new Set(leads.map(({ pathname }) => pathname))) {
			if ((await ask(port, path)).status !== 200) lost.add(path);
		}
		check(`${name} ${base}${page} mène à rien`, [...lost].join(' '), '');
		check(`${name} ${base}${page} mène`, leads.length > 0, true);
	}
}

/** Under a path: the path without its slash leads to it, and the rest of the host isn't the site's. */
async function examineOutside(name: string, port: number, base: string) {
	const bare = await ask(port, base);
	check(`${name} ${base}`, [301, 302, 307, 308].includes(bare.status), true);
	check(`${name} ${base} vers`, bare.headers.location ?? '', new RegExp(`(^|//[^/]*)${base}/$`));
	for (const path of ['/', '/donnees/', `${base}s/`]) {
		check(`${name} ${path} hors du site`, (await ask(port, path)).status, 404);
	}
}

async function examineFile(
	name: string,
	port: number,
	{ dir, csp, base }: Site,
	path: string,
	brotli: boolean
) {
	const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
	const plain = await ask(port, base + path);
	check(`${name} ${path} statut`, plain.status, 200);
	checkHeaders(`${name} ${path}`, plain.headers, path, csp);
	check(`${name} ${path} octets`, plain.body.equals(await readFile(file)), true);
	for (const [encoding, suffix, unpack] of ENCODINGS) {
		if (!existsSync(file + suffix) || (encoding === 'br' && !brotli)) continue;
		const packed = await ask(port, base + path, encoding);
		check(`${name} ${path} encodage`, packed.headers['content-encoding'], encoding);
		check(`${name} ${path} Vary`, packed.headers.vary, /accept-encoding/i);
		checkHeaders(`${name} ${path} ${encoding}`, packed.headers, path, csp);
		const same = packed.headers['content-encoding'] === encoding;
		check(`${name} ${path} ${encoding}`, same && unpack(packed.body).equals(plain.body), true);
	}
}

function checkHeaders(what: string, headers: IncomingHttpHeaders, path: string, csp: string) {
	const expected = { ...COMMON, ...headersOf(path, csp) };
	const names = [
		...Object.keys(expected),
		// Absent where they aren't expected.
		...['Content-Security-Policy', 'Access-Control-Allow-Origin', 'Set-Cookie'],
		'Cross-Origin-Opener-Policy'
	];
	for (const header of new Set(names)) {
		check(`${what} ${header}`, headers[header.toLowerCase()], expected[header]);
	}
	check(`${what} Server`, headers.server ?? '', /^(nginx)?$/);
}
