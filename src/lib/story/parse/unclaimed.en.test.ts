import { describe, expect, test } from 'vitest';
import { readClaims } from '$lib/figures/claims/claims';
import { readExempt } from '$lib/figures/claims/exempt';
import { faultsOf } from '$lib/figures/fixtures/faults.fixtures';
import { en } from '$lib/language/en/en';
import { parseStory } from './parse';
import { lead, quantities } from './parse.fixtures';

const claims = {
	...readClaims('id,condition\nmost,in-work > 50', 'claims.csv', quantities, en),
	exempt: readExempt('words,why\nthree ways,names the subject', 'plain-words.en.csv', en)
};
const found = (prose: string) =>
	faultsOf(() => parseStory(lead(prose), 'story.en.md', quantities, en, claims)).map(
		(each) => /trouvé « (.*?) », attendu des mots qui nomment/u.exec(each)?.[1] ?? each
	);

describe('English words that say more than a number does are found', () => {
	test.each([
		['Five times as many courses on site', ['Five times as many']],
		['Twice as old as the others, or as likely as them', ['Twice as old', 'as likely']],
		['Nearly two learners in three work', ['Nearly two learners in three']],
		[
			'One in seven, a third, three quarters, two-thirds',
			['One in seven', 'third', 'three quarters', 'two-thirds']
		],
		[
			'One learner in five, that is one out of every ten',
			['One learner in five', 'one out of every ten']
		],
		['Thirty-five hours, hundreds of hours', ['Thirty-five', 'hundreds']],
		['Half of them; the double; it doubles', ['Half', 'double', 'doubles']],
		['More than {learners}', ['More']],
		['Over {learners}, about {learners}, up to a hundred', ['Over', 'about', 'up to a hundred']],
		['Just over half, under ten, around forty', ['over half', 'under ten', 'around forty']],
		['At least five, at most six', ['least five', 'most six']],
		['No more than nine, no longer than eight', ['more than nine', 'longer than eight']],
		['A majority; most; almost all; mainly them', ['majority', 'most', 'almost', 'mainly']],
		['Few of them, many, rarely, a high share', ['Few', 'many', 'rarely', 'high']],
		['It rises, fell, has grown, drops, is stable', ['rises', 'fell', 'grown', 'drops', 'stable']],
		['It levels off, gains, loses, went up', ['levels off', 'gains', 'loses', 'went up']],
		['The partnerships are up by a fifth', ['fifth']],
		['Fewer women, older learners, rarer than men', ['Fewer', 'older', 'rarer']],
		['A higher share, higher than that of all', ['higher', 'higher']],
		['Only one learner', ['one']],
		['[Most](#mission)', ['Most']],
		['Really? No, fewer.', ['fewer']],
		['They work.\nLess than others', ['Less']]
	])('%s', (prose, words) => {
		expect(found(prose)).toEqual(words);
	});

	test.each([
		'[Five times **more**](claim:most) courses, {in-work} of {learners}',
		'The report says « cinq fois plus » (“five times more”) and {in-work|mots}',
		'It says « près de {learners} » (“nearly {learners}”), then « moins » (“less”)',
		'One can see it: no one comes any more, they no longer do, and no more is said',
		'Out of a hundred, one square = a hundred, per hundred, in a hundred',
		'A few learners, a little money, the third year, once, at times',
		'How many are there? Three times more? “Is it less?”',
		'The three ways of higher education, the highest diploma, high school',
		'It falls within the range, under the bar, about the report, over there, above',
		'Women, tender, tentative, weight, often, somewhat, foremost, almonds, arose',
		'Rather than that, other than this, whether'
	])('but not where they name a claim, quote, ask, or claim nothing: %s', (prose) => {
		expect(found(prose)).toEqual([]);
	});

	test('a translation of the report’s words is one only right after them', () => {
		expect(found('It says « plus »; it means (“fewer”)')).toEqual(['fewer']);
		expect(found('It says « plus » (“more”), and (“fewer”)')).toEqual(['fewer']);
	});
});
