/**
 * The headers of the built site, for every host, from this one source: `build/_headers` for hosts
 * that read it, and `hosting/nginx.conf` and `hosting/Caddyfile`, which are not served.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TYPES } from './file-types.ts';

/** What one file is sent with. Names as they are written, values as they are sent. */
/** @typedef {Record<string, string>} Headers */

/** On every answer, a 404 too. */
export const COMMON = {
	// This host alone: what its neighbours do is not this site's to say.
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy':
		'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

export const UNCHANGING = 'public, max-age=31536000, immutable';
export const REVALIDATE = 'no-cache';

/**
 * Kinds of files, the first whose pattern fits the path from the site's root. `{csp}` stands for the
 * pages' policy.
 */
const KINDS = /** @type {const} */ ([
	{
		kind: 'hashed',
		pattern: '^/_app/immutable/',
		cache: UNCHANGING,
		resource: 'same-origin',
		csp: ''
	},
	{
		kind: 'embed',
		pattern: '^/([0-9]+-[0-9]+/)?integrer/(.*/)?(index\\.html)?$',
		cache: REVALIDATE,
		resource: 'cross-origin',
		csp: '{csp}; frame-ancestors *'
	},
	{
		// Scripts of embeds: the host's page loads one of them from its own origin.
		kind: 'embed-script',
		pattern: '^/integrer/[^/]+\\.js$',
		cache: REVALIDATE,
		resource: 'cross-origin',
		csp: ''
	},
	{
		kind: 'page',
		pattern: '(/|\\.html)$',
		cache: REVALIDATE,
		resource: 'same-origin',
		csp: "{csp}; frame-ancestors 'none'"
	},
	{
		kind: 'data',
		pattern: '/donnees/[^_/][^/]*\\.(csv|json|zip)$',
		cache: REVALIDATE,
		resource: 'cross-origin',
		csp: ''
	},
	{
		kind: 'picture',
		pattern: '\\.(avif|gif|ico|jpg|png|svg|webp)$',
		cache: REVALIDATE,
		resource: 'cross-origin',
		csp: ''
	},
	{ kind: 'other', pattern: '', cache: REVALIDATE, resource: 'same-origin', csp: '' }
]);

/** @param {string} path from the site's root, e.g. `/donnees/` */
export function kindOf(path) {
	const found = KINDS.find(({ pattern }) => new RegExp(pattern).test(path));
	if (!found) throw new Error(`no kind for ${path}`);
	return found;
}

/**
 * @param {string} path from the site's root
 * @param {string} csp the pages' policy, without `frame-ancestors`
 * @returns {Headers} those beside the common ones
 */
export function headersOf(path, csp) {
	const kind = kindOf(path);
	return {
		'Cache-Control': kind.cache,
		'Cross-Origin-Resource-Policy': kind.resource,
		...(kind.kind === 'data' && { 'Access-Control-Allow-Origin': '*' }),
		...(kind.csp && { 'Content-Security-Policy': kind.csp.replace('{csp}', csp) })
	};
}

/**
 * Paths of a built site's files as they are asked for, without the compressed twins.
 *
 * @param {string} dir
 * @returns {Promise<string[]>} sorted, from the site's root; `/donnees/` for its index
 */
export async function pathsOf(dir) {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length))
		.map((path) => `/${path.replaceAll('\\', '/')}`)
		.map((path) => path.replace(/\/index\.html$/, '/'))
		.filter((path) => path !== '/_headers')
		.sort();
}

/** Directives that name each page's own scripts and styles, by their hashes. */
const BY_HASH = /** @type {const} */ (['script-src', 'style-src']);
const HASH = /^'sha256-/;

/**
 * The policy of a built site's pages: that of their `<meta>`, with the hashes of all of them, since a
 * header speaks for more than one page.
 *
 * @param {string} dir
 * @throws {Error} in French, where a page has no policy, or pages differ in more than hashes
 */
