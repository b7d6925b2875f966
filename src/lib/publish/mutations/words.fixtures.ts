/** Slips in the files of words: what numbers count, what charts and checks say. */
import { cell, line, MARKUP, reference, tableOf, type Mutation } from './mutations.fixtures';

const TEXTS = ['label', 'measure', 'population', 'note'];
const NUMBERS = ['65', '52 000', '２０', '٣', '½', '²', 'Ⅳ', '①', '2019-2020'];
const BRACES = ['{', '}', '{{', '}}', '{ }', '{{learners}}', '{learners|nu}', '{learner}', '{#x}'];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const bare = (text: string): string => text.replace(/^"(.*)"$/su, '$1').replaceAll('""', '"');
const inserted = (what: readonly string[]): Mutation =>
	cell(TEXTS, (each, { below, pick }) => {
		const words = bare(each).split(' ');
		return quoted(
			words
				.toSpliced(below(words.length + 1), 0, pick(what))
				.join(' ')
				.trim()
		);
	});

/** References that are wrong, or others. */
const REFERENCES: Readonly<Record<string, Mutation>> = {
	'unknown reference': reference(
		(inside, { pick }) =>
			`{${pick([`${inside}x`, inside.slice(1), '__proto__', 'constructor', '', '2019-2020|nu', '#x'])}}`
	),
	'other reference': reference(
		(_, { pick }) => `{${pick(['learners', 'in-work', 'mean-age|periode', 'exam-pass', '2020'])}}`
	),
	'other form': reference(
		(inside, { pick }) =>
			`{${inside.split('|')[0]}|${pick(['nu', 'chiffre', 'sans-unite', 'mots', 'reserve', 'periode', 'barre', 'x', ''])}}`
	),
	'number typed for its reference': reference(() => '65')
};

/** What may befall `terms.fr.csv`. */
export const TERMS: Readonly<Record<string, Mutation>> = {
	...tableOf(5),
	...REFERENCES,
	'unknown id': cell(['id'], (each, { pick }) =>
		pick([`${each}-x`, each.slice(1), 'in-work', '__proto__', 'constructor', 'toString', ''])
	),
	'number in words': inserted(NUMBERS),
	'brace in words': inserted(BRACES),
	'markup in words': inserted(MARKUP),
	'markup for words': cell(TEXTS, (_, { pick }) => quoted(pick(MARKUP))),
	'empty cell': cell(['id', ...TEXTS], () => ''),
	'huge cell': cell(TEXTS, (_, { pick }) => 'mot '.repeat(pick([20, 2000, 4000]))),
	'newline in a cell': cell(TEXTS, (each) => quoted(bare(each).replace(' ', '\n'))),
	'straight apostrophes': (text) => text.replaceAll('’', "'"),
	'words changed': inserted(['mot', 'été', '«\u00a0oui\u00a0»', 'oui ;', 'x & y', '&amp;'])
};

/** Changes what follows a key. */
const value = (change: Parameters<typeof line>[0]): Mutation =>
	line((each, roll) => {
		const [, key, words] = /^(\s+[\w-]+: )(.+)$/u.exec(each) ?? [];
		return key === undefined ? each : `${key}${[change(words ?? '', roll)].flat().join('\n')}`;
	});

/** What may befall `labels.fr.yml`. */
export const LABELS: Readonly<Record<string, Mutation>> = {
	...REFERENCES,
	'number in words': value((each, { pick }) => `${each} ${pick(NUMBERS)}`),
	'number for words': value((_, { pick }) =>
		pick([...NUMBERS, '1e3', '0x1f', '"\\x37"', '!!int 3'])
	),
	'brace in words': value((each, { pick }) => `'${each.replaceAll("'", '')} ${pick(BRACES)}'`),
	'other YAML': value((_, { pick }) =>
		pick([
			'',
			'[a, b]',
			'{ a: b }',
			'&a mot',
			'*a',
			'!x mot',
			'|',
			'>-',
			'~',
			'true',
			"'",
			'"',
			'@',
			'`'
		])
	),
	'quote lost': line((each) => each.replace("'", '')),
	'colon lost or added': line((each, { pick }) => each.replace(':', pick(['', ' :', '::', ': :']))),
	'other indentation': line((each, { pick }) =>
		each.replace(/^\s*/u, pick(['', ' ', '\t', '      ']))
	),
	'key renamed': line((each, { pick }) =>
		each.replace(/[\w-]+(?=:)/u, pick(['autre', '', 'constructor', '__proto__', '<<', '?']))
	),
	'markup in words': value((each, { pick }) => `'${each.replaceAll("'", '')} ${pick(MARKUP)}'`),
	'words changed': value(
		(each, { pick }) => `${each} ${pick(['mot', 'été', 'oui ;', 'x & y', '# x'])}`
	)
};

/** What may befall `claims.csv`. */
export const CLAIMS: Readonly<Record<string, Mutation>> = {
	...tableOf(2),
	'other sign': cell(['condition'], (each, { pick }) =>
		each.replace(/[<>=*/+-]+(?= )/u, pick(['<', '>', '<=', '>=', '=', '+', '-', '==', '≥', 'in']))
	),
	'other number': cell(['condition'], (each, { pick, below }) =>
		each.replace(/\d+/u, pick([String(below(100)), '', '1e3', '1,5', '٣', '-1', '9'.repeat(400)]))
	),
	'other quantity': cell(['condition'], (each, { pick }) =>
		each.replace(
			/[a-z][a-z-]+/u,
			pick(['in-work', 'learners', 'constructor', '__proto__', 'and', 'in', 'x', '('])
		)
	),
	'condition cut': cell(['condition'], (each, { below }) => each.slice(0, below(each.length))),
	'other id': cell(['id'], (each, { pick }) =>
		pick([`${each}-x`, each.slice(1), 'constructor', '__proto__', '', 'Été'])
	),
	'empty cell': cell(['id', 'condition'], () => '')
};
