import { describe, expect, test } from 'vitest';
import { faultsOf } from '$lib/figures/fixtures/faults.fixtures';
import { fr } from '$lib/language/fr/fr';
import { readLabels } from './labels';
import { quantities } from './parse/parse.fixtures';

const CHECKS = ['whole', 'wording'];
const QUESTIONS = ['checks:', '  whole: Est-ce tout ?', '  wording: Les mots vont-ils ?'];

const read = (yaml: string) => readLabels(yaml, 'labels.fr.yml', quantities, fr, CHECKS);
/** A file whose charts start on line 1, its questions after them. */
const file = (...charts: string[]): string => ['charts:', ...charts, ...QUESTIONS, ''].join('\n');
const faults = (yaml: string) => faultsOf(() => read(yaml));

describe('labels', () => {
	test('are the words of each chart by key, and the question of each check', () => {
		const { charts, checks } = read(file('  foule:', '    all: tous', '    rest: les autres'));
		expect(charts).toEqual({ foule: { all: 'tous', rest: 'les autres' } });
		expect(checks).toEqual({
			whole: 'Est\u2011ce tout\u202f?',
			wording: 'Les mots vont\u2011ils\u202f?'
		});
	});

	test('are filled in and set like the story, in lines where they are written so', () => {
		const { charts } = read(
			file(
				'  foule:',
				"    hedge: 'Pour {learners|reserve} : l''essentiel'",
				"    year: 'tous, {mean-age|periode}'",
				"    full: '{learners}'",
				"    bare: '{learners|chiffre}'",
				'    lines: |-',
				'      accès',
				'      direct'
			)
		);
		expect(charts['foule']).toEqual({
			hedge: 'Pour «\u00a0près de\u00a0»\u00a0: l’essentiel',
			year: 'tous, 2018-2019',
			full: 'Près de 52\u202f000\u00a0auditeurs',
			bare: '52\u202f000',
			lines: 'accès\ndirect'
		});
	});

	test('say where a chart’s start, and the first line for one that has none', () => {
		const { lineOf, file: path } = read(file('  foule:', '    all: tous', '  bac:', '    a: oui'));
		expect([lineOf('foule'), lineOf('bac'), lineOf('emploi')]).toEqual([2, 4, 1]);
		expect(path).toBe('labels.fr.yml');
	});

	test('read the same with a byte order mark, CRLF and decomposed accents', () => {
		const yaml = file('  foule:', '    all: été');
		const other = read(`\ufeff${yaml.normalize('NFD').replaceAll('\n', '\r\n')}`);
		expect(other.charts).toEqual(read(yaml).charts);
		expect(other.checks).toEqual(read(yaml).checks);
	});
});

describe('a faulty file is named by file and line, with a remedy', () => {
	test.each([
		['a digit typed', 'les 87', 'trouvé « 87 », attendu une référence', '{activity-adults}'],
		['a year typed', 'en 2019-2020', 'trouvé « 2019-2020 », attendu une', '{2019-2020}'],
		[
			'an unknown id',
			"'{learner}'",
			'trouvé « {learner} », attendu l’identifiant d’un chiffre',
			'{learners}'
		],
		[
			'an unknown form',
			"'{learners|gras}'",
			'trouvé « {learners|gras} », attendu une forme parmi',
			'{learners}'
		],
		[
			'a brace that is not closed',
			"'les {learners'",
			'trouvé « {learners », attendu une accolade fermée',
			'ajouter « } »'
		],
		[
			'a brace that is not opened',
			'les learners} ici',
			'trouvé « } », attendu une accolade ouverte',
			'ôter « } »'
		],
		['an empty label', '', 'attendu un texte', 'l’écrire après les deux-points'],
		['a label of blanks', "' '", 'attendu un texte', 'l’écrire après les deux-points'],
		['a number for a label', '87', 'attendu un texte', 'l’écrire après les deux-points'],
		['a list for a label', '[a, b]', 'attendu un texte', 'l’écrire après les deux-points']
	])('%s', (_, label, found, remedy) => {
		const problems = faults(file('  foule:', '    rest: reste', `    all: ${label}`));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^labels\.fr\.yml:4 : trouvé /);
		expect(problems[0]).toContain(found);
		expect(problems[0]).toContain(remedy);
	});

	test('a digit on the second line of a label is told by the line where the label starts', () => {
		const yaml = file('  foule:', '    all: |-', '      les', '      87', '    rest: reste');
		expect(faults(yaml)).toHaveLength(1);
		expect(faults(yaml)[0]).toMatch(/^labels\.fr\.yml:3 : trouvé « 87 »/);
	});

	test.each([
		['a colon in a text without quotes', '    all: VAE : oui'],
		['a quote that is not closed', "    all: 'tous"],
		['a key that comes twice', '    rest: encore'],
		['a line out of its place', '   all: tous']
	])('what is not YAML: %s', (_, line) => {
		const [first] = faults(file('  foule:', '    rest: reste', line));
		expect(first).toMatch(/^labels\.fr\.yml:\d+ : trouvé « .+ », attendu du YAML ; remède : /);
	});

	test('a part, a chart or checks that are none', () => {
		expect(faults(['cartes: {}', ...QUESTIONS].join('\n'))).toEqual([
			'labels.fr.yml:1 : trouvé « cartes », attendu charts ou checks ; remède : corriger le nom de la partie'
		]);
		expect(faults(file('  foule: tous'))).toEqual([
			'labels.fr.yml:2 : trouvé « foule: tous », attendu les mots du graphique foule ; remède : écrire des lignes « clé: texte », en retrait'
		]);
		expect(faults(['charts: tous', ...QUESTIONS].join('\n'))[0]).toMatch(
			/^labels\.fr\.yml:1 : trouvé « charts: tous », attendu des graphiques ; remède : /
		);
		expect(faults('charts:\n  foule:\n    all: tous\nchecks: oui')[0]).toMatch(
			/^labels\.fr\.yml:4 : trouvé « checks: oui », attendu des vérifications ; remède : /
		);
		expect(faults('- un\n- deux')[0]).toMatch(
			/^labels\.fr\.yml:1 : trouvé « - un », attendu des parties charts et checks ; remède : /
		);
	});

	test('a question of no check, with those there are', () => {
		const yaml = `${file('  foule:', '    all: tous').trimEnd()}\n  autre: Tient ?\n`;
		expect(faults(yaml)).toEqual([
			'labels.fr.yml:7 : trouvé « autre », attendu l’identifiant d’une vérification ; remède : choisir parmi whole, wording, ou ôter la ligne'
		]);
	});

	test('a check without its question', () => {
		const yaml = file('  foule:', '    all: tous').replace(/ {2}wording.*\n/u, '');
		expect(faults(yaml)).toEqual([
			'labels.fr.yml:1 : trouvé rien, attendu la question de la vérification wording, sous checks ; remède : ajouter « wording: … »'
		]);
	});

	test('an empty file', () => {
		expect(faults('')[0]).toMatch(/^labels\.fr\.yml:1 : trouvé rien, attendu des parties charts/);
	});
});
