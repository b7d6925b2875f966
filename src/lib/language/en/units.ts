/** English words of units and hedges. No-break spaces are written as escapes, so that an editor can see them. */

import type { Counted, NumberWords } from '../language';
import { HEDGE_WORDS } from '../report';

const same = (word: string): Counted => ({ one: word, many: word });
const plural = (word: string): Counted => ({ one: word, many: `${word}s` });

export const words = {
	/** What a unit without a word counts: a level. */
	wordless: 'level',
	units: {
		percent: same('%'),
		points: plural('point'),
		years: plural('year'),
		people: plural('learner'),
		enrolments: plural('enrolment'),
		courses: plural('course'),
		hours: plural('hour'),
		weeks: plural('week'),
		centres: plural('centre'),
		branches: { one: 'branch', many: 'branches' },
		partnerships: plural('partnership'),
		'men-per-100-women': {
			one: 'man per 100\u00a0women',
			many: 'men per 100\u00a0women'
		},
		moocs: plural('MOOC'),
		applications: plural('application'),
		candidates: plural('candidate'),
		decisions: plural('decision'),
		parchments: plural('award'),
		level: same(''),
		squares: plural('square'),
		'per-hundred': same('out of\u00a0100'),
		checks: plural('check')
	},

	/** Before a calculated number that its operands leave uncertain. */
	approximately: 'about',

	undated: 'year not stated',

	/** Each hedge in the report's own words, and what it becomes around a number, spaces included. */
	hedges: {
		nearly: { said: HEDGE_WORDS.nearly, before: 'nearly ', after: '' },
		over: { said: HEDGE_WORDS.over, before: 'over ', after: '' },
		'slightly-over': { said: HEDGE_WORDS['slightly-over'], before: 'slightly over ', after: '' },
		around: { said: HEDGE_WORDS.around, before: 'around ', after: '' },
		'about-ten': { said: HEDGE_WORDS['about-ten'], before: '', after: '' },
		'about-forty': { said: HEDGE_WORDS['about-forty'], before: '', after: '' },
		'on-average': { said: HEDGE_WORDS['on-average'], before: '', after: ' on average' }
	}
} as const satisfies NumberWords;
