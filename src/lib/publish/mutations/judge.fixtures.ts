import { expect } from 'vitest';
import { calculate } from '$lib/figures/calculations/calculate';
import { readClaims, type Claims } from '$lib/figures/claims/claims';
import { EditionError } from '$lib/figures/errors';
import { CHECKS } from '$lib/figures/ledger/checks';
import { keepLedger, ledgerCounts } from '$lib/figures/ledger/ledger';
import { parseFigures } from '$lib/figures/parse';
import type { BareQuantities, Quantities } from '$lib/figures/types';
import { stretches } from '$lib/language/addresses';
import { fr } from '$lib/language/fr/fr';
import { linkProblems, sceneProblems, sectionProblems } from '$lib/scenes/check.server';
import { currentEdition } from '$lib/scenes/editions.server';
import { sceneOf } from '$lib/scenes/index';
import { contentFile, source } from '$lib/story/edition.server';
import { readLabels, type Labels } from '$lib/story/labels';
import { inlineOf } from '$lib/story/markdown';
import { unusedClaims } from '$lib/story/parse/claims';
import { parseStory } from '$lib/story/parse/parse';
import { withTerms } from '$lib/story/terms';
import type { QuantityNode, Story } from '$lib/story/types';
import { publicRows } from '../data/figures-table';
import type { Mutation } from './mutations.fixtures';

const EDITION = currentEdition(fr);

/** The text of each of an edition's files. */
export interface Texts {
	readonly figures: string;
	readonly terms: string;
	readonly claims: string;
	readonly labels: string;
	readonly story: string;
}
export const TEXTS: Texts = {
	figures: source(EDITION).csv,
	terms: contentFile(EDITION, 'terms.fr.csv').text,
	claims: contentFile(EDITION, 'claims.csv').text,
	labels: contentFile(EDITION, 'labels.fr.yml').text,
	story: contentFile(EDITION, 'story.fr.md').text
};

/** How often a kind of mutation is tried: `npm test` tries a few of those of `npm run test:mutations`. */
export const often = (times: number): number =>
	process.env['MUTATIONS'] === 'all' ? times : Math.ceil(times / 20);

/** In ms: a machine may be busy with other things. */
export const PATIENCE = 60_000;

interface Numbers {
	readonly bare: BareQuantities;
	readonly quantities: Quantities;
	readonly ledger: string;
	readonly rows: ReadonlyMap<string, string>;
}

export interface Published extends Numbers {
	readonly texts: Texts;
	readonly claims: Claims;
	readonly labels: Labels;
	readonly story: Story;
}

/** What the site publishes of its figures. */
function publishFigures({ figures, terms }: Texts): Numbers {
	const origin = { edition: EDITION, file: 'figures.csv', csv: figures };
	const bare = calculate(parseFigures(figures, origin.file, fr), fr, undefined, origin);
	const termed = withTerms(bare, terms, 'terms.fr.csv', fr);
	const ledger = keepLedger(termed, origin, fr);
	const quantities = { ...termed, ...ledgerCounts(ledger, termed, fr) };
	const rows = publicRows(quantities, fr).map(
		(row) => [String(row.id), JSON.stringify(row)] as const
	);
	return { bare, quantities, ledger: JSON.stringify(ledger), rows: new Map(rows) };
}

/** What the site publishes of an edition: all that the build makes of its files, but the HTML. */
function publish(texts: Texts, before?: Published, isChapter = false): Published {
	// A fault in words leaves the figures as they are.
	const isSame = (...files: (keyof Texts)[]) =>
		before !== undefined && files.every((file) => texts[file] === before.texts[file]);
	const numbers = before && isSame('figures', 'terms') ? before : publishFigures(texts);
	const { quantities, rows } = numbers;
	const changed = before ? changedIds(before.rows, rows) : undefined;
	const isUntouched = changed?.size === 0 && isSame('claims');
	const claims =
		before && isUntouched ? before.claims : readClaims(texts.claims, 'claims.csv', quantities, fr);
	const checks = CHECKS.map(({ id }) => id);
	const labels =
		before && isUntouched && isSame('labels')
			? before.labels
			: readLabels(texts.labels, 'labels.fr.yml', quantities, fr, checks, claims);
	const story =
		before && isUntouched && isSame('story')
			? before.story
			: parseStory(texts.story, 'story.fr.md', quantities, fr, claims);
	// Charts whose figures and words are as they were need not be drawn again.
	const isDrawn = ({ name, steps }: Story['sections'][number]['scenes'][number]) =>
		before !== undefined &&
		changed !== undefined &&
		hasScene(before, name, steps.length) &&
		!sceneOf(name).figures.some((id) => changed.has(id)) &&
		JSON.stringify(labels.charts[name]) === JSON.stringify(before.labels.charts[name]);
	const drawn = story.sections.flatMap(({ scenes }) => scenes.filter((scene) => !isDrawn(scene)));
	const file = { file: 'story.fr.md', markdown: texts.story };
	const origin = { edition: EDITION, file: 'figures.csv', csv: texts.figures };
	const problems = [
		...(isChapter ? [] : [...sectionProblems(story, file), ...linkProblems(story, file)]),
		...(isChapter ? [] : unusedClaims(claims, [story.claims, labels.claims])),
		...sceneProblems(drawn, file, { quantities, source: origin, labels, language: fr })
	];
	if (problems.length > 0) throw new EditionError(problems);
	return { ...numbers, texts, claims, labels, story };
}

