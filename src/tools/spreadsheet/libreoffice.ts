/** Opens files of values in a real LibreOffice, in a French locale. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram, installDebian } from '../setup/debian.ts';
import { run } from '../setup/run.js';

/** A cell as the spreadsheet took it. */
export interface Cell {
	/** `float` for a number, `string` for words, `date`, `percentage`…; absent for an empty cell. */
	readonly type?: string;
	/** What a number is, whatever is shown of it. */
	readonly value?: number;
	readonly text: string;
}

/** The locale of the program, and so that of the files that it opens. */
const FRENCH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item>
</oor:items>
`;

/** What the dialog proposes for such a file: this sign between cells, double quotes, UTF-8, from line 1. */
const options = (separator: string): string => `CSV:${separator.charCodeAt(0)},34,76,1`;

/** @throws in French, where there is none and it can't be installed */
export function findLibreOffice(): string {
	const there = () => findProgram('soffice', 'libreoffice');
	if (!there()) installDebian('libreoffice-calc');
	const found = there();
	if (!found) throw new Error('LibreOffice n’est pas là : installez libreoffice-calc.');
	return found;
}

/**
 * The rows of some files, by path, as LibreOffice reads them.
 *
 * @param folder where its settings and what it writes go
 */
export async function openFiles(
	paths: readonly string[],
	separator: ',' | ';',
	folder: string
): Promise<Map<string, Cell[][]>> {
	const settings = join(folder, 'settings');
	await mkdir(join(settings, 'user'), { recursive: true });
	await writeFile(join(settings, 'user/registrymodifications.xcu'), FRENCH);
	const out = join(folder, `out-${separator.charCodeAt(0)}`);
	const { status, output } = await run([
		findLibreOffice(),
		'--headless',
		`-env:UserInstallation=${pathToFileURL(settings).href}`,
		`--infilter=${options(separator)}`,
		...['--convert-to', 'fods', '--outdir', out],
		...paths
	]);
	if (status !== 0) throw new Error(`LibreOffice a échoué : ${output}`);
	const opened = paths.map(async (path): Promise<[string, Cell[][]]> => {
		const name = basename(path).replace(/\.csv$/u, '.fods');
		return [path, readSheet(await readFile(join(out, name), 'utf8'))];
	});
	return new Map(await Promise.all(opened));
}

/** Rows of the first sheet of a flat OpenDocument file. */
function readSheet(xml: string): Cell[][] {
	const rows = xml.match(/<table:table-row[^]*?<\/table:table-row>/gu) ?? [];
	return rows.map((row) =>
		[...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/gu)].flatMap(
			([, attributes = '', inside = '']) => {
				const read = (name: string) => new RegExp(`${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
				const type = read('office:value-type');
				const value = read('office:value');
				const text = inside.replace(/<[^>]+>/gu, '').trim();
				const cell = { text, ...(type && { type }), ...(value && { value: Number(value) }) };
				return Array<Cell>(Number(read('table:number-columns-repeated') ?? 1)).fill(cell);
			}
		)
	);
}
