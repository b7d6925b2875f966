import { afterAll, expect, test } from 'vitest';
import {
	expectTrue,
	judge,
	often,
	PATIENCE,
	sayCounts,
	sound,
	TEXTS,
	tries
} from './judge.fixtures';
import { ANY_FILE, dice } from './mutations.fixtures';
import { TERMS } from './words.fixtures';

/** How often each kind of mutation is tried. */
const TIMES = often(20);

afterAll(() => sayCounts('terms.fr.csv'));

test.each(tries({ ...ANY_FILE, ...TERMS }, 'terms.fr.csv'))(
	'terms.fr.csv, $name: the same page, the same numbers with other names, or a message',
	({ mutation, index }) => {
		for (let time = 0; time < TIMES; time++) {
			const terms = mutation(TEXTS.terms, dice(2_000_000 + index * 1000 + time));
			judge({ terms }, (after) => {
				expect(after.bare).toEqual(sound.bare);
				expect(after.story).toEqual(sound.story);
				expect(after.labels.charts).toEqual(sound.labels.charts);
				expectTrue(after);
			});
		}
	},
	PATIENCE
);
