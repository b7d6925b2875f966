/** Where a browser saves what its reader downloads: a folder of its own. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE = 20_000;

export interface Downloads {
	readonly folder: string;
	/**
	 * The content of a file, once it has been saved whole.
	 * @throws Error saying what there is instead
	 */
	saved(name: string): Promise<Buffer>;
	remove(): Promise<void>;
}

export async function newDownloads(): Promise<Downloads> {
	const folder = await mkdtemp(join(tmpdir(), 'telechargements-'));
	return {
		folder,
		async saved(name) {
			const until = Date.now() + PATIENCE;
			let size = 0;
			for (;;) {
				const files = await readdir(folder);
				if (files.includes(name)) {
					const content = await readFile(join(folder, name));
					// Firefox makes an empty file first; what still grows is not whole.
					if (content.length > 0 && content.length === size) return content;
					size = content.length;
				}
				if (Date.now() > until) throw new Error(`${name} is not saved; there are: ${files.join()}`);
				await new Promise((done) => setTimeout(done, 200));
			}
		},
		remove: () => rm(folder, { recursive: true, force: true })
	};
}
