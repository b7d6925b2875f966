/**
 * `npm run test:hosting`: starts the real nginx and the real Caddy on the built site, and the server
 * that `npm start` uses, and asks each for every kind of file. Ends with `N passed, N failed`; a
 * server that can't be had is a failure.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
	caddyfile,
	COMMON,
	headersOf,
	kindOf,
	nginxConf,
	pathsOf,
	policyOf
} from '../site/headers.js';
import { root } from '../setup/run.js';
import { serve } from '../site/serve.ts';

const site = join(root, 'build');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

let passed = 0;
let failed = 0;
/** @param {string} what @param {unknown} found @param {unknown} expected */
function check(what, found, expected) {
	const good = expected instanceof RegExp ? expected.test(String(found)) : found === expected;
	if (good) passed += 1;
	else {
		failed += 1;
		console.log(`✗ ${what} : trouvé ${String(found)}, attendu ${String(expected)}`);
	}
}

/**
 * @param {number} port
 * @param {string} path
 * @param {string} [encoding]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
const ask = (port, path, encoding = 'identity') =>
	new Promise((done, fail) => {
		const options = { host: '127.0.0.1', port, path, headers: { 'accept-encoding': encoding } };
		request(options, (response) => {
			/** @type {Buffer[]} */
			const parts = [];
			response.on('data', (part) => parts.push(part));
			response.on('end', () => {
				const { statusCode: status = 0, headers } = response;
				done({ status, headers, body: Buffer.concat(parts) });
			});
		})
			.on('error', fail)
			.end();
	});

/** @returns {Promise<number>} a port that was free a moment ago */
const freePort = () =>
	new Promise((done, fail) => {
		const server = createServer();
		server.once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});

/** @param {string} program @param {readonly string[]} packages @param {boolean} [lacks] something else */
function have(program, packages, lacks = false) {
	const found = () => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;
	if (found() && !lacks) return true;
	console.log(`Installation de ${packages.join(', ')}…`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const args of [
		['update', '-qq'],
		['install', '-y', '-qq', ...packages]
	]) {
		spawnSync('apt-get', args, { stdio: 'ignore', env });
	}
	return found();
}

/**
 * A representative of each kind and extension, so that no sort of file goes unasked.
 *
 * @param {readonly string[]} paths
 */
function samples(paths) {
	/** @type {Map<string, string>} */
	const found = new Map();
	for (const path of paths) {
		const extension = /\.[a-z0-9]+$/.exec(path)?.[0] ?? '/';
		const key = `${kindOf(path).kind} ${extension}`;
		if (!found.has(key)) found.set(key, path);
	}
	return [...found.values()];
}

/**
 * @param {string} name
 * @param {number} port
 * @param {string} csp
 * @param {{ brotli: boolean }} can
 */
async function examine(name, port, csp, { brotli }) {
	const paths = await pathsOf(site);
	const before = passed + failed;
	for (const path of samples(paths)) {
		const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
		const plain = await ask(port, path);
		check(`${name} ${path} statut`, plain.status, 200);
		checkHeaders(`${name} ${path}`, plain.headers, path, csp);
		check(`${name} ${path} octets`, plain.body.equals(await readFile(file)), true);
		for (const [encoding, suffix, unpack] of /** @type {const} */ ([
			['gzip', '.gz', gunzipSync],
			['br', '.br', brotliDecompressSync]
		])) {
			if (!existsSync(file + suffix) || (encoding === 'br' && !brotli)) continue;
			const packed = await ask(port, path, encoding);
			check(`${name} ${path} encodage`, packed.headers['content-encoding'], encoding);
			check(`${name} ${path} Vary`, packed.headers.vary, /accept-encoding/i);
			checkHeaders(`${name} ${path} ${encoding}`, packed.headers, path, csp);
			const same = packed.headers['content-encoding'] === encoding;
			check(`${name} ${path} ${encoding}`, same && unpack(packed.body).equals(plain.body), true);
		}
	}
	for (const path of ['/rien', '/rien/', '/donnees/rien.json', '/_headers', '/.git/config']) {
		const missing = await ask(port, path);
		check(`${name} ${path} statut`, missing.status, 404);
		check(`${name} ${path} page`, missing.body.toString(), /Cette page n’existe pas/);
		check(`${name} ${path} type`, missing.headers['content-type'], /^text\/html/);
		checkHeaders(`${name} ${path}`, missing.headers, '/404.html', csp);
	}
	for (const path of ['/_app/', '/_app/immutable/', '/donnees/../../package.json']) {
		const listing = await ask(port, path);
		check(`${name} ${path} sans liste`, listing.status >= 400, true);
		check(
			`${name} ${path} sans liste`,
			/Index of|<pre>|"version"/.test(String(listing.body)),
			false
		);
	}
	const bare = await ask(port, '/donnees');
	check(`${name} /donnees`, [301, 302, 307, 308].includes(bare.status), true);
	check(`${name} /donnees vers`, bare.headers.location, /\/donnees\/$/);
	const script = paths.find((path) => /^\/_app\/immutable\/.*\.js$/.test(path)) ?? '';
	check(`${name} carte des sources`, (await ask(port, `${script}.map`)).status, 404);
	console.log(`${name} : ${passed + failed - before} vérifications`);
}

