/**
 * `npm run edition:new -- 2020-2021`: makes the skeleton of an edition from the newest one. Ids,
 * units, names and whatever else is not a number or a sentence stay; numbers, hedges, places and
 * sentences are left to be written, and the build names each until it is.
 */
import { join } from 'node:path';
import { root } from '../setup/run.js';
import { newEdition } from './new.ts';

const name = process.argv[2] ?? '';
try {
	await newEdition(name, join(root, 'src/content'));
	console.log(
		`src/content/${name} : remplissez figures.csv, écrivez le récit, relisez le reste ; npm run build dit ce qui manque, npm run dev la montre. Ôtez draft.md pour la publier.`
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
