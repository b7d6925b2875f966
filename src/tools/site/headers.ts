/**
 * The headers of the built site, for every host, from this one source: which kinds of files there
 * are, what each is sent with, and the policy that the pages themselves hold.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What one file is sent with. Names as they are written, values as they are sent. */
export type Headers = Readonly<Record<string, string>>;

/** On every answer, a 404 too. */
export const COMMON: Headers = {
	// This host alone: what its neighbours do is not this site's to say.
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': [
		...[
			'accelerometer',
			'browsing-topics',
			'camera',
			'display-capture',
			'geolocation',
			'gyroscope'
		],
		...['magnetometer', 'microphone', 'midi', 'payment', 'usb']
	]
		.map((feature) => `${feature}=()`)
		.join(', ')
	// No Cross-Origin-Opener-Policy: a tab opened from a sandboxed frame may not load a page that has one.
};

interface Kind {
	readonly kind: string;
	/** Fits the path from the site's root; what begins with `^/` begins there. */
	readonly pattern: string;
	/** Whether a file of this kind never changes under its name. */
	readonly unchanging?: boolean;
	/** Whether other sites may use it. */
	readonly shared?: boolean;
	/** Whether their scripts may read it. */
	readonly readable?: boolean;
	/** Whose pages may show it in a frame; only a page has this. */
	readonly framedBy?: "'none'" | '*';
}

/** The first whose pattern fits is a path's kind; the last fits them all. */
export const KINDS: readonly Kind[] = [
	{ kind: 'hashed', pattern: '^/_app/immutable/', unchanging: true },
	{
		kind: 'embed',
		pattern: '^/([a-z][a-z]/)?([0-9]+-[0-9]+/)?integrer/(.*/)?(index\\.html)?$',
		shared: true,
		framedBy: '*'
	},
	// Scripts of embeds: the host's page loads one of them from its own origin.
	{ kind: 'embed-script', pattern: '^/integrer/[^/]+\\.js$', shared: true },
	{ kind: 'page', pattern: '(/|\\.html)$', framedBy: "'none'" },
	{
		kind: 'data',
		pattern: '/(donnees|integrer/[^/]+)/[^_/][^/]*\\.(csv|json|zip)$',
		shared: true,
		readable: true
	},
	{ kind: 'picture', pattern: '\\.(avif|gif|ico|jpg|png|svg|webp)$', shared: true },
	{ kind: 'other', pattern: '' }
];

/** The kind of the file at a path from the site's root, e.g. `/donnees/`. */
export function kindOf(path: string): Kind {
	const found = KINDS.find(({ pattern }) => new RegExp(pattern).test(path));
	if (!found) throw new Error(`no kind for ${path}`);
	return found;
}

/** The same pattern where the site stands under a path, `/cnam`, of its host. */
export const patternUnder = (base: string, pattern: string): string =>
	pattern.replace(/^\^\//, `^${base.replace(/[.]/g, '\\$&')}/`);

/** The headers of a kind beside the common ones; `csp` is the pages' policy, for any frame. */
export const headersOfKind = (
	{ unchanging, shared, readable, framedBy }: Kind,
	csp: string
): Headers => ({
	'Cache-Control': unchanging ? 'public, max-age=31536000, immutable' : 'no-cache',
	'Cross-Origin-Resource-Policy': shared ? 'cross-origin' : 'same-origin',
	...(readable && { 'Access-Control-Allow-Origin': '*' }),
	...(framedBy && { 'Content-Security-Policy': `${csp}; frame-ancestors ${framedBy}` })
});

/** The headers of the file at a path, beside the common ones. */
export const headersOf = (path: string, csp: string): Headers => headersOfKind(kindOf(path), csp);

/**
 * Paths of a built site's files as they are asked for, without the compressed twins: sorted, from the
 * site's root, `/donnees/` for its index.
 */
export async function pathsOf(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return (
		entries
			// Hidden files are for the host: `.nojekyll`. Only what stands in .well-known/ is served.
			.filter((entry) => entry.isFile() && !/^\.|\.(br|gz)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length))
			.map((path) => `/${path.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
			.filter((path) => path !== '/_headers')
			.sort()
	);
}

/** Directives that name each page's own scripts and styles, by their hashes. */
const BY_HASH = ['script-src', 'style-src'];

/**
 * The policy of a built site's pages: that of their `<meta>`, with the hashes of all of them, since a
 * header speaks for more than one page.
 *
 * @throws in French, where a page has no policy, or pages differ in more than hashes
 */
export async function policyOf(dir: string): Promise<string> {
	const all = new Map<string, Set<string>>();
	let sources = '';
	for (const path of (await pathsOf(dir)).filter((one) => /(\/|\.html)$/.test(one))) {
		const html = await readFile(join(dir, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
		const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
		const policy = meta?.[1]?.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
		if (!policy) throw new Error(`${path} n’a pas de Content-Security-Policy.`);
		for (const directive of policy.split(/;\s*/)) {
			const [name = '', ...values] = directive.split(' ');
			all.set(name, new Set([...(all.get(name) ?? []), ...values]));
		}
		const others = withoutHashes(policy);
		if (sources && others !== sources) {
			throw new Error(`${path} a une autre politique que les autres.`);
		}
		sources = others;
	}
	return [...all]
		.map(([name, values]) => [name, ...sorted(name, [...values])].join(' '))
		.sort()
		.join('; ');
}

/** Hashes last, in an order that does not depend on the pages'. */
function sorted(name: string, values: readonly string[]): string[] {
	if (!BY_HASH.includes(name)) return [...values];
	const isHash = (value: string) => value.startsWith("'sha256-");
	return [...values.filter((value) => !isHash(value)), ...values.filter(isHash).sort()];
}

const withoutHashes = (policy: string): string =>
	policy
		.split(/;\s*/)
		.map((directive) =>
			BY_HASH.some((name) => directive.startsWith(`${name} `))
				? directive.replaceAll(/ 'sha256-[^']*'/g, '')
				: directive
		)
		.sort()
		.join('; ');