/**
 * @param {string} what
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {string} path
 * @param {string} csp
 */
function checkHeaders(what, headers, path, csp) {
	const expected = { ...COMMON, ...headersOf(path, csp) };
	for (const [header, value] of Object.entries(expected)) {
		check(`${what} ${header}`, headers[header.toLowerCase()], value);
	}
	for (const header of ['Content-Security-Policy', 'Access-Control-Allow-Origin']) {
		if (!(header in expected)) check(`${what} ${header}`, headers[header.toLowerCase()], undefined);
	}
	check(`${what} cookie`, headers['set-cookie'], undefined);
	check(`${what} Server`, headers.server ?? '', /^(nginx)?$/);
}

/**
 * @param {string} name
 * @param {string[]} command
 * @param {number} port
 * @param {() => Promise<void>} then
 */
async function whileRunning(name, [program = '', ...args], port, then) {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	child.stdout.on('data', (text) => (said += text));
	child.stderr.on('data', (text) => (said += text));
	try {
		let answers = false;
		for (let tries = 0; tries < 100 && !answers && child.exitCode === null; tries += 1) {
			await new Promise((done) => setTimeout(done, 100));
			answers = await ask(port, '/').then(
				() => true,
				() => false
			);
		}
		check(`${name} répond`, answers, true);
		if (answers) await then();
		else console.log(said);
	} finally {
		child.kill();
		await new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done(0)));
	}
}

/** What holds of the policy itself, whoever sends it. @param {string} csp */
function checkPolicy(csp) {
	const scripts = /script-src ([^;]*)/.exec(csp)?.[1] ?? '';
	check('scripts', scripts, /^'self'( 'sha256-[\w+/=]+')+$/);
	check(
		'aucune origine étrangère',
		/https?:|\*|data:|blob:|'unsafe-(inline|eval)'/.test(csp),
		false
	);
	check('Trusted Types', csp, /require-trusted-types-for 'script'/);
}

async function main() {
	if (!existsSync(join(site, '_headers'))) {
		check('build/ est là', false, true);
		return;
	}
	const csp = await policyOf(site);
	checkPolicy(csp);
	const all = await pathsOf(site);
	check('aucune carte des sources', all.filter((path) => path.endsWith('.map')).length, 0);

	const own = await serve(site, { port: 0 });
	await examine('npm start', own.port, csp, { brotli: true });
	await own.close();

	const folder = await mkdtemp(join(tmpdir(), 'hosting-'));
	try {
		if (
			have(
				'/usr/sbin/nginx',
				['nginx-light', 'libnginx-mod-http-brotli-static'],
				!existsSync(BROTLI)
			)
		) {
			const port = await freePort();
			const brotli = existsSync(BROTLI);
			const conf = nginxConf({ csp, root: site, listen: `127.0.0.1:${port}`, brotli });
			await writeFile(join(folder, 'site.conf'), conf);
			const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
			await writeFile(
				join(folder, 'nginx.conf'),
				[
					brotli ? `load_module ${BROTLI};` : '',
					process.getuid?.() === 0 ? 'user root;' : '',
					`daemon off; pid ${folder}/pid; error_log stderr; events {}`,
					'http { access_log off;',
					...temporary.map((each) => `${each}_temp_path ${folder}/${each};`),
					`include ${folder}/site.conf; }`
				].join('\n')
			);
			const command = ['/usr/sbin/nginx', '-c', join(folder, 'nginx.conf')];
			await whileRunning('nginx', command, port, () => examine('nginx', port, csp, { brotli }));
		} else check('nginx est là', false, true);

		if (have('caddy', ['caddy'])) {
			const port = await freePort();
			const conf = caddyfile({ csp, root: site, address: `http://127.0.0.1:${port}` });
			const file = join(folder, 'Caddyfile');
			await writeFile(file, `{\n\tadmin off\n}\n${conf}`);
			const command = ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'];
			await whileRunning('Caddy', command, port, () =>
				examine('Caddy', port, csp, { brotli: true })
			);
		} else check('Caddy est là', false, true);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

try {
	await main();
} catch (error) {
	failed += 1;
	console.log(error instanceof Error ? error.message : error);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
