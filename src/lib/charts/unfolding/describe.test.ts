import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { labelled } from '../charts.fixtures';
import { describe as say } from './describe';

test('an unfolding says its one, then what it unfolds into', () => {
	const spec = {
		person: 'auditeur',
		cards: labelled('c', 5),
		ticks: labelled('t', 370),
		perRow: 35,
		note: 'une rangée',
		steps: []
	};
	expect(say(spec, fr.ui.charts)).toEqual(['1 auditeur', 'c\u00a0: 5', 't\u00a0: 370']);
});
