import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { labelled } from '../charts.fixtures';
import { describe as say } from './describe';

test('lanes say each hundred by its name', () => {
	const lane = {
		...{ id: 'l', name: '2018-2019', since: 0 },
		absent: labelled('a', 44, { name: 'absents' }),
		present: labelled('p', 56, { name: 'viennent' })
	};
	const spec = { lanes: [lane], across: 10, door: 'porte', steps: [] };
	expect(say(spec, fr.ui.charts)).toEqual(['2018-2019\u00a0: 44 absents, 56 viennent']);
});
