/** From the text of `figures.csv` to typed figures, or to a list of all that is wrong with it. */

import { CsvError, parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { readText } from './encoding';
import { EditionError, type Problem } from './errors';
import { normalisePrinted, readPrinted } from './printed';
import { BOUNDED, rangeOf } from './ranges';
import { HEDGES, UNITS, type Figure, type Locator } from './types';

/** Nothing that a browser or a spreadsheet would read as more than words. */
const WORDS = /^(?![=@])[^<>{}]*$/u;
/** Room that a chart has for a direct label. */
const LONGEST_LABEL = 24;
const LARGEST_NUMBER = 1e12;

const required = v.pipe(v.string(), v.trim(), v.nonEmpty());
const oneLine = v.transform((text: string) => text.replace(/\s*\n\s*/gu, ' '));
const words = v.pipe(required, oneLine, v.regex(WORDS));
const blankless = v.pipe(
	v.string(),
	v.trim(),
	oneLine,
	v.regex(WORDS),
	v.transform((text) => (text === '' ? undefined : text))
);
const number = v.pipe(
	required,
	v.regex(/^-?(0|[1-9]\d*)(\.\d+)?$/),
	v.transform(Number),
	v.minValue(-LARGEST_NUMBER),
	v.maxValue(LARGEST_NUMBER)
);

const Row = v.object({
	id: v.pipe(required, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	value: number,
	upper: v.pipe(blankless, v.optional(number)),
	printed: required,
	unit: v.pipe(required, v.picklist(UNITS)),
	hedge: v.pipe(blankless, v.optional(v.picklist(HEDGES))),
	wording: blankless,
	period: v.pipe(required, v.check(isPeriod)),
	population: words,
	locator: v.pipe(
		required,
		v.regex(/^[1-9]\d*\.[1-9]\d*$/),
		v.transform((text) => text as Locator)
	),
	label: v.pipe(words, v.maxLength(LONGEST_LABEL)),
	note: blankless,
	resolution: v.pipe(blankless, v.optional(v.pipe(number, v.gtValue(0))))
});
type Row = v.InferOutput<typeof Row>;
type Column = keyof Row;

const COLUMNS = Object.keys(Row.entries) as Column[];

const FILL = 'remplir la case';
const PLAIN = 'écrire des mots, sans < > { } ni signe = ou @ au début';
const HINTS: Readonly<Record<Column, { expected: string; remedy: string }>> = {
	id: {
		expected: 'des mots en minuscules sans accent, joints par des traits d’union',
		remedy: 'écrire par exemple in-work'
	},
	value: {
		expected: 'un nombre à point décimal, sans espace',
		remedy: 'écrire par exemple 32.6 ou 52000'
	},
	upper: {
		expected: 'rien, ou un nombre à point décimal, sans espace',
		remedy: 'écrire par exemple 16, ou vider la case'
	},
	printed: { expected: 'le nombre tel que le rapport l’imprime', remedy: FILL },
	unit: { expected: UNITS.join(', '), remedy: 'reprendre une de ces unités' },
	hedge: {
		expected: `rien, ou ${HEDGES.join(', ')}`,
		remedy: 'reprendre une de ces précautions, ou vider la case'
	},
	wording: { expected: 'rien, ou les mots du rapport', remedy: `vider la case, ou ${PLAIN}` },
	period: {
		expected: 'une année (2020) ou deux années qui se suivent (2019-2020)',
		remedy: 'écrire la période sous une de ces formes'
	},
	population: { expected: 'ce que le nombre compte, en mots seuls', remedy: PLAIN },
	locator: {
		expected: 'un repère partie.paragraphe',
		remedy: 'écrire par exemple 2.3'
	},
	label: {
		expected: `un nom court, de ${LONGEST_LABEL} lettres au plus, en mots seuls`,
		remedy: 'l’abréger, sans < > { } ni signe = au début'
	},
	note: { expected: 'rien, ou une remarque en mots seuls', remedy: PLAIN },
	resolution: {
		expected: 'rien, ou un nombre positif à point décimal',
		remedy: 'écrire par exemple 1, ou vider la case'
	}
};

/** A record with the line where each of its cells starts. */
interface Line {
	readonly cells: readonly string[];
	readonly at: readonly number[];
}

type Report = (problem: Omit<Problem, 'file'>) => void;

/**
 * Figures of an edition, in the order of the file. Accepts a byte order mark, CRLF, blank lines and
 * blanks around cells.
 *
 * @param csv text of the file
 * @param file its path, for messages
 * @throws EditionError with all that is wrong in the file
 */
export function parseFigures(csv: string, file: string): Figure[] {
	const problems: Problem[] = [];
	const report: Report = (problem) => problems.push({ file, ...problem });
	const { text, problems: unreadable } = readText(csv, file);
	if (unreadable.length > 0) throw new EditionError(unreadable);
	const figures = readLines(text, report);
	if (problems.length > 0) throw new EditionError(problems);
	return figures;
}

function readLines(text: string, report: Report): Figure[] {
	const lines = split(text, report);
	if (lines === undefined) return [];
	const [header, ...rows] = lines;
	if (header === undefined) {
		report({
			line: 1,
			found: '',
			expected: `une ligne d’en-tête, ${COLUMNS.join(',')}`,
			remedy: 'remettre le contenu du fichier'
		});
		return [];
	}
	const names = readHeader(header, report);
	if (rows.length === 0) {
		report({
			line: (header.at[0] ?? 1) + 1,
			found: '',
			expected: 'au moins un chiffre',
			remedy: 'ajouter une ligne sous l’en-tête'
		});
	}
	const firstLines = new Map<string, number>();
	return rows.flatMap((row) => readRow(row, names, firstLines, report) ?? []);
}

/** Cuts the text into records; undefined where its quotes do not pair. */
function split(text: string, report: Report): Line[] | undefined {
	const found: Line[] = [];
	let end = 0;
	try {
		parse(text, {
			trim: true,
			relax_column_count: true,
			skip_empty_lines: true,
			skip_records_with_empty_values: true,
			on_record: (cells, { lines }) => {
				end = lines;
				// `lines` is where the record ends: quoted newlines bring each cell's own line.
				const newlines = cells.map((cell) => cell.split('\n').length - 1);
				let line = lines - newlines.reduce((a, b) => a + b, 0);
				const at = newlines.map((count) => (line += count) - count);
				found.push({ cells: cells.map((cell) => cell.trim()), at });
				return cells;
			}
		});
		return found;
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const rest = text.split('\n').slice(end);
		const blank = rest.findIndex((line) => line.trim() !== '');
		report({
			line: end + 1 + Math.max(0, blank),
			found: '"',
			expected: 'des guillemets droits par paires, qui entourent toute la case',
			remedy: 'fermer les guillemets ouverts sur cette ligne, ou doubler ceux du texte ("")'
		});
		return undefined;
	}
}

/** Names of the columns in the order of the file, complaining of those unknown, twice or missing. */
function readHeader({ cells, at }: Line, report: Report): string[] {
	const line = at[0] ?? 1;
	if (cells.length === 1 && cells[0]?.includes(';')) {
		report({
			line,
			found: ';',
			expected: 'des cases séparées par des virgules',
			remedy: 'enregistrer le fichier en CSV à virgules, UTF-8'
		});
		return [];
	}
	cells.forEach((name, index) => {
		if (!isColumn(name)) {
			report({
				line,
				column: name,
				found: name,
				expected: COLUMNS.join(', '),
				remedy: 'corriger le nom de la colonne, ou l’ôter'
			});
		} else if (cells.indexOf(name) !== index) {
			report({
				line,
				column: name,
				found: `${name}, deux fois`,
				expected: 'chaque colonne une seule fois',
				remedy: 'ôter l’une des deux'
			});
		}
	});
	for (const name of COLUMNS) {
		if (cells.includes(name)) continue;
		report({
			line,
			column: name,
			found: '',
			expected: `une colonne ${name}`,
			remedy: 'ajouter la colonne à l’en-tête et à chaque ligne'
		});
	}
	return [...cells];
}

function readRow(
	{ cells, at }: Line,
	names: readonly string[],
	firstLines: Map<string, number>,
	report: Report
): Figure | undefined {
	if (names.length === 0) return undefined;
	const line = at[0] ?? 1;
	if (cells.length !== names.length) {
		report({
			line,
			found: `${cells.length} cases`,
			expected: `${names.length} cases, comme l’en-tête`,
			remedy: 'mettre entre guillemets droits toute case qui contient une virgule'
		});
		return undefined;
	}
	const raw: Partial<Record<Column, string>> = {};
	const row: Partial<Record<Column, unknown>> = {};
	const lineOf = (column: Column) => at[names.indexOf(column)] ?? line;
	names.forEach((column, index) => {
		const found = cells[index] ?? '';
		if (!isColumn(column) || names.indexOf(column) !== index) return;
		const result = v.safeParse(Row.entries[column], found);
		raw[column] = found;
		if (result.success) {
			row[column] = result.output;
			return;
		}
		const { expected, remedy } = HINTS[column];
		report({
			line: lineOf(column),
			column,
			found,
			expected,
			remedy: found === '' ? FILL : remedy
		});
	});

	// Valid cells only: a check that needs another one passes over it, its fault is said already.
	const valid = row as Partial<Row>;
	const complain = (column: Column, expected: string, remedy: string) =>
		report({ line: lineOf(column), column, found: raw[column] ?? '', expected, remedy });
	checkId(valid, firstLines, line, complain);
	checkBounds(valid, complain);
	checkPrinted(valid, complain);
	return isComplete(valid) ? toFigure(valid) : undefined;
}

const isComplete = (row: Partial<Row>): row is Row => COLUMNS.every((column) => column in row);

type Complain = (column: Column, expected: string, remedy: string) => void;

function checkId(
	{ id }: Partial<Row>,
	firstLines: Map<string, number>,
	line: number,
	complain: Complain
): void {
	if (id === undefined) return;
	const first = firstLines.get(id);
	if (first === undefined) firstLines.set(id, line);
	else {
		complain(
			'id',
			`un identifiant unique, celui-ci est déjà à la ligne ${first}`,
			'en choisir un autre, ou ôter une des deux lignes'
		);
	}
}

function checkBounds({ value, upper, unit }: Partial<Row>, complain: Complain): void {
	if (unit !== undefined && BOUNDED.has(unit)) {
		const outside = (x: number | undefined) => x !== undefined && (x < 0 || x > 100);
		const remedy = 'vérifier le nombre, ou changer d’unité';
		if (outside(value)) complain('value', 'un pourcentage de 0 à 100', remedy);
		if (outside(upper)) complain('upper', 'un pourcentage de 0 à 100', remedy);
	} else if (unit !== undefined && unit !== 'points' && value !== undefined && value < 0) {
		complain('value', 'un nombre positif ou nul', 'vérifier le signe, ou changer d’unité');
	}
	if (value !== undefined && upper !== undefined && upper <= value) {
		complain('upper', `un nombre au-dessus de ${value}`, 'mettre le plus petit dans « value »');
	}
}

function checkPrinted(row: Partial<Row>, complain: Complain): void {
	const { printed, value, upper, hedge } = row;
	if (printed === undefined) return;
	const reading = readPrinted(printed);
	if (reading === undefined) {
		complain(
			'printed',
			'un nombre en français',
			'écrire par exemple 52 000, 32,6, 19,2 millions, cinq, une dizaine, 7 ou 8'
		);
		return;
	}
	if (value !== undefined && 'upper' in row) {
		if (reading.value !== value || reading.upper !== upper) {
			const told = [value, upper].filter((x) => x !== undefined).join(' et ');
			complain(
				'printed',
				`une forme qui se lise ${told}`,
				'accorder « printed » avec « value » et « upper »'
			);
		}
	}
	if ('hedge' in row) {
		const named = HEDGES.find((each) => each.startsWith('une ') && each === printed.toLowerCase());
		const nounHedge = hedge?.startsWith('une ') ? hedge : undefined;
		if (named !== nounHedge) {
			complain(
				'hedge',
				named === undefined ? `« ${hedge} » aussi dans « printed »` : `« ${named} »`,
				'accorder « hedge » avec « printed »'
			);
		}
	}
}

function toFigure(row: Row): Figure {
	const { upper, hedge, wording, note, resolution, ...always } = row;
	const bounds = {
		value: row.value,
		unit: row.unit,
		...(upper !== undefined && { upper }),
		...(hedge !== undefined && { hedge })
	};
	return {
		kind: 'printed',
		...always,
		...bounds,
		text: normalisePrinted(row.printed),
		range: rangeOf({ ...bounds, ...(resolution !== undefined && { resolution }) }),
		...(wording !== undefined && { wording }),
		...(note !== undefined && { note })
	};
}

function isColumn(name: string): name is Column {
	return (COLUMNS as string[]).includes(name);
}

function isPeriod(text: string): boolean {
	const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
	if (!match) return false;
	return match[2] === undefined || Number(match[2]) === Number(match[1]) + 1;
}
