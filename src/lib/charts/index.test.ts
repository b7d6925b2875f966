import { expect, test } from 'vitest';
import { BOXES, boxesOf, boxNamed } from './box';
import { describeChart, FORMS, formOf } from './index';
import { labelled } from './charts.fixtures';
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

test('bars, dots and ribbons say each of their labels', () => {
	const marks = [labelled('a', 12, { hedge: 'près de ' }), labelled('b', 3)];
	const steps = [{ id: 'one' }];
	const said = ['a\u00a0: près de 12', 'b\u00a0: 3'];
	expect(say({ form: 'bars', spec: { marks, max: 20, steps } })).toEqual(said);
	expect(say({ form: 'dots', spec: { marks, domain: [0, 20], ticks: [], steps } })).toEqual(said);
	expect(say({ form: 'ribbon', spec: { marks, steps } })).toEqual(said);
});

test('a slope says each line by both of its years', () => {
	const slopes = [{ id: 's', name: 'niveau', from: labelled('f', 27), to: labelled('t', 28) }];
	const spec = { slopes, years: ['2018', '2019'], max: 40, ends: ['0', '40'], steps: [] } as const;
	expect(say({ form: 'slope', spec })).toEqual(['niveau\u00a0: 27 en 2018, 28 en 2019']);
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
		{ id: 'one', arrange: 'groups', groups: [group('all', '2')] },
		{ id: 'two', arrange: 'groups', groups: [group('a', '1'), group('rest')] }
	] as const;
	expect(say({ form: 'units', spec: { shape: 'square', hue: 'people', steps } })).toEqual([
		'all\u00a0: 2',
		'a\u00a0: 1',
		''
	]);
});

test('a tall chart is drawn in a tall box too, for phones that have the height', () => {
	expect(boxesOf({})).toBe(BOXES);
	expect(boxesOf({ tall: true }).map(({ name }) => name)).toEqual(['phone', 'tall', 'wide']);
	const [phone, tall] = boxesOf({ tall: true });
	expect(tall).toMatchObject({ width: phone?.width, textSize: phone?.textSize });
	expect(tall?.height).toBeGreaterThan(phone?.height ?? NaN);
});

test('a box is had by its name', () => {
	for (const box of boxesOf({ tall: true })) expect(boxNamed(box.name)).toBe(box);
	expect(() => boxNamed('low')).toThrow('no box “low”');
});
