import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { findIn } from '../find-in';
import { bare as quantities } from '../fixtures/edition.fixtures';
import { placeWords, sourcesOf } from './places';

const words = (id: string) => placeWords(findIn(quantities, id, 'figure'), fr);

test('the sources of a number that is worked out are those of all that it needs', () => {
	expect(sourcesOf(['learners'], quantities)).toEqual(['1.2']);
	expect(sourcesOf(['distance-share-computed'], quantities)).toEqual(['1.2', '3.1']);
	expect(sourcesOf(['women-share', 'vapp-women'], quantities)).toEqual(['2.1', '4.2']);
	// Squares are drawn here, of people that the report counts.
	expect(sourcesOf(['in-work-squares'], quantities)).toEqual(['1.2', '2.3']);
});

test('places stand in the report’s order, the tenth paragraph after the ninth', () => {
	const [first] = Object.values(quantities);
	if (!first) throw new Error('no quantity');
	const places = ['4.10', '4.9', '1.2'] as const;
	expect(sourcesOf(['x'], { x: { ...first, places } })).toEqual(['1.2', '4.9', '4.10']);
});

test('a number printed stands at its place, one worked out comes from others, one of ours has none', () => {
	expect(words('learners')).toBe('partie\u00a01, §\u00a02');
	expect(words('distance-share-computed')).toBe(
		'd’après la partie\u00a01, §\u00a02\u202f; partie\u00a03, §\u00a01'
	);
	expect(words('crowd-squares')).toBeUndefined();
});
