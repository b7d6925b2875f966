import { lane } from '../examens/lane';
import type { Scene } from '../scene';

/** Three rows of six are eighteen, five are thirty: heights tell the shares. */
const ACROSS = 6;

export const modes: Scene = {
	form: 'lanes',
	tall: true,
	figures: [
		'presence-site',
		'presence-hybrid',
		'presence-distance',
		'absent-site',
		'absent-hybrid',
		'absent-distance',
		'presence-gap'
	],
	spec: (q, words) => ({
		across: ACROSS,
		door: words('door'),
		lanes: [
			lane(words('site'), q('presence-site'), q('absent-site'), 0, words),
			lane(words('hybrid'), q('presence-hybrid'), q('absent-hybrid'), 0, words),
			lane(words('distance'), q('presence-distance'), q('absent-distance'), 1, words)
		],
		steps: [{ id: 'sur-place' }, { id: 'a-distance' }]
	})
};
