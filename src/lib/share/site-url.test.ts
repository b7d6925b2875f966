import { expect, test } from 'vitest';
import { pathUnder, readSiteUrl } from './site-url';

test.each([
	['https://exemple.fr', 'https://exemple.fr', ''],
	[' https://exemple.fr/cnam/ ', 'https://exemple.fr/cnam', '/cnam'],
	['http://localhost:4173/un/dossier', 'http://localhost:4173/un/dossier', '/un/dossier'],
	['https://exemple.fr/~un-nom/v1.0_b/', 'https://exemple.fr/~un-nom/v1.0_b', '/~un-nom/v1.0_b'],
	['https://exemple.fr/été/', 'https://exemple.fr/%C3%A9t%C3%A9', '/été'],
	[undefined, '', ''],
	['', '', '']
])('%s is read with its folder, without its last slash', (written, url, path) => {
	expect(readSiteUrl(written)).toBe(url);
	expect(pathUnder(url)).toBe(path);
});

test.each([
	'exemple.fr',
	'ftp://exemple.fr',
	'https:/exemple.fr',
	'https://',
	'https://a:b@exemple.fr',
	'https://exemple.fr/?x=1',
	'https://exemple.fr/?',
	'https://exemple.fr/#a',
	'https://exemple.fr/un dossier/',
	'https://exemple.fr/un%20dossier/',
	'https://exemple.fr//cnam/',
	'https://exemple.fr/cnam;a/',
	'https://exemple.fr/%zz/',
	'https://exem ple.fr/'
])('%s is refused, named, with an example of what would do', (written) => {
	expect(() => readSiteUrl(written)).toThrow(
		`SITE_URL vaut « ${written} » ; il faut l’adresse publique entière`
	);
	expect(() => readSiteUrl(written)).toThrow('SITE_URL=https://exemple.fr/cnam/');
});
