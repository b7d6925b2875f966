import { expect, test } from 'vitest';
import { findIn } from '../find-in';
import { calculate } from '../calculations/calculate';
import { doubtOf } from './doubt';
import { figures, SOURCE } from '../fixtures/edition.fixtures';
import { fr } from '$lib/language/fr/fr';

const hedged = (ids: readonly string[], hedge: 'nearly' | 'on-average' | undefined) =>
	figures.map((figure) => {
		const { hedge: _, ...rest } = figure;
		return ids.includes(figure.id) && hedge ? { ...rest, hedge } : rest;
	});

const doubts = (ids: readonly string[], hedge: 'nearly' | 'on-average' | undefined) => {
	const all = calculate(hedged(ids, hedge), fr, undefined, SOURCE);
	return (id: string) => doubtOf(findIn(all, id, 'figure'));
};

test('what the report gives roughly is dashed, and what is rough because of it', () => {
	const of = doubts(['learners'], 'nearly');
	expect(of('learners')).toBe('dashed');
	expect(of('hours-per-person')).toBe('dashed');
	expect(of('weeks-per-person')).toBe('dashed');
	// Through several calculations too, but not where the rounded number is sure.
	expect(of('crowd-squares')).toBe('plain');
});

test('« environ » for the rounding of figures alone is not dashed, nor is « en moyenne »', () => {
	for (const hedge of ['on-average', undefined] as const) {
		const of = doubts(['learners', 'exam-presence', 'exam-success'], hedge);
		for (const id of ['learners', 'hours-per-person', 'exam-fail', 'exam-pass']) {
			expect(of(id), id).toBe('plain');
		}
	}
});

test('what the report doesn’t describe is hollow, however rough', () => {
	expect(doubts(['in-work', 'seeking'], 'nearly')('situation-undescribed')).toBe('hollow');
});
