import { expect, test } from 'vitest';
import { TALL_BOXES, boxNamed } from './box';
import { beyondChart, describeChart, FORMS, formOf } from './index';
import { labelled } from './charts.fixtures';
import { gateOf } from './gate/gate.fixtures';
import type { Chart } from './specs';
import { fr } from '$lib/language/fr/fr';

const say = (chart: Chart) => describeChart(chart, fr.ui.charts);

test('a form that there is not is named, with those there are', () => {
	// A name from outside TypeScript.
	const name = JSON.parse('"donut"');
	expect(() => formOf(name)).toThrow(
		`no form “donut”; there are: ${Object.keys(FORMS).join(', ')}`
	);
});

test('bars say each of their labels', () => {
	const marks = [labelled('a', 12, { hedge: 'près de ' }), labelled('b', 3)];
	const steps = [{ id: 'one' }];
	const said = ['a\u00a0: près de 12', 'b\u00a0: 3'];
	expect(say({ form: 'bars', spec: { marks, max: 20, steps } })).toEqual(said);
});

test('shares say each row by its name, of how many, and its parts; alone in it, a part has the row’s name', () => {
	const row = { id: 'vae', name: 'VAE', base: '378 décisions', whole: 378 };
	const women = { id: 'women', name: 'en alternance', whole: 100, parts: [labelled('w', 42)] };
	const parts = [labelled('entiers', 161), labelled('en partie', 203)];
	const means = { marks: [labelled('âge', 41)], domain: [20, 50] as [number, number], ticks: [] };
	const rows = [{ ...row, parts }, women];
	expect(say({ form: 'shares', spec: { means, rows, steps: [] } })).toEqual([
		'âge\u00a0: 41',
		'VAE, 378 décisions, entiers\u00a0: 161, en partie\u00a0: 203',
		'en alternance\u00a0: 42'
	]);
});

test('parts that make more than their whole can’t be drawn, nor a mean off its axis', () => {
	const row = (...values: number[]) => ({
		...{ id: 'one', name: 'one', whole: 100 },
		parts: values.map((value, index) => labelled(`${index}`, value))
	});
	const beyond = (rows: ReturnType<typeof row>[], outside = {}) => {
		const marks = [labelled('age', 3.9)];
		const means = { marks, domain: [20, 50] as [number, number], ticks: [], ...outside };
		return beyondChart({ form: 'shares', spec: { means, rows, steps: [] } });
	};
	expect(beyond([row(87, 13), row(48), row(50.4, 50.4)], { outside: 'age' })).toEqual([]);
	expect(beyond([row(87, 23)], { outside: 'age' })).toEqual([
		{ id: '0', value: 87, least: 0, most: 78 }
	]);
	expect(beyond([row(140)], { outside: 'age' })).toEqual([
		{ id: '0', value: 140, least: 0, most: 100 }
	]);
	expect(beyond([])).toEqual([{ id: 'age', value: 3.9, least: 20, most: 50 }]);
});

test('an unfolding says its one, then what it unfolds into', () => {
	const spec = {
		person: 'auditeur',
		cards: labelled('c', 5),
		ticks: labelled('t', 370),
		perRow: 35,
		note: 'une rangée',
		steps: []
	};
	expect(say({ form: 'unfolding', spec })).toEqual(['1 auditeur', 'c\u00a0: 5', 't\u00a0: 370']);
});

test('units say the labels of every step', () => {
	const group = (id: string, number?: string) =>
		({ id, count: 1, tone: 'strong', label: { name: id, ...(number ? { number } : {}) } }) as const;
	const steps = [
		{ id: 'one', arrange: 'rows', groups: [group('all', '2')] },
		{ id: 'two', arrange: 'rows', groups: [group('a', '1'), group('rest')] }
	] as const;
	expect(say({ form: 'units', spec: { shape: 'square', hue: 'people', steps } })).toEqual([
		'all\u00a0: 2',
		'a\u00a0: 1',
		''
	]);
});

test('a tall chart is drawn in a tall box too, for phones that have the height', () => {
	expect(TALL_BOXES.map(({ name }) => name)).toEqual(['phone', 'tall', 'wide']);
	const [phone, tall] = TALL_BOXES;
	expect(tall).toMatchObject({ width: phone?.width, textSize: phone?.textSize });
	expect(tall?.height).toBeGreaterThan(phone?.height ?? NaN);
});

test('a box is had by its name', () => {
	for (const box of TALL_BOXES) expect(boxNamed(box.name)).toBe(box);
	expect(() => boxNamed('low')).toThrow('no box “low”');
});

test('lanes say each hundred by its name, a gate each of its groups', () => {
	const lane = {
		...{ id: 'l', name: '2018-2019', since: 0 },
		absent: labelled('a', 44, { name: 'absents' }),
		present: labelled('p', 56, { name: 'viennent' })
	};
	const lanes = { lanes: [lane], across: 10, door: 'porte', steps: [] };
	expect(say({ form: 'lanes', spec: lanes })).toEqual(['2018-2019\u00a0: 44 absents, 56 viennent']);
	expect(say({ form: 'gate', spec: gateOf(21, 9, 70) })).toEqual([
		'ne viennent pas\u00a0: 21',
		'viennent\u00a0: 79',
		'viennent et échouent\u00a0: environ 9',
		'viennent et réussissent\u00a0: environ 70'
	]);
});