const hasScene = (before: Published, name: string, steps: number) =>
	before.story.sections.some(({ scenes }) =>
		scenes.some((scene) => scene.name === name && scene.steps.length === steps)
	);

export function changedIds(before: Published['rows'], after: Published['rows']): Set<string> {
	const ids = new Set([...before.keys(), ...after.keys()]);
	return new Set([...ids].filter((id) => before.get(id) !== after.get(id)));
}

export const sound = publish(TEXTS);

/** All that readers get, to be compared. */
const printed = ({ rows, ledger, claims, labels, story }: Published): string =>
	JSON.stringify([[...rows.values()], ledger, claims.byId, labels.charts, labels.checks, story]);
const soundPrint = printed(sound);

/** What has been tried: the same text twice tells nothing more. */
const met = new Set<string>();

const counts = { tried: 0, identical: 0, changed: 0, caught: 0 };

/** One line for all that a file of tests tried, once it has; a quarter of them is caught at the least. */
export function sayCounts(file: string): void {
	const { tried, caught, identical, changed } = counts;
	process.stdout.write(
		`Mutations of ${file}: ${tried} tried, ${caught} caught, ${identical} identical, ${changed} changed\n`
	);
	Object.assign(counts, { tried: 0, caught: 0, identical: 0, changed: 0 });
	expect(caught, 'faults are caught').toBeGreaterThan(tried / 4);
}

/** Every line of a message names the file and the line, what was found and what to do. */
const MESSAGE =
	/^(figures\.csv|terms\.fr\.csv|labels\.fr\.yml|claims\.csv|story\.fr\.md|src\/lib\/\S+):\d+(, colonne «\u00a0[^\n]*\u00a0»)?\u00a0: trouvé [^\n]+, attendu [^\n]+\u202f; remède\u00a0: [^\n]+$/u;

/** Publishes an edition with a fault: the same page, a true one, or a message that says what to do. */
export function judge(
	fault: Partial<Texts>,
	isTrue: (after: Published) => void,
	isChapter = false
): void {
	const text = JSON.stringify(fault);
	if (met.has(text)) return;
	met.add(text);
	counts.tried += 1;
	let after: Published;
	try {
		after = publish({ ...TEXTS, ...fault }, sound, isChapter);
	} catch (error) {
		if (!(error instanceof EditionError)) throw error;
		expect(error.message.split('\n').filter((line) => !MESSAGE.test(line))).toEqual([]);
		counts.caught += 1;
		return;
	}
	const same = printed(after) === soundPrint;
	if (!same) isTrue(after);
	counts[same ? 'identical' : 'changed'] += 1;
}

export const mentions = (story: Story): QuantityNode[] =>
	story.sections.flatMap(inlineOf).filter((node) => node.type === 'quantity');

/** Every number that readers get is a figure's, as it is printed: in the text, in labels, in terms. */
export function expectTrue({ story, quantities, bare, labels, texts }: Published): void {
	for (const { id, value, form, text, calculated } of mentions(story)) {
		const quantity = quantities[id];
		if (!quantity) return expect.unreachable(`${id} is no figure`);
		expect({ id, value, calculated }).toEqual({
			id,
			value: quantity.value,
			calculated: quantity.kind === 'calculated'
		});
		const { wording, hedge } = quantity.kind === 'printed' ? quantity : {};
		const said = { wording, hedge: hedge && fr.hedges[hedge].said, number: quantity.text };
		const expected = form === 'wording' || form === 'hedge' ? said[form] : said.number;
		expect(text.toLowerCase()).toBe(expected?.replaceAll("'", '’').toLowerCase());
	}
	const { title, description, report, author, source: origin } = story;
	const about = [title, description, report, author, origin];
	expect(typedNumbers(about, texts.story, quantities)).toEqual([]);
	const labelled = [...Object.values(labels.charts), labels.checks].flatMap(Object.values<string>);
	expect(typedNumbers(labelled, texts.labels, quantities)).toEqual([]);
	const terms = Object.keys(bare).flatMap((id) => {
		const { label = '', population = '', note = '' } = quantities[id] ?? {};
		return [label, population, note];
	});
	expect(typedNumbers(terms, texts.terms, bare)).toEqual([]);
}

/** Texts with a digit that no reference of their file brings. */
function typedNumbers(
	texts: readonly string[],
	file: string,
	known: BareQuantities
): readonly string[] {
	const references = [...file.matchAll(/\{([^{}|]*)(?:\|[^{}]*)?\}/gu)].map(
		([, id]) => id?.trim() ?? ''
	);
	const brought = references
		.flatMap((id) => {
			const quantity = Object.hasOwn(known, id) ? known[id] : undefined;
			return quantity ? [quantity.text, quantity.period ?? '', fr.unit(quantity.unit, 2)] : [id];
		})
		.filter((text) => /\p{N}/u.test(text))
		.sort((a, b) => b.length - a.length);
	return texts.filter((text) => {
		const words = stretches(text).flatMap((each) => (each.address ? [] : each.text));
		const rest = brought.reduce((left, number) => left.replaceAll(number, ''), words.join(' '));
		return /\p{N}/u.test(rest);
	});
}

/** Each kind of mutation, for `test.each`. */
export const tries = (mutations: Readonly<Record<string, Mutation>>, file: string) =>
	Object.entries(mutations).map(([name, mutation], index) => ({ name, mutation, index, file }));
