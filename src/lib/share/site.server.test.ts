import { afterEach, expect, test, vi } from 'vitest';
import { readSiteUrl } from './site.server';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

test('the public address is read with its folder, without its last slash', () => {
	expect(readSiteUrl('https://exemple.fr')).toBe('https://exemple.fr');
	expect(readSiteUrl(' https://exemple.fr/cnam/ ')).toBe('https://exemple.fr/cnam');
	expect(readSiteUrl(undefined)).toBe('');
	expect(readSiteUrl('')).toBe('');
});

test.each(['exemple.fr', 'ftp://exemple.fr', 'https://exemple.fr/?x=1', 'https://exemple.fr/#a'])(
	'%s is refused, with an example of what would do',
	(written) => {
		expect(() => readSiteUrl(written)).toThrow(/SITE_URL.*https:\/\/exemple\.fr\/cnam\//);
	}
);

test('addresses are whole where the site knows its own, else from the root of its host', async () => {
	vi.stubEnv('SITE_URL', 'https://exemple.fr/cnam/');
	const whole = await import('./site.server');
	expect(whole.address('/partage/profil/')).toBe('https://exemple.fr/cnam/partage/profil/');
	vi.resetModules();
	vi.stubEnv('SITE_URL', '');
	const rooted = await import('./site.server');
	expect(rooted.address('/partage/profil/')).toBe('/partage/profil/');
});
