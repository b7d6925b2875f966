import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
	vi.resetModules();
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

test('addresses are whole where the site knows its own, else from the root of its host', async () => {
	vi.stubEnv('SITE_URL', 'https://exemple.fr/cnam/');
	const whole = await import('./site.server');
	expect(whole.address('/partage/profil/')).toBe('https://exemple.fr/cnam/partage/profil/');
	vi.resetModules();
	vi.stubEnv('SITE_URL', '');
	const rooted = await import('./site.server');
	expect(rooted.address('/partage/profil/')).toBe('/partage/profil/');
});
