import { cp, mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.ts';

let parent: string;
let site: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'serve-'));
	site = join(parent, 'build');
	await mkdir(join(site, 'donnees'), { recursive: true });
	await writeFile(join(parent, 'secret.txt'), 'secret');
	await writeFile(join(site, 'index.html'), 'accueil');
	await writeFile(join(site, '404.html'), 'perdu');
	await writeFile(join(site, 'donnees/index.html'), 'donnees');
	await writeFile(join(site, 'donnees/figures.csv'), 'id,value');
	await writeFile(join(site, 'donnees/figures.csv.br'), brotliCompressSync('id,value'));
	server = await serve(site, {
		port: 0,
		base: '/cnam',
		drop: (path) => path.endsWith('/perdu.js')
	});
});

afterAll(async () => {
	await server.close();
	await rm(parent, { recursive: true, force: true });
});

/** Status of a path sent as written: `fetch` would tidy `..` away. */
const rawStatus = (path: string) =>
	new Promise((done, fail) => {
		request({ port: server.port, host: 'localhost', path }, (response) => {
			response.resume();
			done(response.statusCode);
		})
			.on('error', fail)
			.end();
	});

test('a folder answers with its index, under the base', async () => {
	expect(server.url).toMatch(/^http:\/\/localhost:\d+\/cnam\/$/);
	expect(await (await fetch(server.url)).text()).toBe('accueil');
	expect((await fetch(server.url.replace('/cnam/', '/'))).status).toBe(404);
});

test('a folder without its slash is sent to the one with it, query kept', async () => {
	const response = await fetch(`${server.url}donnees?a=1`, { redirect: 'manual' });
	expect(response.status).toBe(308);
	expect(response.headers.get('location')).toBe('/cnam/donnees/?a=1');
});

test('a file has its type and the encoding that the reader accepts', async () => {
	const packed = await fetch(`${server.url}donnees/figures.csv`, {
		headers: { 'accept-encoding': 'gzip, br' }
	});
	expect(packed.headers.get('content-type')).toBe('text/csv; charset=utf-8');
	expect(packed.headers.get('content-encoding')).toBe('br');
	expect(await packed.text()).toBe('id,value');
	const plain = await fetch(`${server.url}donnees/figures.csv`, {
		headers: { 'accept-encoding': 'br;q=0' }
	});
	expect(plain.headers.get('content-encoding')).toBeNull();
});

test('what is missing answers 404 with the page for it', async () => {
	const response = await fetch(`${server.url}rien`);
	expect(response.status).toBe(404);
	expect(await response.text()).toBe('perdu');
});

test('nothing outside the folder is served', async () => {
	expect(await rawStatus('/cnam/../secret.txt')).toBe(404);
	expect(await rawStatus('/cnam/%2e%2e/secret.txt')).toBe(404);
	expect(await rawStatus('/cnam/..%2fsecret.txt')).toBe(404);
	expect(await rawStatus('/cnam/%ff')).toBe(400);
});

test('a dropped path gets no answer', async () => {
	await expect(fetch(`${server.url}perdu.js`)).rejects.toThrow();
});

test('a port that is taken gives way to the next one', async () => {
	const other = await serve(site, { port: server.port });
	expect(other.port).toBeGreaterThan(server.port);
	await other.close();
});

test('headers and page are those of the build that stands there now', async () => {
	const seen = async () => {
		const response = await fetch(server.url);
		return [response.headers.get('content-security-policy'), await response.text()];
	};
	expect(await seen()).toEqual([null, 'accueil']);
	for (const hash of ['one', 'two']) {
		const next = join(parent, 'build.next');
		await cp(site, next, { recursive: true });
		await writeFile(join(next, 'index.html'), `accueil ${hash}`);
		await writeFile(join(next, '_headers'), `/*\n  Content-Security-Policy: style-src ${hash}\n`);
		await rm(site, { recursive: true });
		await rename(next, site);
		expect(await seen()).toEqual([`style-src ${hash}`, `accueil ${hash}`]);
	}
});

test('a file has no slash after it', async () => {
	expect((await fetch(`${server.url}donnees/figures.csv/`)).status).toBe(404);
});

test('what has not changed is not sent again', async () => {
	const first = await fetch(server.url);
	const etag = first.headers.get('etag') ?? '';
	expect((await fetch(server.url, { headers: { 'if-none-match': etag } })).status).toBe(304);
});
