import { expect, test } from 'vitest';
import { chartNamed, formerOf, leadsTo, readAliases } from './aliases';
import type { Story } from './types';

const section = (slug: string, ...steps: string[]) => ({
	...{ slug, kicker: '', heading: [], lead: [] },
	scenes: [
		{
			...{ name: `${slug}-chart`, title: [], subtitle: [] },
			steps: steps.map((id) => ({ id, heading: [], body: [] }))
		}
	]
});
const story: Pick<Story, 'sections'> = {
	sections: [section('exams', 'gate', 'sum'), section('people')]
};
const read = (...rows: string[]) =>
	readAliases(['old,new', ...rows, ''].join('\n'), 'aliases.csv', story);
const fault = (...rows: string[]): string => {
	try {
		read(...rows);
	} catch (error) {
		return error instanceof Error ? error.message.replaceAll(/[\u00a0\u202f]/gu, ' ') : '';
	}
	return '';
};

test('a former step leads to the one there is, a former section with all its steps', () => {
	const aliases = read('tests,exams', 'exams-door,exams-gate');
	expect(aliases.anchors).toEqual({
		tests: 'exams',
		'tests-gate': 'exams-gate',
		'tests-sum': 'exams-sum',
		'exams-door': 'exams-gate'
	});
	expect(aliases.written).toEqual(['tests', 'exams-door']);
	expect(formerOf(aliases)['exams-gate']).toEqual(['tests-gate', 'exams-door']);
	expect(leadsTo('tests-sum', story, aliases)).toBe('exams-sum');
	expect(leadsTo('people', story, aliases)).toBe('people');
	expect(leadsTo('gone', story, aliases)).toBeUndefined();
});

test('a step that has yet another name leads where its own line says', () => {
	expect(read('tests,exams', 'tests-gate,people').anchors['tests-gate']).toBe('people');
});

test('a former chart leads to the one there is, and is no anchor', () => {
	const aliases = read('door,exams-chart', 'tests,exams');
	expect(aliases.charts).toEqual({ door: 'exams-chart' });
	expect(aliases.written).toEqual(['tests']);
	expect(chartNamed('door', story, aliases)).toBe('exams-chart');
	expect(chartNamed('people-chart', story, aliases)).toBe('people-chart');
	expect(chartNamed('tests', story, aliases)).toBeUndefined();
	expect(chartNamed('toString', story, aliases)).toBeUndefined();
	expect(leadsTo('door', story, aliases)).toBeUndefined();
});

test.each([
	['people-chart,exams-chart', 'aliases.csv:2, colonne « old »', 'un nom qui ne sert plus'],
	['door,exams-char', 'aliases.csv:2, colonne « new »', 'peut-être exams-chart'],
	['tests,exam', 'aliases.csv:2, colonne « new » : trouvé « exam »', 'peut-être exams'],
	['tests,', 'aliases.csv:2, colonne « new » : trouvé rien', 'corriger le nom'],
	['people,exams', 'aliases.csv:2, colonne « old » : trouvé « people »', 'ôter la ligne'],
	['exams-gate,people', 'aliases.csv:2, colonne « old »', 'un nom qui ne sert plus'],
	['exams-titre,people', 'aliases.csv:2, colonne « old »', 'un nom qui ne sert plus'],
	['donnees-exams-chart,people', 'aliases.csv:2, colonne « old »', 'un nom qui ne sert plus'],
	['Tests,exams', 'aliases.csv:2, colonne « old » : trouvé « Tests »', 'sans accent']
])('« %s » stops the build, with file, line and remedy', (row, place, remedy) => {
	expect(fault(row)).toContain(place);
	expect(fault(row)).toContain(remedy);
	expect(fault(row)).toContain('remède : ');
});

test('a former name is written once, and each fault is told', () => {
	const told = fault('tests,exams', 'tests,people', 'old,nothing');
	expect(told).toContain('aliases.csv:3');
	expect(told).toContain('une seule ligne par ancien nom');
	expect(told).toContain('aliases.csv:4');
});
