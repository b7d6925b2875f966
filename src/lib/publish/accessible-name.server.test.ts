import { expect, test } from 'vitest';
import { joinSaid } from './accessible-name.server';

test('a chart says its finding, then each of its labels once', () => {
	const label = 'en emploi\u00a0: environ 65\u00a0%';
	expect(joinSaid('Deux sur trois travaillent', [label, '', label, '19\u00a0% cherchent'])).toBe(
		'Deux sur trois travaillent. En emploi\u00a0: environ 65\u00a0%\u202f; 19\u00a0% cherchent.'
	);
	expect(joinSaid('Un constat', [])).toBe('Un constat.');
});
