import { afterAll, expect, test } from 'vitest';
import { inlineOf } from '$lib/story/markdown';
import { ANY_FILE, dice, STORY } from './mutations.fixtures';
import {
	changedIds,
	expectTrue,
	judge,
	mentions,
	often,
	PATIENCE,
	sayCounts,
	sound,
	TEXTS,
	tries
} from './judge.fixtures';
import { stretches } from '$lib/language/addresses';

/** How often each kind of mutation is tried: on a chapter, on the whole story. */
const TIMES = { chapter: often(31), story: 1 };

afterAll(() => sayCounts('story.fr.md'));

/** The text under the front matter. */
function bodyOf(markdown: string): string {
	const text = markdown.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
	return text.replace(/^---[ \t]*\n.*?\n---[ \t]*\n/su, '');
}

function judgeStory(markdown: string, isChapter = false): void {
	judge(
		{ story: markdown },
		(after) => {
			expect(changedIds(sound.rows, after.rows).size).toBe(0);
			expectTrue(after);
			const said = after.story.sections.flatMap(inlineOf);
			const odd = said.flatMap((node) => {
				if (node.type === 'link') {
					return /^(https?:\/\/|mailto:|#|\/(?!\/))/u.test(node.href) ? [] : node.href;
				}
				if (node.type !== 'text') return [];
				const words = stretches(node.text).filter(({ address }) => !address);
				return words.map(({ text }) => text).filter((text) => /\p{N}/u.test(text));
			});
			expect(odd).toEqual([]);
			// Each reference of the file is on the page, and no other number.
			const written = [...bodyOf(markdown).matchAll(/\{([^#{}|]*)(?:\|([^{}]*))?\}/gu)].flatMap(
				([, id, form]) => {
					const name = id?.trim() ?? '';
					// A bar draws the number before it once more.
					if (form?.trim() === 'barre') return [];
					return form?.trim() === 'periode' ? after.quantities[name]?.period : name;
				}
			);
			const shown = mentions(after.story).map(({ id }) => id);
			const periods = said.flatMap((node) => (node.type === 'period' ? node.period : []));
			expect([...shown, ...periods].toSorted()).toEqual(written.toSorted());
		},
		isChapter
	);
}

/** The front matter and one section: read in a tenth of the time that the whole takes. */
const [frontMatter = '', ...sections] = TEXTS.story.split(/(?=^# )/mu);

test.each(tries({ ...ANY_FILE, ...STORY }, 'story.fr.md'))(
	'story.fr.md, $name: the same page, true numbers, or a message',
	({ mutation, index }) => {
		for (let time = 0; time < TIMES.chapter; time++) {
			const roll = dice(500_000 + index * 1000 + time);
			judgeStory(mutation(frontMatter + roll.pick(sections), roll), true);
		}
		for (let time = 0; time < TIMES.story; time++) {
			judgeStory(mutation(TEXTS.story, dice(900_000 + index * 1000 + time)));
		}
	},
	PATIENCE
);
