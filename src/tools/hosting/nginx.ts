import { TYPES } from '../site/file-types.ts';
import { COMMON, headersOfKind, KINDS, patternUnder } from '../site/headers.ts';

interface Options {
	/** The pages' policy. */
	readonly csp: string;
	/** Path that the site stands under, `/cnam`; its host's root if absent. */
	readonly base?: string;
	/** The folder served. */
	readonly root?: string;
	/** Address and port. */
	readonly listen?: string;
	/** Whether the module that serves `.br` files is there. */
	readonly brotli?: boolean;
}

/** Headers that depend on the file, and the variable that holds each. An empty one is not sent. */
const BY_KIND = {
	'Cache-Control': '$site_cache',
	'Cross-Origin-Resource-Policy': '$site_resource',
	'Content-Security-Policy': '$site_csp',
	'Access-Control-Allow-Origin': '$site_origin'
};

const types = Object.entries(TYPES).map(
	([extension, type]) => `${type.split(';')[0]} ${extension.slice(1)};`
);
const texts = new Set(
	Object.entries(TYPES)
		.filter(([extension, type]) => extension !== '.html' && type.includes('charset'))
		.map(([, type]) => type.split(';')[0])
);

/** The configuration of an nginx that serves the built site. */
export function nginxConf({
	csp,
	base = '',
	root = '/srv/qui-apprend-au-cnam',
	listen = '80',
	brotli = false
}: Options): string {
	const maps = Object.entries(BY_KIND).map(([name, variable]) => {
		const rows = KINDS.map((kind) => {
			const path = kind.pattern ? `"~${patternUnder(base, kind.pattern)}"` : 'default';
			return `	${path} "${headersOfKind(kind, csp)[name] ?? ''}";`;
		});
		return `map $uri ${variable} {\n${rows.join('\n')}\n}`;
	});
	const headers = [
		...Object.entries(COMMON).map(([name, value]) => `add_header ${name} "${value}" always;`),
		...Object.entries(BY_KIND).map(([name, variable]) => `add_header ${name} ${variable} always;`)
	];
	const site = `${base ? `alias ${root}/` : `root ${root}`};
	index index.html;
	error_page 404 "${base}/404.html";
	absolute_redirect off;
	autoindex off;
	server_tokens off;

	types {
		${types.join('\n\t\t')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${[...texts].join(' ')};

	gzip_static on;
	gzip_vary on;
	${brotli ? '' : '# With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static):\n	# '}brotli_static on;

	${headers.join('\n\t')}

	location = "${base}/_headers" {
		return 404;
	}
	location ~ "/\\.(?!well-known/)" {
		return 404;
	}`;
	return `# Written by the build: see docs/hosting.md. Belongs in the http block, e.g. in conf.d/.
${maps.join('\n')}

server {
	listen ${listen};
	${base ? underPath(base, site) : site}
}
`;
}

/** The site as a place of a server that has others: they go beside it. */
const underPath = (base: string, site: string): string => `server_tokens off;

	location = "${base}" {
		absolute_redirect off;
		return 301 "${base}/";
	}
	location ^~ "${base}/" {
		${site.replaceAll(/\n(?=.)/g, '\n\t')}
	}
	# What else this host serves, in place of this.
	location / {
		return 404;
	}`;
