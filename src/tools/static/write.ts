/**
 * `npm run static`: writes the icons, the scripts that other pages load and security.txt into static/,
 * from their sources in src. What holds already is left as it is.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup/run.js';
import { loadFiles } from './load.ts';

process.chdir(root);
const { staticFiles } = await loadFiles();

function read(file: string): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

for (const [path, content] of await staticFiles(new Date())) {
	const file = join('static', path);
	const written = read(file);
	if (content === undefined) {
		if (written) console.log(`retiré : ${file}`);
		rmSync(file, { force: true });
	} else if (written?.equals(content)) {
		console.log(`inchangé : ${file}`);
	} else {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
		console.log(`écrit : ${file}`);
	}
}
