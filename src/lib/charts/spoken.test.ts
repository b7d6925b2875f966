import { expect, test } from 'vitest';
import { spoken, spokenLabel, spokenMark } from './spoken';

test('a chart says its finding, then each of its labels once', () => {
	const label = spokenLabel({ hedge: 'environ ', number: '65\u00a0%', name: 'en emploi' });
	expect(spoken('Deux sur trois travaillent', [label, '', label, '19\u00a0% cherchent'])).toBe(
		'Deux sur trois travaillent. Environ 65\u00a0% en emploi\u202f; 19\u00a0% cherchent.'
	);
	expect(spoken('Un constat', [])).toBe('Un constat.');
});

test('a label keeps its hedge and joins its lines; one without a number is not said', () => {
	expect(
		spokenLabel({ hedge: 'près de ', number: '52\u202f000', name: 'auditeurs\ninscrits' })
	).toBe('près de 52\u202f000 auditeurs inscrits');
	expect(spokenLabel({ name: 'autre métier' })).toBe('');
});

test('a mark is named before its number', () => {
	const mark = {
		id: 'courses-hybrid',
		value: 765,
		hedge: 'près de ',
		number: '765',
		name: 'hybrides',
		calculated: false,
		hedged: true,
		hue: 'hybrid',
		tone: 'strong',
		since: 0
	} as const;
	expect(spokenMark(mark)).toBe('hybrides\u00a0: près de 765');
	expect(spokenMark({ ...mark, number: '' })).toBe('');
});
