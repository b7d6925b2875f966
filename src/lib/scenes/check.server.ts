/** What a story needs beyond its own grammar: charts that can be drawn, places that exist. */

import { render } from 'svelte/server';
import type { OutOfBounds } from '$lib/charts/bounds';
import InBoxes from '$lib/charts/InBoxes.svelte';
import { beyondChart, wholeForms } from '$lib/charts/index';
import type { Lookup } from '$lib/charts/types';
import { findIn } from '$lib/figures/find-in';
import { messages } from '$lib/language/messages/scenes';
import { EditionError, type Problem } from '$lib/figures/errors';
import { lineOf, type Source } from '$lib/figures/source';
import type { Quantities } from '$lib/figures/types';
import type { Language } from '$lib/language/language';
import type { Labels } from '$lib/story/labels';
import { chartQuantity } from './chart-quantities.server';
import { chartOf, type Scene } from './scene';
import { linksOf } from '$lib/story/markdown';
import { SCENES } from './index';
import { MissingWords, wordsOf } from './words';
import type { Story, StoryScene } from '$lib/story/types';

/** Pages that a story may link to. */
const PAGES = ['/', '/donnees/', '/accessibilite/', '/mentions-legales/'];

/** What the charts of a story are drawn with. */
export interface Drawn {
	readonly quantities: Quantities;
	readonly source: Source;
	readonly labels: Labels;
	readonly language: Language;
}

interface StoryFile {
	/** Path of the story's file. */
	readonly file: string;
	readonly markdown: string;
	/** Whether what is left to be written is no fault yet. */
	readonly unfinished?: boolean;
}

/**
 * Draws every chart of a story once, and follows its links within the site.
 *
 * @throws EditionError naming sections that are missing or out of order, scenes and steps that no
 * chart draws, charts that the figures do not allow, and links that lead nowhere
 */
export function checkStory(story: Story, file: StoryFile, drawn: Drawn): void {
	const scenes = story.sections.flatMap((section) => section.scenes);
	const problems = [
		...sectionProblems(story, file),
		...sceneProblems(scenes, file, drawn),
		...labelProblems(scenes, drawn.labels),
		...linkProblems(story, file),
		...(file.unfinished ? [] : draftProblems(file))
	];
	if (problems.length > 0) throw new EditionError(problems);
}

/** Sections that are not those of the front matter, in its order. */
export function sectionProblems({ sections, order }: Story, file: StoryFile): Problem[] {
	const slugs = sections.map((section) => section.slug);
	if (slugs.join() === order.join()) return [];
	const odd = slugs.find((slug, index) => slug !== order[index]) ?? slugs.at(-1) ?? '';
	return [
		{
			file: file.file,
			line: lineWith(file, `{#${odd} `),
			found: slugs.join(', '),
			...messages.sections(order)
		}
	];
}

/** Scenes and steps that no chart draws, and charts that the figures do not allow. */
export function sceneProblems(
	scenes: readonly StoryScene[],
	file: StoryFile,
	drawn: Drawn
): Problem[] {
	return scenes.flatMap((scene) => {
		const line = lineWith(file, `{#${scene.name}}`);
		const definition = Object.hasOwn(SCENES, scene.name) ? SCENES[scene.name] : undefined;
		if (definition) return checkScene(scene, definition, line, file.file, drawn);
		return {
			file: file.file,
			line,
			found: scene.name,
			...messages.scene(Object.keys(SCENES))
		};
	});
}

/** Words of charts that the story has not. */
export function labelProblems(scenes: readonly StoryScene[], labels: Labels): Problem[] {
	const names = scenes.map(({ name }) => name);
	return Object.keys(labels.charts)
		.filter((chart) => !names.includes(chart))
		.map((chart) => ({
			file: labels.file,
			line: labels.lineOf(chart),
			found: chart,
			...messages.chart(names)
		}));
}

/** Links within the site that lead nowhere. */
export function linkProblems(story: Story, file: StoryFile): Problem[] {
	const anchors = new Set(
		story.sections.flatMap(({ slug, scenes }) => [
			slug,
			...scenes.flatMap(({ steps }) => steps.map(({ id }) => `${slug}-${id}`))
		])
	);
	const exists = (href: string) =>
		href.startsWith('#')
			? anchors.has(href.slice(1))
			: !href.startsWith('/') || PAGES.includes(href);
	return linksOf(story).flatMap((href) =>
		exists(href)
			? []
			: {
					file: file.file,
					line: lineWith(file, `](${href}`),
					found: href,
					...messages.link(PAGES)
				}
	);
}

