import { afterAll, expect, test } from 'vitest';
import {
	changedIds,
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
import { CLAIMS } from './words.fixtures';

/** How often each kind of mutation is tried. */
const TIMES = often(20);

afterAll(() => sayCounts('claims.csv'));

test.each(tries({ ...ANY_FILE, ...CLAIMS }, 'claims.csv'))(
	'claims.csv, $name: the same page, other conditions that hold, or a message',
	({ mutation, index }) => {
		for (let time = 0; time < TIMES; time++) {
			const claims = mutation(TEXTS.claims, dice(4_000_000 + index * 1000 + time));
			judge({ claims }, (after) => {
				expect(changedIds(sound.rows, after.rows).size).toBe(0);
				expect(after.story).toEqual(sound.story);
				expect(after.labels.charts).toEqual(sound.labels.charts);
				expectTrue(after);
			});
		}
	},
	PATIENCE
);
