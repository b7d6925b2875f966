/** An edition's files in the pseudo-language: the words of the English ones, nothing else. */
import { parse as parseTable } from 'csv-parse/sync';
import { isScalar, parseDocument, visit } from 'yaml';
import { HALF, pseudo } from './pseudo.ts';
import { lengths, type Room } from './rooms.ts';

/** Addresses of links, and words that a link marks as French; figures, anchors. */
const MARKDOWN = [
	'\\[[^\\[\\]]*\\]\\(lang:fr\\)',
	'\\]\\([^()]*\\)',
	'\\{#[\\w-]+(?: \\|)?',
	'\\{[^{}#]*\\}'
];

/** Of the front matter, what isn't words: the report's own title and author, the sections' names. */
const NAMED = /^(?:report|author|sections): /u;
const AUTHOR = /^author: (.*)$/mu;

/** The story: its front matter's words, and all that is below. */
export function pseudoStory(markdown: string): string {
	const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(markdown) ?? [];
	const author = AUTHOR.exec(head)?.[1] ?? '';
	const told = head.split('\n').map((line) => {
		const [, key = '', text = ''] = /^(\w+: )(.*)$/u.exec(line) ?? [];
		return NAMED.test(line) ? line : key + pseudo(text, [...MARKDOWN, author]);
	});
	return `---\n${told.join('\n')}\n---\n${pseudo(body, MARKDOWN)}`;
}

/** Labels of charts, within their room, and questions of checks, which have all they need. */
export function pseudoLabels(yaml: string, room: Room): string {
	const document = parseDocument(yaml);
	visit(document, {
		Pair(_, { key, value }, path) {
			if (!isScalar<string>(value) || !isScalar<string>(key)) return;
			const [, part, , chart] = path.flatMap((each) =>
				'key' in each && isScalar<string>(each.key) ? ['', each.key.value] : []
			);
			const most = part === 'charts' && chart ? room(chart, key.value) : Infinity;
			value.value = within(value.value, most);
		}
	});
	return String(document);
}

/** A label half as long again, or less, where it would be beyond its room. */
function within(label: string, room: number): string {
	const steps = Array.from({ length: 11 }, (_, step) => (HALF * (10 - step)) / 10);
	const said = steps.map((by) => pseudo(label, MARKDOWN, by));
	return said.find((text) => Math.max(...lengths(text)) <= room) ?? said.at(-1) ?? '';
}

/**
 * A table.
 *
 * @param columns those of words, with the letters that each has room for
 * @param keeps which rows, in English, are of use
 */
export function pseudoTable(
	csv: string,
	columns: Readonly<Record<string, number>>,
	keeps: (row: readonly string[]) => boolean = () => true
): string {
	const [names = [], ...rows]: string[][] = parseTable(csv, { bom: true });
	const told = rows.filter(keeps).map((row) =>
		row.map((cell, at) => {
			const room = columns[names[at] ?? ''];
			return room === undefined ? cell : within(cell, room);
		})
	);
	return [names, ...told].map((row) => `${row.map(written).join(',')}\n`).join('');
}

const written = (cell: string): string =>
	/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
