import { expect, test } from 'vitest';
import { spoken, spokenLabel } from './accessible-name.server';

test('a chart says its finding, then each of its labels once', () => {
	const label = spokenLabel({ hedge: 'environ ', number: '65\u00a0%', name: 'en emploi' });
	expect(spoken('Deux sur trois travaillent', [label, '', label, '19\u00a0% cherchent'])).toBe(
		'Deux sur trois travaillent. En emploi\u00a0: environ 65\u00a0%\u202f; 19\u00a0% cherchent.'
	);
	expect(spoken('Un constat', [])).toBe('Un constat.');
});

test('a label has its name first, on one line, and keeps its hedge; one without a number is not said', () => {
	expect(
		spokenLabel({ hedge: 'près de ', number: '52\u202f000', name: 'auditeurs\ninscrits' })
	).toBe('auditeurs inscrits\u00a0: près de 52\u202f000');
	expect(spokenLabel({ name: 'autre métier' })).toBe('');
});
