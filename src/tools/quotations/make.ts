/** `npm run quotations -- 2020-2021 rapport.txt`: the prints of an edition's report, from its text. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/run.js';
import { printsOf } from './prints.ts';

const [edition = '', report = ''] = process.argv.slice(2);
if (!/^\d{4}-\d{4}$/u.test(edition) || report === '') {
	console.error(
		'Dites l’édition et le texte du rapport : npm run quotations -- 2020-2021 rapport.txt'
	);
	process.exitCode = 1;
} else {
	const file = join('src/tools/quotations/prints', `${edition}.txt`);
	await writeFile(join(root, file), printsOf(await readFile(report, 'utf8')));
	console.log(`${file} est écrit.`);
}
