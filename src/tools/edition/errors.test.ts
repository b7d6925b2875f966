import { expect, test } from 'vitest';
import { editionErrors } from './errors';

test('an edition’s error is its message lines, without a stack', () => {
	const output = [
		'file:///site/chunk.js:12',
		'    throw new EditionError(lines);',
		'          ^',
		'',
		'\u001b[31mEditionError: figures.csv, ligne 3 : unité inconnue « foo »',
		'figures.csv, ligne 9 : locator manquant\u001b[39m',
		'    at read (file:///site/chunk.js:12:9)',
		'',
		'Node.js v20.20.2'
	].join('\n');
	expect(editionErrors(output)).toBe(
		'figures.csv, ligne 3 : unité inconnue « foo »\nfigures.csv, ligne 9 : locator manquant'
	);
});

test('the message may begin on the next line, and Node may show the error’s fields', () => {
	const output = [
		'[500] GET /',
		'EditionError:',
		'story.fr.md:3 : trouvé « 12 »',
		'story.fr.md:9 : trouvé « 13 » {',
		'  problems: [',
		"    { file: 'story.fr.md' }",
		'  ]',
		'}'
	].join('\n');
	expect(editionErrors(output)).toBe(
		'story.fr.md:3 : trouvé « 12 »\nstory.fr.md:9 : trouvé « 13 »'
	);
});

test('a worker’s error is told the same way', () => {
	const output = [
		'  process.nextTick(() => { throw err; });',
		'Error [EditionError]:',
		'figures.csv:2 : trouvé « x »',
		"Emitted 'error' event on Worker instance at:",
		'    at [kOnErrorMessage] (node:internal/worker:333:10)'
	].join('\n');
	expect(editionErrors(output)).toBe('figures.csv:2 : trouvé « x »');
});

test('another error has no such message', () => {
	expect(editionErrors('Error: EditionErrors are unknown\n    at x (y.js:1:1)')).toBeUndefined();
});
