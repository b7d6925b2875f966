import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { describe as say } from './describe';
import { gateOf } from './gate.fixtures';

test('a gate says each of its groups', () => {
	expect(say(gateOf(21, 9, 70), fr.ui.charts)).toEqual([
		'ne viennent pas\u00a0: 21',
		'viennent\u00a0: 79',
		'viennent et échouent\u00a0: environ 9',
		'viennent et réussissent\u00a0: environ 70'
	]);
});