/** What `npm run edition:new` leaves to be written. */
export function draftProblems({ file, markdown }: StoryFile): Problem[] {
	return markdown
		.split(/\r\n?|\n/u)
		.flatMap((text, index) =>
			text.includes(messages.draft) ? { file, line: index + 1, ...messages.unfinished } : []
		);
}

function lineWith({ markdown }: StoryFile, text: string): number {
	const index = markdown.split(/\r\n?|\n/u).findIndex((line) => line.includes(text));
	return Math.max(1, index + 1);
}

function checkScene(
	scene: StoryScene,
	definition: Scene,
	line: number,
	file: string,
	{ quantities, source, labels, language }: Drawn
): Problem[] {
	const { name } = scene;
	const { figures, form } = definition;
	const forms = wholeForms();
	if (!forms.includes(form)) return [{ file, line, found: form, ...messages.form(forms, name) }];
	const missing = figures.filter((id) => !Object.hasOwn(quantities, id));
	if (missing.length > 0) {
		return missing.map((id) => ({
			file: source.file,
			line: 1,
			found: '',
			...messages.undrawn(id, name)
		}));
	}
	const lookup: Lookup = (id) => chartQuantity(findIn(quantities, id, 'figure'), language);
	const asked = new Set<string>();
	const words = wordsOf(name, labels, language, asked);
	try {
		const data = definition.spec(lookup, words);
		const drawn = data.steps.map(({ id }) => id).join(', ');
		const told = scene.steps.map(({ id }) => id).join(', ');
		if (drawn !== told) return [{ file, line, found: told, ...messages.steps(drawn, name) }];
		const beyond = beyondChart(definition.form, data);
		if (beyond.length > 0) {
			return beyond.map((value) =>
				beyondProblem(value, name, figures, quantities, source, language)
			);
		}
		const chart = chartOf(definition, lookup, words);
		// Reading the markup is what draws it.
		void render(InBoxes, { props: { chart, alt: '' } }).body;
	} catch (error) {
		if (error instanceof MissingWords) {
			return [
				{ file: labels.file, line: labels.lineOf(name), found: '', ...messages.words(error) }
			];
		}
		if (!(error instanceof RangeError)) throw error;
		const printed = figures.filter((id) => quantities[id]?.kind === 'printed');
		return [
			{
				file: source.file,
				line: lineOf(source, printed[0] ?? ''),
				found: figures.map((id) => quantities[id]?.text).join(', '),
				...messages.numbers(figures, name, error.message)
			}
		];
	}
	const unused = Object.keys(labels.charts[name] ?? {}).filter((key) => !asked.has(key));
	return unused.map((key) => ({
		file: labels.file,
		line: labels.lineOf(name),
		found: key,
		...messages.unused(name, [...asked])
	}));
}

/** A value that a chart cannot draw, said of the printed figure that it comes from. */
function beyondProblem(
	{ id, value, least, most, whole }: OutOfBounds,
	scene: string,
	figures: readonly string[],
	quantities: Quantities,
	source: Source,
	language: Language
): Problem {
	const known = Object.hasOwn(quantities, id) ? printedFor(id, quantities) : [];
	const printed =
		known.length > 0 ? known : figures.flatMap((each) => printedFor(each, quantities));
	const [first = ''] = printed;
	return {
		file: source.file,
		line: lineOf(source, first),
		found: quantities[first]?.text ?? '',
		...messages.beyond({
			chart: scene,
			whole: whole ?? false,
			least: language.number(least, 0),
			most: language.number(most, 0),
			...(first === id ? {} : { drawn: { id, value: language.number(value, 2) } }),
			figures: [...new Set(printed)]
		})
	};
}

/** The printed figures that a quantity is worked out from, or itself. */
function printedFor(id: string, quantities: Quantities): string[] {
	const found = quantities[id];
	if (found?.kind !== 'calculated') return found ? [id] : [];
	return found.operands.flatMap((operand) => printedFor(operand, quantities));
}