export async function policyOf(dir) {
	const hashes = BY_HASH.map(() => new Set());
	let rest = '';
	for (const path of await pathsOf(dir)) {
		if (!/(\/|\.html)$/.test(path)) continue;
		const html = await readFile(join(dir, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
		const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
		const policy = meta?.[1]?.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
		if (!policy) throw new Error(`${path} n’a pas de Content-Security-Policy.`);
		const parts = policy.split(/;\s*/).map((part) => {
			const [name = '', ...sources] = part.split(' ');
			const index = BY_HASH.findIndex((each) => each === name);
			if (index < 0) return part;
			for (const source of sources) if (HASH.test(source)) hashes[index]?.add(source);
			return [name, ...sources.filter((source) => !HASH.test(source)), `{${index}}`].join(' ');
		});
		const others = parts.sort().join('; ');
		if (rest && others !== rest) throw new Error(`${path} a une autre politique que les autres.`);
		rest = others;
	}
	return rest.replace(/\{(\d)\}/g, (_, index) =>
		[...(hashes[Number(index)] ?? [])].sort().join(' ')
	);
}

/**
 * @param {string} dir of the built site
 * @param {string} csp
 */
export async function headersFile(dir, csp) {
	/** @param {string} path @param {Headers} headers */
	const block = (path, headers) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
	const paths = (await pathsOf(dir)).filter((path) => kindOf(path).kind !== 'hashed');
	return [
		block('/*', COMMON),
		block('/_app/immutable/*', headersOf('/_app/immutable/', csp)),
		...paths.map((path) => block(path, headersOf(path, csp)))
	].join('\n');
}

/**
 * @param {object} options
 * @param {string} options.csp
 * @param {string} [options.root] the folder served
 * @param {string} [options.listen] address and port
 * @param {boolean} [options.brotli] whether the module that serves `.br` files is there
 */
export function nginxConf({
	csp,
	root = '/srv/qui-apprend-au-cnam',
	listen = '80',
	brotli = false
}) {
	/** @param {string} name @param {(kind: typeof KINDS[number]) => string} value */
	const map = (name, value) =>
		[
			`map $uri $site_${name} {`,
			...KINDS.map((kind) => {
				const key = kind.pattern ? `"~${kind.pattern}"` : 'default';
				return `	${key} "${value(kind).replace('{csp}', csp)}";`;
			}),
			'}'
		].join('\n');
	const common = Object.entries(COMMON).map(
		([name, value]) => `add_header ${name} "${value}" always;`
	);
	const types = Object.entries(TYPES).map(
		([extension, type]) => `${type.split(';')[0]} ${extension.slice(1)};`
	);
	const texts = [...new Set(Object.values(TYPES).filter((type) => type.includes('charset')))].map(
		(type) => type.split(';')[0]
	);
	/** @param {readonly string[]} lines @param {string} by */
	const indent = (lines, by) => lines.map((line) => by + line).join('\n');
	return `# Written by the build: see docs/hosting.md. Belongs in the http block, e.g. in conf.d/.
${map('cache', ({ cache }) => cache)}
${map('resource', ({ resource }) => resource)}
${map('csp', (kind) => kind.csp)}
${map('origin', ({ kind }) => (kind === 'data' ? '*' : ''))}

server {
	listen ${listen};
	root ${root};
	index index.html;
	error_page 404 /404.html;
	absolute_redirect off;
	autoindex off;
	server_tokens off;

	types {
${indent(types, '\t\t')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};

	gzip_static on;
	gzip_vary on;
	${brotli ? '' : '# With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static):\n	# '}brotli_static on;

${indent(common, '\t')}
	add_header Cache-Control $site_cache always;
	add_header Cross-Origin-Resource-Policy $site_resource always;
	add_header Content-Security-Policy $site_csp always;
	add_header Access-Control-Allow-Origin $site_origin always;

	location = /_headers {
		return 404;
	}
	location ~ /\\.(?!well-known/) {
		return 404;
	}
}
`;
}

/**
 * @param {object} options
 * @param {string} options.csp
 * @param {string} [options.root]
 * @param {string} [options.address] site address: a domain name makes Caddy see to HTTPS
 */
export function caddyfile({ csp, root = '/srv/qui-apprend-au-cnam', address = ':80' }) {
	/** @param {Headers} headers @param {string} by */
	const lines = (headers, by) =>
		Object.entries(headers)
			.map(([name, value]) => `${by}${name} "${value}"`)
			.join('\n');
	// The general first: a later header directive wins over an earlier one.
	const kinds = [...KINDS].reverse().map(({ kind, pattern }) => {
		const sample = {
			hashed: '/_app/immutable/x',
			embed: '/integrer/x/',
			'embed-script': '/integrer/x.js',
			page: '/',
			data: '/donnees/x.csv',
			picture: '/x.png',
			other: '/x'
		}[kind];
		const headers = headersOf(sample, csp);
		const before = KINDS.slice(
			0,
			KINDS.findIndex((each) => each.kind === kind)
		);
		const not = before.map((each) => `		not path_regexp ${each.pattern}`).join('\n');
		const own = pattern ? `		path_regexp ${pattern}\n` : '';
		return `	@${kind} {\n${own}${not}${not ? '\n' : ''}	}\n	header @${kind} {\n${lines(headers, '\t\t')}\n	}`;
	});
	const types = Object.entries(TYPES)
		.filter(([extension]) => extension !== '.html')
		.map(([extension, type]) => `	header *${extension} Content-Type "${type}"`);
	return `# Written by the build: see docs/hosting.md.
${address} {
	root * ${root}
	header {
${lines(COMMON, '\t\t')}
		-Server
	}
${types.join('\n')}
${kinds.join('\n')}
	@hidden {
		path_regexp ^/_headers$|/\\.
		not path /.well-known/*
	}
	error @hidden 404
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * /404.html
		header {
${lines({ ...COMMON, ...headersOf('/404.html', csp), 'Content-Type': TYPES['.html'] ?? '' }, '\t\t\t')}
			-Access-Control-Allow-Origin
			-Server
		}
		file_server
	}
}
`;
}

/**
 * Writes the headers of a site that has just been built.
 *
 * @param {string} dir of the built site
 * @param {string} hosting folder for what is not served
 */
export async function writeHeaders(dir, hosting) {
	const csp = await policyOf(dir);
	await writeFile(join(dir, '_headers'), await headersFile(dir, csp));
	await mkdir(hosting, { recursive: true });
	await writeFile(join(hosting, 'nginx.conf'), nginxConf({ csp }));
	await writeFile(join(hosting, 'Caddyfile'), caddyfile({ csp }));
}

/**
 * Reads a `_headers` file: what each rule adds, for paths that it fits. A star ends a rule's path.
 *
 * @param {string} text
 * @returns {(path: string) => Headers}
 */
export function readHeaders(text) {
	/** @type {{ path: string, headers: Headers }[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		const [, name = '', value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
		const last = rules.at(-1);
		if (name && last) last.headers[name] = value;
		else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
	}
	return (path) => {
		const fitting = rules.filter((rule) =>
			rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
		);
		return Object.assign({}, ...fitting.map(({ headers }) => headers));
	};
}
