import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { labelled } from '../charts.fixtures';
import { beyond } from './bounds';
import { describe as say } from './describe';
import type { SharesSpec } from './spec';

const meansOf = (value: number): NonNullable<SharesSpec['means']> => ({
	marks: [labelled('âge', value)],
	domain: [20, 50],
	ticks: []
});

test('shares say each row by its name, of how many, and its parts; alone in it, a part has the row’s name', () => {
	const row = { id: 'vae', name: 'VAE', base: '378 décisions', whole: 378 };
	const parts = [labelled('entiers', 161), labelled('en partie', 203)];
	const women = { id: 'women', name: 'en alternance', whole: 100, parts: [labelled('w', 42)] };
	const rows = [{ ...row, parts }, women];
	expect(say({ means: meansOf(41), rows, steps: [] }, fr.ui.charts)).toEqual([
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
	const off = (rows: ReturnType<typeof row>[], outside = {}) =>
		beyond({ means: { ...meansOf(3.9), ...outside }, rows, steps: [] });
	expect(off([row(87, 13), row(48), row(50.4, 50.4)], { outside: 'âge' })).toEqual([]);
	expect(off([row(87, 23)], { outside: 'âge' })).toEqual([
		{ id: '0', value: 87, least: 0, most: 78 }
	]);
	expect(off([row(140)], { outside: 'âge' })).toEqual([
		{ id: '0', value: 140, least: 0, most: 100 }
	]);
	expect(off([])).toEqual([{ id: 'âge', value: 3.9, least: 20, most: 50 }]);
});
