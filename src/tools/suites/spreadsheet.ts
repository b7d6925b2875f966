/**
 * `npm run test:spreadsheet`: opens the CSV for spreadsheets, of all figures and of each chart, in a real
 * LibreOffice in a French locale, and looks at what it took each cell for. It is installed if need be.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../setup/run.js';
import { build } from '../site/build.ts';
import { openFiles, type Cell } from '../spreadsheet/libreoffice.ts';
import { check, counted, fail } from './count.ts';

const dir = join(root, 'build');
const ALL = join(dir, 'donnees/figures-tableur.csv');
const STANDARD = join(dir, 'donnees/figures.csv');

/** Titles of the columns of numbers, and the standard file's names for them. */
const NUMBERS: Readonly<Record<string, string>> = {
	Valeur: 'value',
	'Valeur haute': 'upper',
	'Borne basse': 'low',
	'Borne haute': 'high'
};
const ID = 'Identifiant';

type Row = Readonly<Record<string, string>>;

async function sheets(): Promise<string[]> {
	const charts = await readdir(join(dir, 'integrer'), { withFileTypes: true });
	return charts.flatMap(({ name }) => {
		const path = join(dir, 'integrer', name, `${name}-tableur.csv`);
		return existsSync(path) ? path : [];
	});
}

/** Every cell is what it says: a number a number, and the same one; words words; nothing a date. */
function checkSheet(path: string, rows: readonly Cell[][], standard: ReadonlyMap<string, Row>) {
	const [header = [], ...lines] = rows.filter((row) => row.some(({ text }) => text !== ''));
	const titles = header.map(({ text }) => text);
	const where = path.slice(dir.length + 1);
	check(`${where} : colonnes`, titles.filter((title) => title in NUMBERS).length, 4);
	const wrong = lines.flatMap((cells) => {
		const at = (title: string) => cells[titles.indexOf(title)];
		const id = at(ID)?.text ?? '';
		const row = standard.get(id);
		return titles.flatMap((title, index) => {
			const { type, value, text } = cells[index] ?? { text: '' };
			const column = NUMBERS[title];
			// A calendar year may be a number too.
			const isYear = type === 'float' && /^\d{4}$/u.test(text);
			const good =
				column === undefined
					? text === '' || type === 'string' || isYear
					: row
						? row[column] === (value === undefined ? '' : String(value))
						: type === 'float' || text === '';
			return good ? [] : `${id}, ${title} : ${type} « ${text} »`;
		});
	});
	check(`${where} : cases`, wrong.join(' ; '), '');
	check(`${where} : accents`, titles.includes('Ce qui est mesuré'), true);
	check(`${where} : lignes`, lines.length > 0, true);
}

await counted(async () => {
	if (!existsSync(ALL) && !(await build())) return fail('build/ n’est pas là');
	const rows: Row[] = parse(await readFile(STANDARD, 'utf8'), { columns: true });
	const standard = new Map(rows.map((row) => [row['id'] ?? '', row]));
	const folder = await mkdtemp(join(tmpdir(), 'spreadsheet-'));
	try {
		const opened = await openFiles([ALL, ...(await sheets())], ';', folder);
		for (const [path, cells] of opened) checkSheet(path, cells, standard);
		check('une ligne par chiffre', opened.get(ALL)?.length, rows.length + 1);

		// The standard file shows that the locale is French: its decimals are no numbers there.
		const [header = [], ...lines] = (await openFiles([STANDARD], ',', folder)).get(STANDARD) ?? [];
		const low = header.findIndex(({ text }) => text === 'low');
		const decimals = lines.filter((cells) => cells[low]?.text.includes('.'));
		check('le point n’est pas une virgule', decimals.length > 10, true);
		check('locale', decimals.filter((cells) => cells[low]?.type === 'float').length, 0);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});
