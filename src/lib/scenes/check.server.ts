/** What a story needs beyond its own grammar: charts that can be drawn, places that exist. */

import { render } from 'svelte/server';
import type { OutOfBounds } from '$lib/charts/bounds';
import InBoxes from '$lib/charts/InBoxes.svelte';
import { beyondChart } from '$lib/charts/index';
import type { Lookup } from '$lib/charts/types';
import { EditionError, type Problem } from '$lib/figures/errors';
import { lineOf, type Source } from '$lib/figures/source';
import { formatNumber } from '$lib/language/numbers';
import type { Quantities } from '$lib/figures/types';
import { chartQuantity } from './chart-quantities.server';
import { chartOf, type Scene } from './scene';
import { linksOf } from '$lib/story/markdown';
import { SCENES } from './index';
import type { Story, StoryScene } from '$lib/story/types';

/** Sections of every edition, in their order: others link to them. */
export const SECTIONS = [
	'ouverture',
	'mission',
	'offre',
	'etranger',
	'profil',
	'a-distance',
	'validation',
	'examens',
	'diplomes',
	'verification',
	'donnees'
] as const;

/** Pages that a story may link to. */
const PAGES = ['/', '/donnees/', '/accessibilite/', '/mentions-legales/'];

interface StoryFile {
	/** Path of the story's file. */
	readonly file: string;
	readonly markdown: string;
}

/**
 * Draws every chart of a story once, and follows its links within the site.
 *
 * @throws EditionError naming sections that are missing or out of order, scenes and steps that no
 * chart draws, charts that the figures do not allow, and links that lead nowhere
 */
export function checkStory(
	story: Story,
	file: StoryFile,
	quantities: Quantities,
	source: Source
): void {
	const scenes = story.sections.flatMap((section) => section.scenes);
	const problems = [
		...sectionProblems(story, file),
		...sceneProblems(scenes, file, quantities, source),
		...linkProblems(story, file),
		...draftProblems(file)
	];
	if (problems.length > 0) throw new EditionError(problems);
}

/** Sections that are missing, or out of order. */
export function sectionProblems({ sections }: Story, file: StoryFile): Problem[] {
	const slugs = sections.map((section) => section.slug);
	if (slugs.join() === SECTIONS.join()) return [];
	const odd = slugs.find((slug, index) => slug !== SECTIONS[index]) ?? slugs.at(-1) ?? '';
	return [
		{
			file: file.file,
			line: lineWith(file, `{#${odd} `),
			found: slugs.join(', '),
			expected: `les sections ${SECTIONS.join(', ')}, dans cet ordre`,
			remedy: 'remettre la ligne « # Titre {#slug | Accroche} » qui manque, ou à sa place'
		}
	];
}

/** Scenes and steps that no chart draws, and charts that the figures do not allow. */
export function sceneProblems(
	scenes: readonly StoryScene[],
	file: StoryFile,
	quantities: Quantities,
	source: Source
): Problem[] {
	return scenes.flatMap((scene) => {
		const line = lineWith(file, `{#${scene.name}}`);
		const definition = Object.hasOwn(SCENES, scene.name) ? SCENES[scene.name] : undefined;
		if (definition) return checkScene(scene, definition, line, file.file, quantities, source);
		return {
			file: file.file,
			line,
			found: scene.name,
			expected: `une scène parmi ${Object.keys(SCENES).join(', ')}`,
			remedy: 'reprendre un de ces noms, ou ajouter la scène à src/lib/scenes/index.ts'
		};
	});
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
					expected: 'un lien vers une section, un pas ou une page du site',
					remedy: `corriger l’adresse ; les pages sont ${PAGES.join(', ')}`
				}
	);
}

/** What `npm run edition:new` leaves to be written. */
export function draftProblems({ file, markdown }: StoryFile): Problem[] {
	return markdown.split(/\r\n?|\n/u).flatMap((text, index) =>
		/À écrire/u.test(text)
			? {
					file,
					line: index + 1,
					found: 'À écrire',
					expected: 'un récit achevé',
					remedy: 'écrire cette ligne'
				}
			: []
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
	quantities: Quantities,
	source: Source
): Problem[] {
	const { figures } = definition;
	const missing = figures.filter((id) => !Object.hasOwn(quantities, id));
	if (missing.length > 0) {
		return missing.map((id) => ({
			file: source.file,
			line: 1,
			found: '',
			expected: `une ligne ${id}, que le graphique ${scene.name} dessine`,
			remedy: 'remettre la ligne, ou corriger son identifiant'
		}));
	}
	const lookup: Lookup = (id) => {
		const found = Object.hasOwn(quantities, id) ? quantities[id] : undefined;
		if (found === undefined) throw new RangeError(`no figure « ${id} »`);
		return chartQuantity(found);
	};
	try {
		const chart = chartOf(definition, lookup);
		const drawn = chart.spec.steps.map(({ id }) => id).join(', ');
		const told = scene.steps.map(({ id }) => id).join(', ');
		if (drawn !== told) {
			const expected = `les pas ${drawn}, dans cet ordre : le graphique ${scene.name} les dessine`;
			return [{ file, line, found: told, expected, remedy: 'accorder les lignes ### {#pas}' }];
		}
		const beyond = beyondChart(chart);
		if (beyond.length > 0) {
			return beyond.map((value) => beyondProblem(value, scene.name, figures, quantities, source));
		}
		// Reading the markup is what draws it.
		void render(InBoxes, { props: { chart, alt: '' } }).body;
		return [];
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const printed = figures.filter((id) => quantities[id]?.kind === 'printed');
		return [
			{
				file: source.file,
				line: lineOf(source, printed[0] ?? ''),
				found: figures.map((id) => quantities[id]?.text).join(', '),
				expected: `des nombres que le graphique ${scene.name} puisse dessiner`,
				remedy: `vérifier ${figures.join(', ')} (${error.message})`
			}
		];
	}
}

/** A value that a chart cannot draw, said of the printed figure that it comes from. */
function beyondProblem(
	{ id, value, least, most, whole }: OutOfBounds,
	scene: string,
	figures: readonly string[],
	quantities: Quantities,
	source: Source
): Problem {
	const known = Object.hasOwn(quantities, id) ? printedFor(id, quantities) : [];
	const printed =
		known.length > 0 ? known : figures.flatMap((each) => printedFor(each, quantities));
	const [first = ''] = printed;
	const kind = whole ? 'un nombre entier' : 'un nombre';
	const drawn = first === id ? '' : ` pour ${id} (ici ${formatNumber(value, 2)})`;
	return {
		file: source.file,
		line: lineOf(source, first),
		found: quantities[first]?.text ?? '',
		expected:
			`${kind} de ${formatNumber(least, 0)} à ${formatNumber(most, 0)}${drawn}, ` +
			`ce que le graphique ${scene} peut dessiner`,
		remedy: `vérifier ${[...new Set(printed)].join(', ')}, ou donner au graphique une autre forme dans src/lib/scenes`
	};
}

/** The printed figures that a quantity is worked out from, or itself. */
function printedFor(id: string, quantities: Quantities): string[] {
	const found = quantities[id];
	if (found?.kind !== 'calculated') return found ? [id] : [];
	return found.operands.flatMap((operand) => printedFor(operand, quantities));
}
