import { afterAll, expect, test } from 'vitest';
import { changedIds, expectTrue, judge, often, PATIENCE, sayCounts } from './judge.fixtures';
import { sound, TEXTS, tries } from './judge.fixtures';
import { ANY_FILE, dice } from './mutations.fixtures';
import { LABELS } from './words.fixtures';

/** How often each kind of mutation is tried. */
const TIMES = often(20);

afterAll(() => sayCounts('labels.fr.yml'));

test.each(tries({ ...ANY_FILE, ...LABELS }, 'labels.fr.yml'))(
	'labels.fr.yml, $name: the same page, the same numbers with other words, or a message',
	({ mutation, index }) => {
		for (let time = 0; time < TIMES; time++) {
			const labels = mutation(TEXTS.labels, dice(3_000_000 + index * 1000 + time));
			judge({ labels }, (after) => {
				expect(changedIds(sound.rows, after.rows).size).toBe(0);
				expect(after.story).toEqual(sound.story);
				expectTrue(after);
			});
		}
	},
	PATIENCE
);
