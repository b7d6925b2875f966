import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { joinSaid } from './accessible-name.server';

test('a chart says its finding, then each of its labels once', () => {
	const label = 'en emploi\u00a0: environ 65\u00a0%';
	const said = [label, '', label, '19\u00a0% cherchent'];
	expect(joinSaid('Deux sur trois travaillent', said, fr.ui.charts)).toBe(
		'Deux sur trois travaillent. En emploi\u00a0: environ 65\u00a0%\u202f; 19\u00a0% cherchent.'
	);
	expect(joinSaid('Un constat', [], fr.ui.charts)).toBe('Un constat.');
});
