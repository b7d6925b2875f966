import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { calculate } from '$lib/figures/calculations';
import { EditionError } from '$lib/figures/errors';
import { keepLedger, ledgerCounts } from '$lib/figures/ledger/ledger';
import { parseFigures } from '$lib/figures/parse';
import { publicRows } from '../data/figures-table';
import type { Quantities } from '$lib/figures/types';
import { spell } from '$lib/language/numbers';
import { linkProblems, sceneProblems, sectionProblems } from '$lib/scenes/check.server';
import { inlineOf } from '$lib/story/markdown';
import type { Mutation } from './mutations.fixtures';
import { parseStory } from '$lib/story/parse/parse';
import { sceneOf } from '$lib/scenes/index';
import type { QuantityNode, Story } from '$lib/story/types';

const EDITION = '2019-2020';
const at = (name: string) => new URL(`../../../content/${EDITION}/${name}`, import.meta.url);
export const FIGURES_CSV = readFileSync(at('figures.csv'), 'utf8');
export const STORY_MD = readFileSync(at('story.fr.md'), 'utf8');

/** In ms: a machine may be busy with other things. */
export const PATIENCE = 60_000;

export interface Published {
	readonly quantities: Quantities;
	readonly ledger: string;
	readonly rows: ReadonlyMap<string, string>;
	readonly story: Story;
}

/** What the site publishes of its figures. */
function publishFigures(csv: string): Omit<Published, 'story'> {
	const source = { edition: EDITION, file: 'figures.csv', csv };
	const figures = calculate(parseFigures(csv, source.file), undefined, source);
	const ledger = keepLedger(figures, source);
	const quantities = { ...figures, ...ledgerCounts(ledger, EDITION) };
	const rows = new Map(publicRows(quantities).map((row) => [String(row.id), JSON.stringify(row)]));
	return { quantities, ledger: JSON.stringify(ledger), rows };
}

/** What the site publishes of an edition: all that the build makes of its files, but the HTML. */
function publish(csv: string, markdown: string, before?: Published, isChapter = false): Published {
	const source = { edition: EDITION, file: 'figures.csv', csv };
	// A fault in the story leaves the figures as they are.
	const figures = before && csv === FIGURES_CSV ? before : publishFigures(csv);
	const { quantities, rows } = figures;
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
	return { ...figures, story };
}

const hasScene = (before: Published | undefined, name: string, steps: number) =>
	before?.story.sections.some(({ scenes }) =>
		scenes.some((scene) => scene.name === name && scene.steps.length === steps)
	);

export function changedIds(before: Published['rows'], after: Published['rows']): Set<string> {
	const ids = new Set([...before.keys(), ...after.keys()]);
	return new Set([...ids].filter((id) => before.get(id) !== after.get(id)));
}

export const sound = publish(FIGURES_CSV, STORY_MD);
const soundStory = JSON.stringify(sound.story);

/** What has been tried: the same text twice tells nothing more. */
const met = new Set<string>();

const counts = { tried: 0, identical: 0, changed: 0, caught: 0 };

/** One line for all that a file of tests tried, once it has. */
export function sayCounts(file: string): void {
	const { tried, caught, identical, changed } = counts;
	process.stdout.write(
		`Mutations of ${file}: ${tried} tried, ${caught} caught, ${identical} identical, ${changed} changed\n`
	);
}

/** Every line of a message names the file and the line, what was found and what to do. */
const MESSAGE =
	/^(figures\.csv|story\.fr\.md|src\/lib\/\S+):\d+(, colonne «\u00a0[^\n]*\u00a0»)?\u00a0: trouvé [^\n]+, attendu [^\n]+\u202f; remède\u00a0: [^\n]+$/u;

/** Publishes an edition with a fault: the same page, a true one, or a message that says what to do. */
export function judge(
	csv: string,
	markdown: string,
	isTrue: (after: Published) => void,
	isChapter = false
): void {
	const text = csv === FIGURES_CSV ? `story ${markdown}` : `figures ${csv}`;
	if (met.has(text)) return;
	met.add(text);
	counts.tried += 1;
	let after: Published;
	try {
		after = publish(csv, markdown, sound, isChapter);
	} catch (error) {
		if (!(error instanceof EditionError)) throw error;
		expect(error.message.split('\n').filter((line) => !MESSAGE.test(line))).toEqual([]);
		counts.caught += 1;
		return;
	}
	const same =
		changedIds(sound.rows, after.rows).size === 0 &&
		after.ledger === sound.ledger &&
		JSON.stringify(after.story) === soundStory;
	if (!same) isTrue(after);
	counts[same ? 'identical' : 'changed'] += 1;
}

export const mentions = (story: Story): QuantityNode[] =>
	story.sections.flatMap(inlineOf).filter((node) => node.type === 'quantity');

/** A number in the text is its figure's, in value and as it is printed. */
export function expectTrue({ story, quantities }: Published): void {
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

/** Each kind of mutation, for `test.each`. */
export const tries = (mutations: Readonly<Record<string, Mutation>>, file: string) =>
	Object.entries(mutations).map(([name, mutation], index) => ({ name, mutation, index, file }));
