/** Slips of an editor's hand, and of the programs between it and the file: seeded, so that each can be had again. */

import { randomFrom } from '../../../tools/position/random.ts';

/** Chances of one seed. */
export interface Dice {
	below: (count: number) => number;
	pick: <T>(from: readonly T[]) => T;
}

/** The chances that a seed gives. */
export function dice(seed: number): Dice {
	const next = randomFrom(seed);
	const below = (count: number) => Math.floor(next() * count);
	return {
		below,
		pick: (from) => {
			const found = from[below(from.length)];
			if (found === undefined) throw new Error('nothing to pick from');
			return found;
		}
	};
}

/** Makes one fault, or one harmless change, in a file's text. */
export type Mutation = (text: string, dice: Dice) => string;

const latin1 = (text: string) => Buffer.from(text, 'latin1').toString('utf8');
const replaceAt = (text: string, at: number, length: number, by: string) =>
	text.slice(0, at) + by + text.slice(at + length);

/** Changes one line, not the first. */
export const line =
	(change: (line: string, dice: Dice) => string | readonly string[]): Mutation =>
	(text, roll) => {
		const lines = text.split('\n');
		const at = 1 + roll.below(lines.length - 2);
		lines.splice(at, 1, ...[change(lines[at] ?? '', roll)].flat());
		return lines.join('\n');
	};

/** What may befall any text file. */
export const ANY_FILE: Readonly<Record<string, Mutation>> = {
	'byte order mark': (text) => `\ufeff${text}`,
	CRLF: (text) => text.replaceAll('\n', '\r\n'),
	'CR alone': (text) => text.replaceAll('\n', '\r'),
	'decomposed letters': (text) => text.normalize('NFD'),
	'read as Latin-1': (text) => Buffer.from(text, 'utf8').toString('latin1'),
	'saved as Latin-1': latin1,
	'saved as UTF-16': (text) => Buffer.from(text, 'utf16le').toString('utf8'),
	'blank lines at the end': (text) => `${text}\n\n \n`,
	'no newline at the end': (text) => text.trimEnd(),
	'empty file': () => '',
	'blank file': (_, { pick }) => pick([' ', '\n\n', '\ufeff', '\t\r\n']),
	'file cut short': (text, { below }) => text.slice(0, below(text.length)),
	'file twice over': (text) => text + text,
	'huge file': (text) => text.repeat(Math.ceil(250_000 / text.length)),
	'huge line': line((each) => each.repeat(400)),
	'missing line': line(() => []),
	'repeated line': line((each) => [each, each]),
	'blank line': line((each) => [each, '']),
	'spaces at the end of a line': line((each) => `${each}  `),
	'line of another file': line((each, { pick }) => [
		each,
		pick(['---', '```', ',,,', '{}', '# x'])
	]),
	'two lines swapped': (text, { below }) => {
		const lines = text.split('\n');
		const [a, b] = [1 + below(lines.length - 2), 1 + below(lines.length - 2)];
		[lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
		return lines.join('\n');
	},
	'letter lost': (text, { below }) => replaceAt(text, below(text.length), 1, ''),
	'letter struck by mistake': (text, { below, pick }) =>
		replaceAt(text, below(text.length), 1, pick([...LETTERS])),
	'letter added': (text, { below, pick }) =>
		replaceAt(text, below(text.length), 0, pick([...LETTERS])),
	'two letters swapped': (text, { below }) => {
		const at = below(text.length - 1);
		return replaceAt(text, at, 2, `${text[at + 1]}${text[at]}`);
	},
	'invisible character': (text, { below, pick }) =>
		replaceAt(
			text,
			below(text.length),
			0,
			pick(['\u200b', '\u0007', '\u202e', '\0', '\ufffd', '\u00ad'])
		)
};
const LETTERS = 'aez059 ,;.:-_|{}<>"\'«»\n\t&*#[]()!/\\=+%é\u00a0\u202f−';

/** Changes one cell of one row of a CSV; cells are cut at commas outside quotes. */
export const cell =
	(columns: readonly string[], change: (cell: string, dice: Dice) => string): Mutation =>
	(text, roll) => {
		const names = text.split('\n', 1)[0]?.split(',') ?? [];
		const at = names.indexOf(roll.pick(columns));
		return line((row, same) => {
			const cells = cut(row);
			cells[at] = change(cells[at] ?? '', same);
			return cells.join(',');
		})(text, roll);
	};

/** Cells of a row, quotes kept. */
const cut = (row: string): string[] => row.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)(?=,|$)/gu) ?? [];

