/** Where the scripts of a page are: in development as Vite serves them, in the built site under their hashes. */
import { readFileSync } from 'node:fs';
import { dev } from '$app/environment';
import type { Language } from '$lib/language/language';
import { entryOf, type Scripted } from './client/entries';

/** What Vite writes of each file of the client's build. */
interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
}

export interface Scripts {
	/** Paths from the site's root. */
	readonly entry: string;
	/** What the entry asks for, one level after another: asked for at once instead. */
	readonly imports: readonly string[];
}

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
let manifest: Readonly<Record<string, Chunk>> | undefined;

/** The scripts of a page in its language. Once the client is built: while pages are prerendered. */
export function scriptsOf(page: Scripted, { code }: Language): Scripts {
	const source = entryOf(page, code);
	if (dev) return { entry: source, imports: [] };
	manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;
	const chunk = (key: string): Chunk => {
		const found = manifest?.[key];
		if (!found) throw new RangeError(`the client's build has no ${key}`);
		return found;
	};
	const { file, dynamicImports = [] } = chunk(source);
	const asked = new Set<string>();
	const ask = (key: string): void => {
		if (asked.has(key)) return;
		asked.add(key);
		chunk(key).imports?.forEach(ask);
	};
	// A part's own dynamic imports wait until the reader asks for them.
	for (const part of [source, ...dynamicImports]) ask(part);
	asked.delete(source);
	return { entry: file, imports: [...asked].map((key) => chunk(key).file) };
}
