import { expect, test } from 'vitest';
import { exactly } from '../intervals';
import { RECIPES, type Recipe } from '../calculations/recipes';
import { CHECKS, type Check } from '../ledger/checks';
import { readAbsent, without } from './absent';

const recipe = (id: string, ...operands: string[]): Recipe => ({
	...{ id, operands, unit: 'people', formula: '' },
	work: () => exactly(1)
});
const asked = {
	recipes: [recipe('sum', 'a', 'b'), recipe('half', 'sum'), recipe('other', 'c')],
	checks: [
		{ id: 'whole', kind: 'hundred', operands: ['a', 'b'], expected: 'holds' },
		{ id: 'words', kind: 'wording', operands: ['c'], expected: 'holds' }
	] satisfies Check[]
};
const read = (...rows: string[]) =>
	readAbsent(['id,why', ...rows, ''].join('\n'), 'absent.csv', ['a', 'c'], asked);

test('without a figure, what is worked out from it and checked of it is left out', () => {
	const { recipes, checks } = without(read('b,not this year'), asked);
	expect(recipes.map(({ id }) => id)).toEqual(['other']);
	expect(checks.map(({ id }) => id)).toEqual(['words']);
});

test('a check is left out alone, as where the report no longer says it in words', () => {
	const { recipes, checks } = without(read('words,no words this year'), asked);
	expect(recipes).toHaveLength(3);
	expect(checks.map(({ id }) => id)).toEqual(['whole']);
});

test('nothing absent leaves all as it is', () => {
	expect(without(new Set())).toEqual({ recipes: RECIPES, checks: CHECKS });
});

test.each([
	['d,why', 'colonne « id » : trouvé « d »', 'ôter la ligne'],
	['a,why', 'colonne « id » : trouvé « a »', 'figures.csv a cette ligne'],
	['b,', 'colonne « why » : trouvé rien', 'remplir la case'],
	['b,why\nb,again', 'absent.csv:3', 'une seule ligne']
])('« %s » stops the build, with file, line and remedy', (rows, place, said) => {
	const message = () => read(...rows.split('\n'));
	expect(message).toThrow('absent.csv:');
	try {
		message();
	} catch (error) {
		const told = error instanceof Error ? error.message.replaceAll(/[\u00a0\u202f]/gu, ' ') : '';
		expect(told).toContain(place);
		expect(told).toContain(said);
		expect(told).toContain('remède : ');
	}
});

test('an id means one thing: no check has the name of a number', () => {
	const numbers = new Set(RECIPES.flatMap(({ id, operands }) => [id, ...operands]));
	expect(CHECKS.filter(({ id }) => numbers.has(id))).toEqual([]);
});
