import { TYPES } from '../site/file-types.ts';
import { COMMON, headersOf, headersOfKind, KINDS, type Headers } from '../site/headers.ts';

interface Options {
	/** The pages' policy. */
	readonly csp: string;
	/** Path that the site stands under, `/cnam`; its host's root if absent. */
	readonly base?: string;
	/** The folder served. */
	readonly root?: string;
	/** The site's address: a domain name makes Caddy see to HTTPS. */
	readonly address?: string;
}

const lines = (headers: Headers, indent: string): string =>
	Object.entries(headers)
		.map(([name, value]) => `${indent}${name} "${value}"`)
		.join('\n');

const types = Object.entries(TYPES)
	.filter(([extension]) => extension !== '.html')
	.map(([extension, type]) => `	header *${extension} Content-Type "${type}"`);

/** The configuration of a Caddy that serves the built site. */
export function caddyfile({
	csp,
	base = '',
	root = '/srv/qui-apprend-au-cnam',
	address = ':80'
}: Options): string {
	const rows = KINDS.map(({ kind, pattern }) => `		${pattern ? `~${pattern}` : 'default'} ${kind}`);
	const kinds = KINDS.map(
		(kind) => `	@${kind.kind} vars {site_kind} ${kind.kind}
	header @${kind.kind} {
${lines(headersOfKind(kind, csp), '\t\t')}
	}`
	);
	const site = `root * ${root}
	map {path} {site_kind} {
${rows.join('\n')}
	}
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
	}`;
	const lost = `root * ${root}
		rewrite * /404.html
		header {
${lines({ ...COMMON, ...headersOf('/404.html', csp), 'Content-Type': TYPES['.html'] ?? '' }, '\t\t\t')}
			-Access-Control-Allow-Origin
			-Server
		}
		file_server`;
	return `# Written by the build: see docs/hosting.md.
${address} {
	${base ? underPath(base, site) : site}
	handle_errors {
		${base ? `handle "${base}/*" {\n\t\t${indented(lost)}\n\t\t}` : lost}
	}
}
`;
}

/** The site as a place of a host that has others: they go beside it. Paths are seen from the site. */
const underPath = (base: string, site: string): string => `redir "${base}" "${base}/" 308
	handle_path "${base}/*" {
	${indented(site)}
	}
	# What else this host serves, in place of this.
	handle {
		respond 404
	}`;

const indented = (text: string): string => `\t${text.replaceAll(/\n(?=.)/g, '\n\t')}`;
