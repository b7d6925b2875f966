import { expect, test } from 'vitest';
import { readHeaders } from './headers-file.ts';
import { COMMON, headersOf, KINDS, kindOf, patternUnder } from './headers.ts';

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
