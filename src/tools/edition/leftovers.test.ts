import { expect, test } from 'vitest';
import { figureNumbers, leftovers, numbersIn, sentencesIn, wordsOf } from './leftovers';

test('words of a page are what is read of it or heard, without code', () => {
	const html = `<style>a { top: 12px }</style><p class="x">Les 1\u202f414&nbsp;accords</p>
		<svg aria-label="42 %"><path d="M 11 22" /></svg><script>let a = 33;</script>`;
	expect([...numbersIn(wordsOf(html))]).toEqual(['1 414', '42']);
});

test('numbers are whole: neither a part of another one nor of an identifier', () => {
	expect([...numbersIn('52 000, 32,6 %, a-174, 23.5 et #e19 ; 2019-2020 : 7')]).toEqual([
		'52 000',
		'32,6',
		'2019',
		'2020'
	]);
});

test('numbers of figures are those of their values, not of their notes', () => {
	const row = {
		value: 1414,
		upper: null,
		low: 1413.5,
		high: 1414,
		text: '1\u202f414'
	};
	expect([...figureNumbers(JSON.stringify([{ ...row, note: 'les 174 autres' }]))]).toEqual([
		'1414',
		'1413,5',
		'1 414'
	]);
});

test('sentences of a story stand between its references', () => {
	expect(
		sentencesIn(
			'# Un titre trop court {#a}\n\nDe ceux qui entrent, **{b}** réussissent à l’examen de leur année.'
		)
	).toEqual(['réussissent à l’examen de leur année.']);
});

test('a site tells on which page something is left', () => {
	const site = new Map([
		['index.html', 'Les 174 autres'],
		['autre.html', 'Une phrase de la première édition.']
	]);
	expect(leftovers(site, ['174', '74', 'phrase de la première'])).toEqual([
		'index.html : 174',
		'autre.html : phrase de la première'
	]);
});
