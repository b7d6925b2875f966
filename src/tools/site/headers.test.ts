import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile, readHeaders, rulesIn } from './headers-file.ts';
import { COMMON, headersOf, KINDS, kindOf, pathsOf, patternUnder } from './headers.ts';

const POLICY = "default-src 'none'; script-src 'self'";

test.each([
	['/_app/immutable/x.js', 'hashed'],
	['/_app/version.json', 'other'],
	['/integrer/porte/', 'embed'],
	['/2018-2019/integrer/porte/', 'embed'],
	['/en/integrer/porte/', 'embed'],
	['/en/2018-2019/integrer/porte/', 'embed'],
	['/en/partage/examens/', 'page'],
	['/2018-2019/partage/examens/', 'page'],
	['/integrer/porte/carte.png', 'picture'],
	['/', 'page'],
	['/partage/examens/', 'page'],
	['/404.html', 'page'],
	['/donnees/figures.csv', 'data'],
	['/2018-2019/donnees/numeros.json', 'data'],
	['/donnees/figures-tableur.csv', 'data'],
	['/integrer/porte/porte.csv', 'data'],
	['/2018-2019/integrer/porte/porte-tableur.csv', 'data'],
	['/integrer/porte/porte.json', 'data'],
	['/integrer/porte/porte.svg', 'picture'],
	['/donnees/__data.json', 'other'],
	['/.well-known/security.txt', 'other']
])('%s is sent as %s', (path, kind) => {
	expect(kindOf(path).kind).toBe(kind);
});

test('only embeds may stand in another page', () => {
	expect(headersOf('/', POLICY)['Content-Security-Policy']).toBe(
		`${POLICY}; frame-ancestors 'none'`
	);
	expect(headersOf('/integrer/porte/', POLICY)['Content-Security-Policy']).toBe(
		`${POLICY}; frame-ancestors *`
	);
});

test('data may be read from another origin, a chart’s as all figures', () => {
	for (const path of ['/donnees/figures.csv', '/integrer/porte/porte.csv']) {
		expect(headersOf(path, POLICY)).toMatchObject({
			'Access-Control-Allow-Origin': '*',
			'Cross-Origin-Resource-Policy': 'cross-origin'
		});
	}
	expect(headersOf('/integrer/porte/', POLICY)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('no page has an opener’s policy: a tab opened from a sandboxed frame could not load it', () => {
	for (const path of ['/', '/accessibilite/', '/donnees/figures.csv', '/integrer/porte/']) {
		const names = Object.keys({ ...COMMON, ...headersOf(path, POLICY) });
		expect(names.filter((name) => /^cross-origin-(opener|embedder)-policy$/i.test(name))).toEqual(
			[]
		);
	}
});

test('HSTS speaks for this host alone', () => {
	expect(COMMON['Strict-Transport-Security']).not.toMatch(/includeSubDomains|preload/);
});

/** A site of so many editions in so many languages, each with charts and parts of its own. */
async function builtSite(editions: number, languages: readonly string[]): Promise<string> {
	const dir = await mkdtemp(join(tmpdir(), 'headers-'));
	const bases = languages.flatMap((language) => [
		language,
		...[...Array(editions).keys()].map((k) => `${language}${2010 + k}-${2011 + k}/`)
	]);
	const names = [...Array(17).keys()].map((k) => `graphique-${k}`);
	const files = [
		...['404.html', 'robots.txt', 'icone.svg', 'integrer/hote.js', 'partage/aller.js'],
		...languages.flatMap((language) => [
			`${language}accessibilite/`,
			`${language}mentions-legales/`
		]),
		...bases.flatMap((base) => [
			...['', 'donnees/', 'donnees/figures.csv', 'donnees/figures-tableur.csv'].map(
				(f) => base + f
			),
			...['donnees/numeros.json', 'recit.md', 'graphiques.json', 'cartes/recit.png'].map(
				(f) => base + f
			),
			...names.flatMap((name) => [
				...['', `${name}.csv`, `${name}.svg`, `${name}.json`, 'carte.png'].map(
					(f) => `${base}integrer/${name}/${f}`
				),
				...['', 'carte.png'].map((f) => `${base}partage/${name}/${f}`)
			])
		])
	];
	for (const file of files) {
		const path = join(dir, file.replace(/(^|\/)$/, '$1index.html'));
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, '');
	}
	return dir;
}

test.each([
	['one edition in one language', 1, ['']],
	['five editions in two languages', 5, ['', 'en/']]
] as const)('Cloudflare reads the rules of every file of %s', async (_, editions, languages) => {
	const dir = await builtSite(editions, languages);
	try {
		const text = await headersFile(dir, POLICY, '/cnam');
		const rules = rulesIn(text);
		expect(rules.length).toBeLessThanOrEqual(100);
		const at = readHeaders(text);
		for (const path of await pathsOf(dir)) {
			expect(at(`/cnam${path}`), path).toEqual({ ...COMMON, ...headersOf(path, POLICY) });
			// Sent once: hosts join what two rules say.
			const fitting = rules.filter((rule) => fitsRule(rule, `/cnam${path}`));
			expect(fitting.length, `${path}: ${fitting.join(' ')}`).toBe(2);
		}
		expect(at('/donnees/')).toEqual({});
	} finally {
		await rm(dir, { recursive: true });
	}
});

const fitsRule = (rule: string, path: string) =>
	Object.keys(readHeaders(`${rule}\n  A: 1\n`)(path)).length > 0;

test('a placeholder is any part of a path, and no slash', () => {
	const at = readHeaders('/:a/x/:b.csv\n  A: 1\n');
	expect(at('/en/x/y.csv')).toEqual({ A: '1' });
	for (const path of ['/x/y.csv', '/en/x/y/z.csv', '/en/x/y.csv/', '/en/x/yxcsv']) {
		expect(at(path), path).toEqual({});
	}
});

test('a _headers file adds up the rules that fit a path', () => {
	const at = readHeaders('/*\n  A: 1\n\n/x/*\n  B: 2\n\n/x/y\n  C: 3: 4\n');
	expect(at('/x/y')).toEqual({ A: '1', B: '2', C: '3: 4' });
	expect(at('/y')).toEqual({ A: '1' });
});

test.each(['/cnam', '/un/dossier', '/~un-nom/v1.0'])(
	'under %s each kind fits the same files',
	(base) => {
		const kindUnder = (path: string) =>
			KINDS.find(({ pattern }) => new RegExp(patternUnder(base, pattern)).test(path))?.kind;
		for (const path of [
			'/',
			'/_app/immutable/x.js',
			'/integrer/porte/',
			'/integrer/hote.js',
			'/a.txt'
		]) {
			expect(kindUnder(base + path)).toBe(kindOf(path).kind);
		}
		expect(kindUnder('/_app/immutable/x.js')).toBe('other');
		expect(kindUnder('/~un-nom/v1x0/integrer/porte/')).toBe('page');
	}
);
