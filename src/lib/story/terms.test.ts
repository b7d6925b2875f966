import { describe, expect, test } from 'vitest';
import { bare, TERMS } from '$lib/figures/fixtures/edition.fixtures';
import { faultsOf } from '$lib/figures/fixtures/faults.fixtures';
import type { BareQuantities, BareQuantity } from '$lib/figures/types';
import { fr } from '$lib/language/fr/fr';
import { withTerms } from './terms';

function some(...ids: string[]): BareQuantities {
	const found = ids.map((id): [string, BareQuantity | undefined] => [id, bare[id]]);
	return Object.fromEntries(
		found.filter((each): each is [string, BareQuantity] => each[1] !== undefined)
	);
}

/** A figure, and what is calculated from it. */
const quantities = some('learners', 'crowd-squares');
const HEADER = 'id,label,measure,population,note';
const LEARNERS = 'learners,auditeurs,ceux qui étudient,ensemble des auditeurs,';
const SQUARES = 'crowd-squares,carrés,des carrés,,';

const file = (...rows: string[]): string => [HEADER, ...rows, ''].join('\n');
const read = (csv: string, of = quantities) => withTerms(of, csv, 'terms.fr.csv', fr);
const faults = (csv: string, of = quantities) => faultsOf(() => read(csv, of));

describe('the terms of a quantity', () => {
	test('join it, and change nothing else of it', () => {
		const { learners } = read(
			file('learners,auditeurs,ceux qui étudient,ensemble des auditeurs,Un mot.', SQUARES)
		);
		expect(learners).toEqual({
			...quantities['learners'],
			label: 'auditeurs',
			measure: 'ceux qui étudient',
			population: 'ensemble des auditeurs',
			note: 'Un mot.'
		});
	});

	test('need no note; a calculation has the population of its main operand unless it has its own', () => {
		const own = 'crowd-squares,carrés,des carrés,groupes de cent,';
		expect(read(file(LEARNERS, SQUARES))['crowd-squares']?.population).toBe(
			'ensemble des auditeurs'
		);
		expect(read(file(LEARNERS, own))['crowd-squares']?.population).toBe('groupes de cent');
		expect(read(file(LEARNERS, SQUARES))['learners']).not.toHaveProperty('note');
	});

	test('stand in any order, and are French when they are read', () => {
		const squares = `crowd-squares,l'unité,des carrés,,"Pour {learners}; d'ici, {learners|periode}."`;
		const found = read(file(squares, LEARNERS))['crowd-squares'];
		expect(found?.label).toBe('l’unité');
		expect(found?.note).toBe('Pour près de 52\u202f000\u00a0auditeurs\u202f; d’ici, 2019-2020.');
	});

	test('may refer to a number in a label, without its hedge', () => {
		const rows = ['learners,les {learners|chiffre},ceux qui étudient,tous,', SQUARES];
		expect(read(file(...rows))['learners']?.label).toBe('les 52\u202f000');
	});

	test('are read from a file with a byte order mark and CRLF', () => {
		const csv = file(LEARNERS, SQUARES);
		expect(read(`\ufeff${csv.replaceAll('\n', '\r\n')}`)).toEqual(read(csv));
	});
});

