import { afterEach, expect, test, vi } from 'vitest';
import type { ChartQuantity } from '$lib/charts/types';
import { lookupIn, readStoryData, storyData } from './story-data';

const quantity: ChartQuantity = {
	id: 'learners',
	value: 52000,
	before: 'près de ',
	text: '52\u202f000',
	after: '',
	label: 'auditeurs',
	period: '2019-2020',
	calculated: false,
	hedged: true
};
const plain = { ...quantity, id: 'in-work', value: 0, before: '', hedged: false, calculated: true };

afterEach(() => {
	vi.unstubAllGlobals();
});

test('what the page carries is read back as it was', () => {
	const carried = JSON.stringify(storyData([quantity, plain]));
	expect(carried).not.toContain('false');
	vi.stubGlobal('document', { getElementById: () => ({ textContent: carried }) });
	const lookup = readStoryData();
	expect(lookup('learners')).toEqual(quantity);
	expect(lookup('in-work')).toEqual(plain);
});

test('a page that carries nothing says so by throwing', () => {
	vi.stubGlobal('document', { getElementById: () => null });
	expect(readStoryData).toThrow();
});

test('an unknown quantity is named, with those there are', () => {
	expect(() => lookupIn([quantity, plain])('nobody')).toThrow(/« nobody ».*learners, in-work/);
});
