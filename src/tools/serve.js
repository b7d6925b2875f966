/**
 * A static server for the built site: what `npm start` shows and what the browser tests read. Like
 * the hosts the site is made for: directory index, trailing slashes, 404.html, files compressed in
 * advance.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { TYPES } from './file-types.js';
import { readHeaders } from './headers.js';

/** Encodings written beside a file, the best first. */
const ENCODINGS = /** @type {const} */ ([
	['br', '.br'],
	['gzip', '.gz']
]);

/** How many ports are tried after the one asked for. */
const NEXT_PORTS = 50;

/**
 * @typedef {object} Options
 * @property {number} [port] the first port to try; 0 lets the system choose; 4173 if absent
 * @property {string} [base] path that the site stands under, e.g. `/cnam`; none if absent
 * @property {string} [host] address listened on; this machine only if absent
 * @property {(path: string) => boolean} [drop] paths (below `base`) whose connection is cut without
 *   an answer, as a network that loses them would
 */

/**
 * Serves a folder until closed.
 *
 * @param {string} dir
 * @param {Options} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends in a slash
 * @throws if none of the ports tried is free, or the port may not be used
 */
export async function serve(dir, { port = 4173, base = '', host = '127.0.0.1', drop } = {}) {
	const root = resolve(dir);
	const headersAt = readHeaders(await readFile(resolve(root, '_headers'), 'utf8').catch(() => ''));
	const prefix = base.replace(/^\/*/, '/').replace(/\/+$/, '');

	const server = createServer((request, response) => {
		answer(request, response).catch(() => {
			if (response.headersSent) response.destroy();
			else send(response, 500, 'Erreur interne\n');
		});
	});

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 */
	async function answer(request, response) {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			return send(response, 405, 'Méthode refusée\n');
		}
		const [raw = '/', ...rest] = (request.url ?? '/').split('?');
		const query = rest.length > 0 ? `?${rest.join('?')}` : '';
		if (prefix && raw === prefix) return redirect(response, `${prefix}/${query}`);
		if (!raw.startsWith(`${prefix}/`)) return missing(request, response);
		const path = decode(raw.slice(prefix.length));
		if (path === undefined) return send(response, 400, 'Adresse illisible\n');
		if (drop?.(path)) {
			request.socket.destroy();
			return;
		}
		if (path === '/_headers') return missing(request, response);
		const file = resolve(root, `.${path}`);
		if (file !== root && !file.startsWith(root + sep)) return missing(request, response);
		const kind = await kindOf(file);
		if (kind === 'folder') {
			const index = resolve(file, 'index.html');
			if ((await kindOf(index)) !== 'file') return missing(request, response);
			if (path.endsWith('/')) return sendFile(request, response, 200, index, headersAt(path));
			// A path that begins with two slashes would be read as another host.
			return redirect(response, `${raw.replace(/^\/+/, '/')}/${query}`);
		}
		if (kind === 'file' && !path.endsWith('/'))
			return sendFile(request, response, 200, file, headersAt(path));
		return missing(request, response);
	}

	/**
	 * @param {import('node:http').IncomingMessage} request
	 * @param {import('node:http').ServerResponse} response
	 */
	async function missing(request, response) {
		const page = resolve(root, '404.html');
		if ((await kindOf(page)) === 'file')
			return sendFile(request, response, 404, page, headersAt('/404.html'));
		return send(response, 404, 'Page introuvable\n');
	}

	const taken = await listen(server, port, host);
	return {
		url: `http://localhost:${taken}${prefix}/`,
		port: taken,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

/**
 * @param {import('node:http').Server} server
 * @param {number} first
 * @param {string} host
 * @returns {Promise<number>} the port listened on
 */
async function listen(server, first, host) {
	for (let port = first; ; port += 1) {
		const last = port - first >= NEXT_PORTS || port >= 65_535;
		if (port > 0 && !last && (await isTaken(port))) continue;
		try {
			await new Promise((done, fail) => {
				server.once('error', fail);
				server.listen(port, host, () => {
					server.off('error', fail);
					done(undefined);
				});
			});
			const address = server.address();
			return typeof address === 'object' && address ? address.port : port;
		} catch (error) {
			const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
			if (!busy || last) throw error;
		}
	}
}

/**
 * Whether `localhost` answers already, under either of its addresses: a browser would go there.
 *
 * @param {number} port
 */
async function isTaken(port) {
	const answers = await Promise.all(
		['127.0.0.1', '::1'].map(
			(host) =>
				new Promise((done) => {
					const socket = connect({ port, host });
					/** @param {boolean} taken */
					const end = (taken) => {
						socket.destroy();
						done(taken);
					};
					socket.setTimeout(1000, () => end(false));
					socket.once('connect', () => end(true));
					socket.once('error', () => end(false));
				})
		)
	);
	return answers.includes(true);
}

/**
 * @param {string} path
 * @returns the path without percent signs, or nothing if it can't be read or holds a NUL
 */
function decode(path) {
	try {
		const plain = decodeURIComponent(path);
		return plain.includes('\0') ? undefined : plain;
	} catch {
		return undefined;
	}
}

/** @param {string} file */
async function kindOf(file) {
	try {
		const found = await stat(file);
		if (found.isDirectory()) return 'folder';
		return found.isFile() ? 'file' : 'other';
	} catch {
		return 'none';
	}
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} file
 * @param {Record<string, string>} headers of its own, from the site's `_headers`
 */
async function sendFile(request, response, status, file, headers) {
	const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
	let chosen = file;
	const accepted = acceptedEncodings(request.headers['accept-encoding']);
	for (const [name, ending] of ENCODINGS) {
		if (accepted.has(name) && (await kindOf(file + ending)) === 'file') {
			chosen = file + ending;
			response.setHeader('Content-Encoding', name);
			break;
		}
	}
	const { size } = await stat(chosen);
	const unchanging = /[\\/]_app[\\/]immutable[\\/]/.test(file);
	response.writeHead(status, {
		'Content-Type': type,
		'Content-Length': size,
		'Cache-Control': unchanging ? 'public, max-age=31536000, immutable' : 'no-cache',
		'X-Content-Type-Options': 'nosniff',
		Vary: 'Accept-Encoding',
		...headers
	});
	if (request.method === 'HEAD') {
		response.end();
		return;
	}
	const stream = createReadStream(chosen);
	stream.on('error', () => response.destroy());
	response.on('close', () => stream.destroy());
	stream.pipe(response);
}

/**
 * @param {string | string[] | undefined} header `br;q=1, gzip;q=0` and the like
 * @returns {Set<string>} encodings that aren't refused
 */
function acceptedEncodings(header) {
	const names = new Set();
	for (const part of String(header ?? '').split(',')) {
		const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
		if (!parameters.some((one) => /^\s*q=0(\.0*)?\s*$/.test(one))) names.add(name.trim());
	}
	return names;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
	response.writeHead(308, { Location: location, 'Content-Length': 0 });
	response.end();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function send(response, status, text) {
	response.writeHead(status, {
		'Content-Type': 'text/plain; charset=utf-8',
		'Content-Length': Buffer.byteLength(text)
	});
	response.end(text);
}
