import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { describe as say } from './describe';

test('units say the labels of every step', () => {
	const group = (id: string, number?: string) =>
		({ id, count: 1, tone: 'strong', label: { name: id, ...(number ? { number } : {}) } }) as const;
	const steps = [
		{ id: 'one', arrange: 'rows', groups: [group('all', '2')] },
		{ id: 'two', arrange: 'rows', groups: [group('a', '1'), group('rest')] }
	] as const;
	const grid = { columns: 0, pitch: 10, air: 0 };
	const grids = { phone: grid, tall: grid, wide: grid };
	const spec = { shape: 'square', hue: 'people', steps, grids } as const;
	expect(say(spec, fr.ui.charts)).toEqual(['all\u00a0: 2', 'a\u00a0: 1', '']);
});
