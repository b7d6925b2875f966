import { expect, test } from 'vitest';
import { breakLines } from './lines';

const measure = (text: string) => text.length * 10;

test('a text is broken into as few lines as fit, of nearly the same length', () => {
	expect(breakLines('un deux trois quatre', 1000, measure)).toEqual(['un deux trois quatre']);
	expect(breakLines('un deux trois quatre', 150, measure)).toEqual(['un deux', 'trois quatre']);
});

test('the spaces of French typography hold', () => {
	expect(breakLines('près de 52\u202f000 auditeurs', 120, measure)).toEqual([
		'près de',
		'52\u202f000',
		'auditeurs'
	]);
});
