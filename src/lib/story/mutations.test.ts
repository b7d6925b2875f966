import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { calculate } from '../figures/calculations';
import { EditionError } from '../figures/errors';
import { keepLedger, ledgerCounts } from '../figures/ledger/ledger';
import { parseFigures } from '../figures/parse';
import { publicRows } from '../figures/publish';
import type { Quantities } from '../figures/types';
import { spell } from '../i18n/numbers';
import { linkProblems, sceneProblems, sectionProblems } from './check.server';
import { inlineOf } from './markdown';
import { ANY_FILE, dice, FIGURES, STORY, type Mutation } from './mutations.fixtures';
import { parseStory } from './parse';
import { stretches } from './parse-typography';
import { sceneOf } from './scenes';
import type { Inline, QuantityNode, Story } from './types';

const EDITION = '2019-2020';
const at = (name: string) => new URL(`../editions/${EDITION}/${name}`, import.meta.url);
const FIGURES_CSV = readFileSync(at('figures.csv'), 'utf8');
const STORY_MD = readFileSync(at('story.fr.md'), 'utf8');

/** In ms: a machine may be busy with other things. */
const PATIENCE = 60_000;

/** How often each kind of mutation is tried: on the figures, on a chapter, on the whole story. */
const TIMES = { figures: 45, chapter: 36, story: 1 };

interface Published {
	readonly quantities: Quantities;
	readonly ledger: string;
	readonly rows: ReadonlyMap<string, string>;
	readonly story: Story;
}

/** What the site publishes of an edition: all that the build makes of its files, but the HTML. */
function publish(csv: string, markdown: string, before?: Published, isChapter = false): Published {
	const source = { edition: EDITION, file: 'figures.csv', csv };
	const figures = calculate(parseFigures(csv, source.file), undefined, source);
	const ledger = keepLedger(figures, source);
	const quantities = { ...figures, ...ledgerCounts(ledger, EDITION) };
	const rows = new Map(publicRows(quantities).map((row) => [String(row.id), JSON.stringify(row)]));
	if (before && changedIds(before.rows, rows).size === 0 && markdown === STORY_MD) return before;
	const story = parseStory(markdown, 'story.fr.md', quantities, spell);
	// Charts whose figures are as they were need not be drawn again.
	const changed = before ? changedIds(before.rows, rows) : undefined;
	const drawn = story.sections.flatMap(({ scenes }) =>
		scenes.filter(
			({ name, steps }) =>
				!changed ||
				!hasScene(before, name, steps.length) ||
				sceneOf(name).figures.some((id) => changed.has(id))
		)
	);
	const file = { file: 'story.fr.md', markdown };
	const problems = [
		...(isChapter ? [] : [...sectionProblems(story, file), ...linkProblems(story, file)]),
		...sceneProblems(drawn, file, quantities, source)
	];
	if (problems.length > 0) throw new EditionError(problems);
	return { quantities, ledger: JSON.stringify(ledger), rows, story };
}

const hasScene = (before: Published | undefined, name: string, steps: number) =>
	before?.story.sections.some(({ scenes }) =>
		scenes.some((scene) => scene.name === name && scene.steps.length === steps)
	);

function changedIds(before: Published['rows'], after: Published['rows']): Set<string> {
	const ids = new Set([...before.keys(), ...after.keys()]);
	return new Set([...ids].filter((id) => before.get(id) !== after.get(id)));
}

const sound = publish(FIGURES_CSV, STORY_MD);
const soundStory = JSON.stringify(sound.story);

/** What has been tried: the same text twice tells nothing more. */
const met = new Set<string>();

type Verdict = 'identical' | 'changed' | 'caught';
const counts = { tried: 0, identical: 0, changed: 0, caught: 0 };
afterAll(() => {
	const { tried, caught, identical, changed } = counts;
	process.stdout.write(
		`Mutations: ${tried} tried, ${caught} caught, ${identical} identical, ${changed} changed\n`
	);
});

/** Every line of a message names the file and the line, what was found and what to do. */
const MESSAGE =
	/^(figures\.csv|story\.fr\.md|src\/lib\/\S+):\d+(, colonne «\u00a0[^\n]*\u00a0»)?\u00a0: trouvé [^\n]+, attendu [^\n]+\u202f; remède\u00a0: [^\n]+$/u;