describe('a faulty file is named by file, line and column, with a remedy', () => {
	test('a row that is missing', () => {
		expect(faults(file(LEARNERS))).toEqual([
			'terms.fr.csv:1 : trouvé rien, attendu une ligne crowd-squares ; remède : l’ajouter : identifiant, nom court, mesure, population, note'
		]);
	});

	test('an id that no quantity has', () => {
		for (const id of ['learner', 'constructor', '']) {
			expect(faults(file(LEARNERS, SQUARES, `${id},mots,mots,mots,`))).toEqual([
				`terms.fr.csv:4, colonne « id » : trouvé ${id ? `« ${id} »` : 'rien'}, attendu l’identifiant d’un chiffre ou d’un calcul ; remède : corriger l’identifiant, ou ôter la ligne`
			]);
		}
	});

	test('an id that comes twice', () => {
		expect(faults(file(LEARNERS, SQUARES, LEARNERS))).toEqual([
			'terms.fr.csv:4, colonne « id » : trouvé « learners », attendu une seule ligne par identifiant ; remède : ôter l’une des deux'
		]);
	});

	test.each([
		['a label', 'learners,les 52 000,eux,tous,'],
		['a measure', 'learners,auditeurs,52 000 personnes,tous,'],
		['a population', 'learners,auditeurs,eux,52 000 personnes,'],
		['a note', 'learners,auditeurs,eux,tous,Il y en a 52 000.']
	])('a digit typed in %s, with the reference to write', (_, row) => {
		expect(faults(file(row, SQUARES))).toEqual([
			'terms.fr.csv:2 : trouvé « 52 000 », attendu une référence à un chiffre de l’édition ; remède : écrire {learners}'
		]);
	});

	test('a label that is missing, or longer than a chart has room for', () => {
		expect(faults(file('learners,,eux,tous,', SQUARES))).toEqual([
			'terms.fr.csv:2, colonne « label » : trouvé rien, attendu un nom court, de 24 lettres au plus ; remède : remplir la case'
		]);
		const long = 'a'.repeat(25);
		expect(faults(file(`learners,${long},eux,tous,`, SQUARES))).toEqual([
			`terms.fr.csv:2, colonne « label » : trouvé « ${long} », attendu un nom court, de 24 lettres au plus ; remède : l’abréger`
		]);
		expect(faults(file(`learners,${'a'.repeat(24)},eux,tous,`, SQUARES))).toEqual([]);
	});

	test('a label that its reference makes too long', () => {
		const label = 'les auditeurs, {learners|sans-unite}';
		expect(faults(file(`learners,"${label}",eux,tous,`, SQUARES))[0]).toMatch(
			/^terms\.fr\.csv:2, colonne « label » : trouvé « les auditeurs, près de 52 000 », .*l’abréger$/
		);
	});

	test('a measure that nobody says, which a calculation has of its own', () => {
		const expected =
			'colonne « measure » : trouvé rien, attendu ce qui est mesuré et de qui, en mots qui se comprennent seuls ; remède : remplir la case';
		expect(faults(file('learners,auditeurs,,tous,', SQUARES))).toEqual([
			`terms.fr.csv:2, ${expected}`
		]);
		expect(faults(file(LEARNERS, 'crowd-squares,carrés,,,'))).toEqual([
			`terms.fr.csv:3, ${expected}`
		]);
	});

	test('a population that nobody gives', () => {
		expect(faults(file('learners,auditeurs,eux,,'), some('learners'))).toEqual([
			'terms.fr.csv:2, colonne « population » : trouvé rien, attendu ce que le nombre compte, en mots ; remède : remplir la case'
		]);
	});

	test('a brace that is not closed, and a reference to nothing', () => {
		expect(faults(file('learners,auditeurs,eux,tous,Soit {learners oui.', SQUARES))).toEqual([
			'terms.fr.csv:2 : trouvé « {learners », attendu une accolade fermée ; remède : ajouter « } » après la référence, ou ôter « { »'
		]);
		expect(faults(file('learners,auditeurs,eux,tous,Soit {learner}.', SQUARES))[0]).toContain(
			'trouvé « {learner} », attendu l’identifiant d’un chiffre de l’édition'
		);
	});

	test('a note that drops a hedge before it has given it', () => {
		expect(faults(file('learners,auditeurs,eux,tous,Soit {learners|nu}.', SQUARES))[0]).toContain(
			'terms.fr.csv:2 : trouvé « {learners|nu} », attendu « près de » à la première mention'
		);
	});

	test('markup, and what a spreadsheet would run', () => {
		for (const note of ['<b>gras</b>', '=HYPERLINK(A)', '@moi']) {
			expect(faults(file(`learners,auditeurs,eux,tous,${note}`, SQUARES))).toEqual([
				`terms.fr.csv:2, colonne « note » : trouvé « ${note} », attendu des mots seuls ; remède : écrire des mots, sans < > ni signe = ou @ au début`
			]);
		}
	});

	test('a column that is missing, a cell too many, quotes that do not pair', () => {
		expect(faults(`id,label,measure,population\nlearners,auditeurs,eux,tous\n`)[0]).toContain(
			'terms.fr.csv:1, colonne « note » : trouvé rien, attendu une colonne note'
		);
		expect(faults(file(`${LEARNERS},`, SQUARES))[0]).toContain(
			'terms.fr.csv:2 : trouvé « 6 cases », attendu 5 cases, comme l’en-tête'
		);
		expect(faults(file(LEARNERS, `crowd-squares,"carrés,,,`))[0]).toContain(
			'terms.fr.csv:3 : trouvé « " », attendu des guillemets droits par paires'
		);
	});

	test('counts real lines past quoted newlines, down to the cell', () => {
		const rows = [
			'learners,auditeurs,eux,tous,"un\ndeux"',
			'crowd-squares,carrés,des carrés,,"Vu\nle 3"'
		];
		expect(faults(file(...rows)).map((fault) => fault.split(' :')[0])).toEqual(['terms.fr.csv:4']);
	});

	test('tells all its faults at once', () => {
		const rows = ['learners,,eux,tous,Le 3.', 'autre,mots,mots,mots,'];
		expect(faults(file(...rows)).map((fault) => fault.split(' :')[0])).toEqual([
			'terms.fr.csv:3, colonne « id »',
			'terms.fr.csv:2, colonne « label »',
			'terms.fr.csv:2',
			'terms.fr.csv:1'
		]);
	});
});

describe('the terms of a whole edition', () => {
	const all = withTerms(bare, TERMS.csv, TERMS.file, fr);

	test('are one for each figure and each calculation', () => {
		expect(Object.keys(all)).toEqual(Object.keys(bare));
	});

	test('take the main operand’s population, unless they have their own', () => {
		expect(all['vapp-surplus']?.population).toBe('décisions de VAPP');
		expect(all['intermediate-of-all']?.population).toContain('ensemble des auditeurs');
	});
});
