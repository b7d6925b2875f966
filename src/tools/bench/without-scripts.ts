/** The built site with its scripts removed: the physical limit that the page is measured against. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * HTML without what runs or fetches scripts; data that only search engines read stays. Laid out as
 * the page's own script would have it: charts are pinned.
 */
const withoutScripts = (html: string) =>
	html
		.replace(/<script(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g, '')
		.replace(/<link[^>]*rel="modulepreload"[^>]*>\s*/g, '')
		.replace('<html ', '<html data-mode="scroll" ');

/** Copies a built site and removes the scripts of its story. */
export async function copyWithoutScripts(build: string, to: string): Promise<void> {
	await cp(build, to, { recursive: true });
	const index = join(to, 'index.html');
	const html = withoutScripts(await readFile(index, 'utf8'));
	await writeFile(index, html);
	await writeFile(`${index}.br`, brotliCompressSync(html));
	await rm(`${index}.gz`, { force: true });
}