/** Changes a row's value and what is printed, in accord. */
const agreed = (change: (value: number, dice: Dice) => number): Mutation =>
	line((row, roll) => {
		const cells = cut(row);
		const [, old = '', upper, printed = ''] = cells;
		if (upper !== '' || !/^[\d ,"]+$/u.test(printed)) return row;
		const value = change(Number(old), roll);
		const words = String(value)
			.replace('.', ',')
			.replace(/\B(?=(\d{3})+(?!\d))/gu, ' ');
		cells[1] = String(value);
		cells[3] = words.includes(',') ? `"${words}"` : words;
		return cells.join(',');
	});

const swapped = (cells: string[], a: number, b: number): string[] => {
	[cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
	return cells;
};

export const MARKUP = [
	'<b>gras</b>',
	'<script>alert(document.domain)</script>',
	'<img src=x onerror=alert`x`>',
	'{learners}',
	'=HYPERLINK("x")',
	'javascript:alert`x`'
];
/** What may befall any table of so many columns. */
export const tableOf = (columns: number): Readonly<Record<string, Mutation>> => ({
	'semicolons for commas': (text) => text.replaceAll(',', ';'),
	'tabs for commas': (text) => text.replaceAll(',', '\t'),
	'blanks around commas': line((row) => cut(row).join(' , ')),
	'all cells quoted': (text) =>
		text
			.split('\n')
			.map(
				(row) =>
					row &&
					cut(row)
						.map((each) => (each.startsWith('"') ? each : `"${each}"`))
						.join(',')
			)
			.join('\n'),
	'quote lost or added': (text, { below, pick }) => {
		const quotes = [...text.matchAll(/"/gu)].map(({ index }) => index);
		if (quotes.length === 0) return replaceAt(text, below(text.length), 0, '"');
		const at = pick(quotes);
		return pick([replaceAt(text, at, 1, ''), replaceAt(text, below(text.length), 0, '"')]);
	},
	'typographic quotes': (text, { pick }) =>
		text.replace(/"([^"]*)"/u, pick(['“$1”', "'$1'", '«$1»'])),
	'columns swapped': (text, { below }) => {
		const [a, b] = [below(columns), below(columns)];
		return text
			.split('\n')
			.map((row) => row && swapped(cut(row), a, b).join(','))
			.join('\n');
	},
	'two cells swapped': line((row, { below }) =>
		swapped(cut(row), below(columns), below(columns)).join(',')
	),
	'headings swapped': (text, { below }) => {
		const [header = '', ...rows] = text.split('\n');
		return [swapped(header.split(','), below(columns), below(columns)).join(','), ...rows].join(
			'\n'
		);
	},
	'heading renamed': (text, { pick }) => {
		const [header = '', ...rows] = text.split('\n');
		const name = pick(header.split(','));
		return [
			header.replace(name, pick([name.toUpperCase(), `${name}s`, '', 'id', ` ${name} `])),
			...rows
		].join('\n');
	},
	'column lost': (text, { below }) => {
		const at = below(columns);
		return text
			.split('\n')
			.map((row) => row && cut(row).toSpliced(at, 1).join(','))
			.join('\n');
	},
	'cell lost or added': line((row, { below, pick }) =>
		pick([cut(row).toSpliced(below(columns), 1), cut(row).toSpliced(below(columns), 0, '')]).join(
			','
		)
	)
});

/** What may befall `figures.csv`. */
export const FIGURES: Readonly<Record<string, Mutation>> = {
	...tableOf(10),
	'other value': cell(['value'], (each, { pick, below }) =>
		pick([`${each}0`, each.slice(1), String(below(100)), '0', '1e3', `0${each}`, '9'.repeat(400)])
	),
	'other printed form': cell(['printed'], (each, { pick }) =>
		pick([`${each}0`, each.slice(1), 'douze', 'environ', '0', `0${each}`, '½', '٣', '１２'])
	),
	'other value, printed alike': agreed((value, { pick, below }) =>
		pick([value + 1, Math.max(0, value - 1), value * 10, 0, below(200), value + 0.1])
	),
	'value far away, printed alike': agreed((value, { pick }) =>
		pick([value * 1e6, 999_999_999, 1e15, value * 1000])
	),
	'other sign': cell(
		['value', 'printed', 'upper'],
		(each, { pick }) => `${pick(['-', '−', '+', '±'])}${each}`
	),
	'both signs': line((row) => {
		const cells = cut(row);
		cells[1] = `-${cells[1]}`;
		cells[3] = `-${cells[3]}`;
		return cells.join(',');
	}),
	'decimal comma': cell(['value'], (each) =>
		each.includes('.') ? `"${each.replace('.', ',')}"` : `${each},0`
	),
	'space in thousands': cell(['value'], (each, { pick }) =>
		each.replace(/\B(?=(\d{3})+$)/gu, pick([' ', '\u00a0', '\u202f', "'", '.', ',']))
	),
	'other thousands as printed': cell(['printed'], (each, { pick }) =>
		each.replaceAll(' ', pick(['\u00a0', '\u202f', '', '.', '  ']))
	),
	'unknown id': cell(['id'], (each, { pick }) =>
		pick([
			`${each}-x`,
			each.slice(1),
			'in-work',
			'men-share',
			'ledger-total',
			'__proto__',
			'constructor',
			'toString',
			'Été'
		])
	),
	'other unit': cell(['unit'], (each, { pick }) =>
		pick(['percent', 'people', 'years', 'points', 'level', 'gens', `${each} `, '%'])
	),
	'other hedge': cell(['hedge'], (_, { pick }) =>
		pick(['', 'nearly', 'over', 'environ', 'près de', 'about-ten', 'on-average', 'around'])
	),
	'other wording': cell(['wording'], (_, { pick }) =>
		pick(['', 'trois sur cinq', 'près de la moitié', 'sept sur dix', 'beaucoup'])
	),
	'other period': cell(['period'], (_, { pick }) =>
		pick(['2020', '2018-2019', '2019-2021', '2019/2020', '19-20', '', '2019–2020', 'undated'])
	),
	'other place': cell(['locator'], (_, { pick }) =>
		pick(['1.1', '9.9', '2', '2.3.1', '', '0.1', '4,5'])
	),
	'other resolution': cell(['resolution'], (_, { pick }) =>
		pick(['', '1', '100', '-1', '0', 'x', '1e9'])
	),
	'markup in words': cell(
		['wording'],
		(each, { pick }) =>
			`"${`${each.replaceAll('"', '')} ${pick(MARKUP)}`.trim().replaceAll('"', '""')}"`
	),
	'markup for words': cell(['wording'], (_, { pick }) => `"${pick(MARKUP).replaceAll('"', '""')}"`),
	'empty cell': cell(['id', 'value', 'printed', 'unit', 'period', 'locator'], () => ''),
	'huge cell': cell(['wording'], (_, { pick }) => 'mot '.repeat(pick([20, 2000, 4000]))),
	'newline in a cell': cell(
		['wording'],
		(each) => `"${each.replaceAll('"', '').replace(' ', '\n')}"`
	)
};

const inProse = (change: (line: string, dice: Dice) => string): Mutation =>
	line((each, roll) => (/^[#>-]|^\s*$/u.test(each) ? each : change(each, roll)));
const inserted = (what: readonly string[]): Mutation =>
	inProse((each, { below, pick }) => {
		const words = each.split(' ');
		return words.toSpliced(below(words.length + 1), 0, pick(what)).join(' ');
	});
export const reference = (change: (inside: string, dice: Dice) => string): Mutation =>
	line((each, roll) => each.replace(/\{([^#}]+)\}/u, (_, inside: string) => change(inside, roll)));

/** What may befall `story.fr.md`. */
export const STORY: Readonly<Record<string, Mutation>> = {
	'digits in prose': inserted([
		'65',
		'52 000',
		'19,2',
		'２０',
		'٣',
		'½',
		'3e',
		'²',
		'Ⅳ',
		'&#54;5',
		'&#x36;',
		'①',
		'2019-2020',
		'**6**5'
	]),
	'HTML in prose': inserted([
		'<b>x</b>',
		'<script>alert(document.domain)</script>',
		'<img src=x onerror=alert`x`>',
		'<!-- x -->',
		'<?x?>',
		'<data value="x">x</data>',
		'<a href="javascript:x">x</a>',
		'<br>',
		'</p>'
	]),
	'Markdown not in use': inserted([
		'![x](/x.png)',
		'`code`',
		'[x][y]',
		'[x](javascript:alert`x`)',
		'[x](//x.example)',
		'[x](data:text/html,x)',
		'[x](/nulle-part/)',
		'[x](#nulle-part)',
		'[x]()',
		'~~x~~',
		'[^x]',
		'[x](\\\\x)'
	]),
	'block not in use': line((each, { pick }) => [
		each,
		'',
		pick([
			'```\nx\n```',
			'    code',
			'***',
			'| a | b |\n| - | - |',
			'#### x',
			'> # x',
			'- - - x',
			'[x]: /y',
			'<div>',
			'~~~',
			'+ x',
			'. x'
		]),
		''
	]),
	'deep nesting': line((each, { pick, below }) => [
		each,
		'',
		`${pick(['> ', '- ', '> - ']).repeat(5 + below(3000))}mot`,
		''
	]),
	'deep emphasis': line((each, { below }) => [
		each,
		'',
		`${'*a **b '.repeat(5 + below(800))}c${'** d*'.repeat(5 + below(800))}`,
		''
	]),
	'unknown reference': reference(
		(inside, { pick }) =>
			`{${pick([`${inside}x`, inside.slice(1), '__proto__', 'constructor', '', 'learner', '2019-2020|nu', '#x', 'x'.repeat(5000)])}}`
	),
	'other reference': reference(
		(_, { pick }) =>
			`{${pick(['learners', 'in-work', 'mean-age', 'exam-pass', 'ves-age', '2020'])}}`
	),
	'other form': reference(
		(inside, { pick }) =>
			`{${inside.split('|')[0]}|${pick(['nu', 'chiffre', 'sans-unite', 'mots', 'reserve', 'periode', 'barre', 'x', '', 'NU'])}}`
	),
	'brace lost': line((each, { pick }) => each.replace(pick(['{', '}']), '')),
	'brace added': inserted(['{', '}', '{{', '}}', '{ }', '{{learners}}', '{learners|nu}']),
	'number typed for its reference': reference((inside) => inside.replace(/.*/u, '65')),
	'heading lost': line((each) => each.replace(/^#+ /u, '')),
	'other depth of heading': line((each, { pick }) =>
		each.replace(/^#+(?= )/u, pick(['#', '##', '###', '####', '']))
	),
	'anchor changed': line((each, { pick }) =>
		each.replace(
			/\{#[^}]*\}/u,
			pick(['', '{#}', '{#x}', '{#bloc}', '{#Été}', '{#ouverture | Ouverture}', '{#a b}'])
		)
	),
	'front matter changed': (text, { pick }) => {
		const [from, to] = pick([
			['---\n', ''],
			['title:', 'titre:'],
			['title', 'title: x\ntitle'],
			['description: ', 'description:'],
			['\n---\n', '\n'],
			['title: ', 'title: <b>'],
			['title: ', 'title: 3 ']
		] as const);
		return text.replace(from, to);
	},
	'straight apostrophes': (text) => text.replaceAll('’', "'"),
	'words changed': inserted([
		'mot',
		'été',
		'«\u00a0oui\u00a0»',
		'oui ;',
		'*mot*',
		'a < b',
		'x & y',
		'&amp;'
	])
};
