/** Compressed twins of the texts that SvelteKit's own compression leaves: servers send them as they are. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const LEFT = ['.csv', '.webmanifest'];

const brotli = (text: Buffer): Buffer =>
	brotliCompressSync(text, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: text.length
		}
	});

/** Writes them beside each such file of a built site. */
export async function compressRest(dir: string): Promise<void> {
	for (const name of await readdir(dir, { recursive: true })) {
		if (!LEFT.includes(extname(name))) continue;
		const file = join(dir, name);
		const text = await readFile(file);
		await writeFile(`${file}.br`, brotli(text));
		await writeFile(`${file}.gz`, gzipSync(text, { level: 9 }));
	}
}
