/**
 * An edition made up for tests, beside those of a copy of the project: other years, other numbers,
 * other sentences than the newest one's. The report's own words stay, and the outcomes of the checks.
 */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { REPORT_LANGUAGE } from '../../lib/language/report.ts';
import { root } from '../setup/run.js';
import { DRAFT, later, newEdition, plainWordsSkeleton, toCsv } from './new.ts';

/** Folders of editions, oldest first. */
const folders = (content: string): string[] =>
	readdirSync(content)
		.filter((name) => /^\d{4}-\d{4}$/.test(name))
		.sort();

const CONTENT = join(root, 'src/content');
/** The newest edition that is published. */
export const FIRST =
	folders(CONTENT).findLast((name) => !existsSync(join(CONTENT, name, DRAFT))) ?? '';
/** Codes of the languages that an edition is told in, the report's first. */
export const languagesIn = (edition: string): string[] =>
	readdirSync(edition)
		.flatMap((name) => /^story\.(\w+)\.md$/.exec(name)?.[1] ?? [])
		.sort((code, other) => Number(other === REPORT_LANGUAGE) - Number(code === REPORT_LANGUAGE));
/** Far enough that no year of one edition is one of the other's. */
export const FIXTURE = '2039-2040';
const YEARS = parseInt(FIXTURE) - parseInt(FIRST);

/** What its report has no more: a section with its chart, figures, and what hangs on them. */
export const LACKS = {
	section: 'etranger',
	chart: 'reseau',
	figures: ['centres-abroad', 'partnerships-abroad', 'high-level-share-before'],
	/** The one of them that a calculation and a check are of. */
	workedWith: 'high-level-share-before',
	calculations: ['high-level-gain'],
	checks: ['high-level-rise'],
	claims: ['high-level-rises']
} as const;

/** A section that has another name in it, a step that went into another one, and a chart once named otherwise. */
export const RENAMED = {
	old: 'mission',
	new: 'missions',
	step: 'mission-total',
	now: 'missions-reste',
	chart: 'guichet',
	chartNow: 'porte'
};

type Row = Record<string, string>;
const rows = (csv: string) => parse<Row>(csv, { bom: true, columns: true });

/** Hedges that are numbers go with the number printed: here both are « une dizaine ». */
const OTHER_HEDGE: Readonly<Record<string, string>> = {
	'partnerships-abroad': 'branches-abroad'
};

/** The first edition's figures with the fixture's numbers, by column. */
function otherFigures(csv: string, values: string): string {
	const others = new Map(rows(values).map((row) => [row['id'], row]));
	const before = rows(csv);
	const hedges = new Map(before.map((row) => [row['id'], row['hedge'] ?? '']));
	const made = before.map((row) => {
		const id = row['id'] ?? '';
		const other = others.get(id);
		if (!other) throw new Error(`fixture/values.csv n’a pas de ligne ${id}`);
		const hedge = hedges.get(OTHER_HEDGE[id] ?? id) ?? '';
		return { ...row, ...other, hedge, period: later(row['period'] ?? '', YEARS) };
	});
	return toCsv([Object.keys(before[0] ?? {}), ...made.map((row) => Object.values(row))]);
}

/** Rows of a table but those of these ids. */
const withoutRows = (csv: string, ids: readonly string[]): string =>
	csv
		.split('\n')
		.filter((line) => !ids.includes(line.split(',')[0] ?? ''))
		.join('\n');

/** A story without the section and the references that the edition lacks, and with its new name. */
function otherStory(markdown: string): string {
	const { section, figures, calculations, claims } = LACKS;
	const references = [...figures, ...calculations].join('|');
	return markdown
		.replace(new RegExp(`^# [^\\n]*\\{#${section} [^]*?(?=^# )`, 'm'), '')
		.replace(`${section}, `, '')
		.replace(new RegExp(`,? ?\\{(?:${references})(?:\\|[^}]*)?\\}`, 'g'), '')
		.replace(new RegExp(`,? ?\\[À écrire\\]\\(claim:(?:${claims.join('|')})\\)`, 'g'), '')
		.replace(/(À écrire :) ?,/g, '$1')
		.replace(`{#${RENAMED.old} `, `{#${RENAMED.new} `)
		.replace(`sections: ouverture, ${RENAMED.old}, `, `sections: ouverture, ${RENAMED.new}, `)
		.replaceAll('À écrire', 'Récit d’essai');
}

/** Labels without the words of the chart and the questions that the edition lacks. */
const otherLabels = (yaml: string): string =>
	yaml
		.replace(new RegExp(`^  ${LACKS.chart}:\\n(?:    [^\\n]*\\n)+`, 'm'), '')
		.replace(new RegExp(`^  (?:${LACKS.checks.join('|')}):[^\\n]*\\n`, 'gm'), '');

/**
 * Leaves the first edition, and adds the fixture beside it.
 *
 * @param content the folder of the editions, in a copy of the project
 */
export async function addFixtureEdition(content: string): Promise<void> {
	for (const name of folders(content)) {
		if (name !== FIRST) await rm(join(content, name), { recursive: true });
	}
	await newEdition(FIXTURE, content);
	const [first, fixture] = [join(content, FIRST), join(content, FIXTURE)];
	const values = await readFile(join(root, 'src/tools/edition/fixture/values.csv'), 'utf8');
	const figures = await readFile(join(first, 'figures.csv'), 'utf8');
	const change = async (file: string, to: (text: string) => string) => {
		const changed = to(await readFile(join(fixture, file), 'utf8'));
		await writeFile(join(fixture, file), changed);
		return changed;
	};
	await change('figures.csv', () => withoutRows(otherFigures(figures, values), LACKS.figures));
	for (const code of languagesIn(fixture)) {
		const said = [
			await change(`story.${code}.md`, otherStory),
			await change(`labels.${code}.yml`, otherLabels)
		];
		await change(`plain-words.${code}.csv`, (csv) => plainWordsSkeleton(csv, said));
		await change(`terms.${code}.csv`, (csv) =>
			withoutRows(csv, [...LACKS.figures, ...LACKS.calculations])
		);
	}
	await change('claims.csv', (csv) => withoutRows(csv, LACKS.claims));
	await writeFile(
		join(fixture, 'absent.csv'),
		toCsv([
			['id', 'why'],
			[LACKS.workedWith, 'absent du rapport d’essai']
		])
	);
	const aliases = [
		[RENAMED.old, RENAMED.new],
		[RENAMED.step, RENAMED.now],
		[RENAMED.chart, RENAMED.chartNow]
	];
	await writeFile(join(fixture, 'aliases.csv'), toCsv([['old', 'new'], ...aliases]));
	await rm(join(fixture, DRAFT));
}