function judge(
	csv: string,
	markdown: string,
	isTrue: (after: Published) => void,
	isChapter = false
): Verdict | undefined {
	const text = csv + markdown;
	if (met.has(text)) return undefined;
	met.add(text);
	counts.tried += 1;
	let after: Published;
	try {
		after = publish(csv, markdown, sound, isChapter);
	} catch (error) {
		if (!(error instanceof EditionError)) throw error;
		for (const line of error.message.split('\n')) expect(line).toMatch(MESSAGE);
		counts.caught += 1;
		return 'caught';
	}
	const same =
		changedIds(sound.rows, after.rows).size === 0 &&
		after.ledger === sound.ledger &&
		JSON.stringify(after.story) === soundStory;
	if (!same) isTrue(after);
	const verdict = same ? 'identical' : 'changed';
	counts[verdict] += 1;
	return verdict;
}

const mentions = (story: Story): QuantityNode[] =>
	story.sections.flatMap(inlineOf).filter((node) => node.type === 'quantity');

const wordsOf = (story: Story): Inline[] =>
	story.sections.flatMap(inlineOf).filter((node) => node.type === 'text');

/** A number in the text is its figure's, in value and as it is printed. */
function expectTrue({ story, quantities }: Published): void {
	for (const { id, value, form, text, calculated } of mentions(story)) {
		const quantity = quantities[id];
		if (!quantity) return expect.unreachable(`${id} is no figure`);
		expect({ id, value, calculated }).toEqual({
			id,
			value: quantity.value,
			calculated: quantity.kind === 'calculated'
		});
		const said =
			quantity.kind === 'printed' && form === 'wording' ? quantity.wording : quantity.text;
		expect(text.toLowerCase()).toBe(said?.replaceAll("'", '’').toLowerCase());
	}
}

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

/** An id, and all that is worked out from it. */
function reaches(changed: string, allowed: ReadonlySet<string>, quantities: Quantities): boolean {
	if (allowed.has(changed)) return true;
	const quantity = quantities[changed];
	return (
		quantity?.kind === 'calculated' &&
		quantity.operands.some((operand) => reaches(operand, allowed, quantities))
	);
}

function judgeFigures(csv: string): Verdict | undefined {
	return judge(csv, STORY_MD, (after) => {
		const allowed = idsOnChangedLines(FIGURES_CSV, csv);
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

function judgeStory(markdown: string, isChapter = false): Verdict | undefined {
	return judge(
		FIGURES_CSV,
		markdown,
		(after) => {
			expect(changedIds(sound.rows, after.rows).size).toBe(0);
			expectTrue(after);
			for (const node of after.story.sections.flatMap(inlineOf)) {
				if (node.type === 'link') expect(node.href).toMatch(/^(https?:\/\/|mailto:|#|\/(?!\/))/u);
				if (node.type !== 'text') continue;
				const said = stretches(node.text).filter(({ address }) => !address);
				expect(said.map(({ text }) => text).join(' ')).not.toMatch(/\p{N}/u);
			}
			// Each reference of the file is on the page, and no other number.
			const written = [...markdown.matchAll(/\{([^#{}|]*)(?:\|[^{}]*)?\}/gu)].map(([, id]) =>
				id?.trim()
			);
			const shown = mentions(after.story).map(({ id }) => id);
			const periods = after.story.sections
				.flatMap(inlineOf)
				.flatMap((node) => (node.type === 'period' ? node.period : []));
			expect([...shown, ...periods].toSorted()).toEqual(written.toSorted());
		},
		isChapter
	);
}

const tries = (mutations: Readonly<Record<string, Mutation>>, file: string) =>
	Object.entries(mutations).map(([name, mutation], index) => ({ name, mutation, index, file }));

test.each(tries({ ...ANY_FILE, ...FIGURES }, 'figures.csv'))(
	'figures.csv, $name: the same page, that figure alone, or a message',
	({ mutation, index }) => {
		for (let time = 0; time < TIMES.figures; time++) {
			judgeFigures(mutation(FIGURES_CSV, dice(index * 1000 + time)));
		}
	},
	PATIENCE
);

/** The front matter and one section: read in a tenth of the time that the whole takes. */
const [frontMatter = '', ...sections] = STORY_MD.split(/(?=^# )/mu);

test.each(tries({ ...ANY_FILE, ...STORY }, 'story.fr.md'))(
	'story.fr.md, $name: the same page, true numbers, or a message',
	({ mutation, index }) => {
		for (let time = 0; time < TIMES.chapter; time++) {
			const roll = dice(500_000 + index * 1000 + time);
			judgeStory(mutation(frontMatter + roll.pick(sections), roll), true);
		}
		for (let time = 0; time < TIMES.story; time++) {
			judgeStory(mutation(STORY_MD, dice(900_000 + index * 1000 + time)));
		}
	},
	PATIENCE
);
