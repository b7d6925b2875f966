/** French words of units and hedges. No-break spaces are written as escapes, so that an editor can see them. */

import type { Counted, NumberWords } from '../language';
import { HEDGE_WORDS } from '../report';

const same = (word: string): Counted => ({ one: word, many: word });
const plural = (word: string): Counted => ({ one: word, many: `${word}s` });

export const words = {
	/** What a unit without a word counts: a level. */
	wordless: 'niveau',
	units: {
		percent: same('%'),
		points: plural('point'),
		years: plural('an'),
		people: plural('auditeur'),
		enrolments: plural('inscription'),
		courses: same('cours'),
		hours: plural('heure'),
		weeks: plural('semaine'),
		centres: plural('centre'),
		branches: plural('antenne'),
		partnerships: plural('partenariat'),
		'men-per-100-women': {
			one: 'homme pour 100\u00a0femmes',
			many: 'hommes pour 100\u00a0femmes'
		},
		moocs: same('MOOC'),
		applications: plural('candidature'),
		candidates: plural('candidat'),
		decisions: plural('décision'),
		parchments: plural('parchemin'),
		level: same(''),
		squares: plural('carré'),
		'per-hundred': same('sur\u00a0100'),
		checks: plural('compte')
	},

	/** Before a calculated number that its operands leave uncertain. */
	approximately: 'environ',

	undated: 'année non précisée',

	/** Each hedge in the report's own words, and what it becomes around a number, spaces included. */
	hedges: {
		nearly: { said: HEDGE_WORDS.nearly, before: 'près de ', after: '' },
		over: { said: HEDGE_WORDS.over, before: 'plus de ', after: '' },
		'slightly-over': { said: HEDGE_WORDS['slightly-over'], before: 'un peu plus de ', after: '' },
		around: { said: HEDGE_WORDS.around, before: 'autour de ', after: '' },
		'about-ten': { said: HEDGE_WORDS['about-ten'], before: '', after: '' },
		'about-forty': { said: HEDGE_WORDS['about-forty'], before: '', after: '' },
		'on-average': { said: HEDGE_WORDS['on-average'], before: '', after: ' en moyenne' }
	}
} as const satisfies NumberWords;
