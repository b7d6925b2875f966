import { afterAll, expect, test, vi } from 'vitest';
import type { Quantities } from '$lib/figures/types';
import { inlineOf } from '$lib/story/markdown';
import { ANY_FILE, dice, FIGURES } from './mutations.fixtures';
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
import type { Inline, Story } from '$lib/story/types';

/** Faults in the figures leave the story's text as it is: its Markdown is read once. */
vi.mock(import('mdast-util-from-markdown'), async (original) => {
	const { fromMarkdown } = await original();
	let last: { text: unknown; tree: ReturnType<typeof fromMarkdown> } | undefined;
	return {
		fromMarkdown: (text: Parameters<typeof fromMarkdown>[0]) => {
			if (last?.text !== text) last = { text, tree: fromMarkdown(text) };
			return last.tree;
		}
	};
});

/** How often each kind of mutation is tried. */
const TIMES = often(39);

afterAll(() => {
	vi.resetModules();
	sayCounts('figures.csv');
});

const wordsOf = (story: Story): Inline[] =>
	story.sections.flatMap(inlineOf).filter((node) => node.type === 'text');

/** Ids on lines that are not the same in both files, in either of them. */
function idsOnChangedLines(before: string, after: string): Set<string> {
	const cells = (text: string) => text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
	const [old, now] = [cells(before), cells(after)];
	const differ = [
		...old.filter((line) => !now.includes(line)),
		...now.filter((line) => !old.includes(line))
	];
	return new Set(
		differ.flatMap((line) => line.split(',').map((each) => each.trim().replaceAll('"', '')))
	);
}

/** Ids that the terms of each quantity refer to. */
const referredTo = new Map(
	TEXTS.terms.split('\n').map((row): [string, string[]] => {
		const references = row.matchAll(/\{([^{}|]*)(?:\|[^{}]*)?\}/gu);
		return [row.split(',')[0] ?? '', [...references].map(([, id]) => id?.trim() ?? '')];
	})
);

/** Whether an id is one of those that changed, is worked out from it, or names it in its terms. */
function reaches(
	changed: string,
	allowed: ReadonlySet<string>,
	quantities: Quantities,
	met: ReadonlySet<string> = new Set()
): boolean {
	if (allowed.has(changed)) return true;
	if (met.has(changed)) return false;
	const quantity = quantities[changed];
	const operands = quantity?.kind === 'calculated' ? quantity.operands : [];
	const now = new Set([...met, changed]);
	return [...operands, ...(referredTo.get(changed) ?? [])].some((each) =>
		reaches(each, allowed, quantities, now)
	);
}

function judgeFigures(figures: string): void {
	judge({ figures }, (after) => {
		const allowed = idsOnChangedLines(TEXTS.figures, figures);
		const changed = changedIds(sound.rows, after.rows);
		for (const id of changed) {
			const known = { ...sound.quantities, ...after.quantities };
			expect(reaches(id, allowed, known), `${id} changed with ${[...allowed].join()}`).toBe(true);
		}
		expectTrue(after);
		expect(wordsOf(after.story)).toEqual(wordsOf(sound.story));
		const kept = (story: Story) => mentions(story).filter(({ id }) => !changed.has(id));
		expect(kept(after.story)).toEqual(kept(sound.story));
	});
}

test.each(tries({ ...ANY_FILE, ...FIGURES }, 'figures.csv'))(
	'figures.csv, $name: the same page, that figure alone, or a message',
	({ mutation, index }) => {
		for (let time = 0; time < TIMES; time++) {
			judgeFigures(mutation(TEXTS.figures, dice(index * 1000 + time)));
		}
	},
	PATIENCE
);
