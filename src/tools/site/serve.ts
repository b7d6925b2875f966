/**
 * A static server for the built site: what `npm start` shows and what the browser tests read. sirv
 * sends the files; around it stands what the hosts do that the site is made for: the base path,
 * trailing slashes, 404.html, the headers that the build wrote.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { TYPES } from './file-types.ts';
import { currentHeaders } from './headers-file.ts';
import type { Headers } from './headers.ts';
import { listen } from './ports.ts';

export interface Options {
	/** The first port to try; 0 lets the system choose. */
	readonly port?: number;
	/** Path that the site stands under, e.g. `/cnam`; none if absent. */
	readonly base?: string;
	/** Address listened on; this machine only if absent. */
	readonly host?: string;
	/** Paths, below `base`, whose connection is cut without an answer, as by a network that loses them. */
	readonly drop?: (path: string) => boolean;
}

/**
 * Serves a folder until closed.
 *
 * @returns its address, which ends in a slash, and how to stop
 * @throws if none of the ports tried is free, or the port may not be used
 */
export async function serve(
	dir: string,
	{ port = 4173, base = '', host = '127.0.0.1', drop }: Options = {}
) {
	const root = resolve(dir);
	const prefix = encodeURI(base.replace(/^\/*/, '/').replace(/\/+$/, ''));
	const headersAt = currentHeaders(join(root, '_headers'));
	// `dev` looks at the disk for each request: a build swaps another folder in.
	const sendFile = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });

	function answer(request: IncomingMessage, response: ServerResponse): void {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			return say(response, 405, 'Méthode refusée\n');
		}
		const [, raw = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
		if (prefix && raw === prefix) return redirect(response, `${prefix}/${query}`);
		if (!raw.startsWith(`${prefix}/`)) return missing(response);
		const path = decode(raw.slice(prefix.length));
		if (path === undefined) return say(response, 400, 'Adresse illisible\n');
		if (drop?.(path)) return void request.socket.destroy();
		if (path === '/_headers') return missing(response);
		const folder = !path.endsWith('/') && isFolder(join(root, path));
		// Two slashes are one: a page's own links count them, and at the start they name another host.
		if (folder || raw.includes('//')) {
			return redirect(response, `${raw.replace(/\/{2,}/g, '/')}${folder ? '/' : ''}${query}`);
		}
		const file = path.endsWith('/') ? `${path}index.html` : path;
		response.setHeaders(new Map(Object.entries(headersOf(file, headersAt(path)))));
		request.url = encodeURI(file);
		request.headers['accept-encoding'] = accepted(request.headers['accept-encoding']);
		sendFile(request, response, () => missing(response));
	}

	/** Answers with the page for what is missing, if there is one. */
	function missing(response: ServerResponse): void {
		for (const name of response.getHeaderNames()) response.removeHeader(name);
		try {
			const page = readFileSync(join(root, '404.html'));
			response.writeHead(404, headersOf('/404.html', headersAt('/404.html'))).end(page);
		} catch {
			say(response, 404, 'Page introuvable\n');
		}
	}

	const server = createServer((request, response) => {
		// sirv leaves a file open whose reader has gone, and lets one fail that a build takes away.
		response.on('pipe', (file) => {
			file.once('error', () => response.destroy());
			response.once('close', () => 'destroy' in file && file.destroy());
		});
		try {
			answer(request, response);
		} catch {
			if (response.headersSent) response.destroy();
			else say(response, 500, 'Erreur interne\n');
		}
	});
	const taken = await listen(server, port, host);
	return {
		url: `http://localhost:${taken}${prefix}/`,
		port: taken,
		close: () =>
			new Promise<void>((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

const isFolder = (path: string): boolean =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Headers of a file, where its own say nothing else. */
const headersOf = (file: string, own: Headers) => ({
	'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
	'Cache-Control': file.startsWith('/_app/immutable/')
		? 'public, max-age=31536000, immutable'
		: 'no-cache',
	'X-Content-Type-Options': 'nosniff',
	...own
});

/** The path without percent signs, or nothing if it can't be read, holds a NUL or climbs. */
function decode(path: string): string | undefined {
	try {
		const plain = decodeURIComponent(path);
		return plain.includes('\0') ? undefined : plain;
	} catch {
		return undefined;
	}
}

/** `gzip;q=0` refuses: sirv, which looks for names alone, must not see it. */
const accepted = (encodings: string | string[] | undefined): string =>
	String(encodings ?? '')
		.split(',')
		.filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
		.join();

function redirect(response: ServerResponse, location: string): void {
	response.writeHead(308, { Location: location, 'Content-Length': 0 }).end();
}

function say(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, { 'Content-Type': TYPES['.txt'] ?? '' }).end(text);
}
