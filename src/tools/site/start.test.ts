import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start } from './start.ts';

let dir: string;

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'start-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Stands for a build: pages, and what they are sent with. */
async function build(): Promise<boolean> {
	await mkdir(join(dir, 'donnees'), { recursive: true });
	await writeFile(join(dir, 'index.html'), 'accueil');
	await writeFile(join(dir, 'donnees/index.html'), 'données');
	await writeFile(join(dir, '404.html'), 'perdu');
	await writeFile(join(dir, '_headers'), '/donnees/\n  X-Kind: page\n');
	return true;
}

const started = (siteUrl: string | undefined, args = ['--port', '0']) =>
	start({ args, siteUrl, build, dir });

test.each([
	[undefined, ''],
	['https://exemple.fr/', ''],
	['https://exemple.fr/apprendre/', '/apprendre'],
	['https://exemple.fr/un/chemin', '/un/chemin'],
	['https://exemple.fr/été', '/%C3%A9t%C3%A9']
])('with SITE_URL %s the site is served under « %s », with its headers', async (siteUrl, path) => {
	const site = await started(siteUrl);
	try {
		expect(new URL(site?.url ?? '').pathname).toBe(`${path}/`);
		const at = (below: string) => fetch(new URL(below, site?.url));
		expect(await (await at('')).text()).toBe('accueil');
		const page = await at('donnees');
		expect([page.url, page.headers.get('x-kind')]).toEqual([`${site?.url}donnees/`, 'page']);
		expect((await at('rien')).status).toBe(404);
		if (path) expect((await at('/donnees/')).status).toBe(404);
	} finally {
		await site?.close();
	}
});

test('what could not be built is not served', async () => {
	expect(
		await start({ args: [], siteUrl: undefined, build: () => Promise.resolve(false), dir })
	).toBeUndefined();
});

test('a port that is none is refused before the build', async () => {
	for (const port of ['', 'abc', '70000']) {
		await expect(started(undefined, [`--port=${port}`])).rejects.toThrow('--port attend');
	}
});
