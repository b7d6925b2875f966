import { doubtOf } from '$lib/figures/quantity/doubt';
import { findIn } from '$lib/figures/find-in';
import type { ChartQuantity } from '$lib/charts/types';
import { placeWords } from '$lib/figures/quantity/places';
import type { Quantities, Quantity, Unit } from '$lib/figures/types';
import type { Language } from '$lib/language/language';
import { sceneOf } from './index';
import { inlineOf } from '$lib/story/markdown';
import type { Story, StorySection } from '$lib/story/types';

/** Units that stay with the number; others are the label's affair. */
const SIGNS: readonly Unit[] = ['percent', 'years'];

/** What a chart needs of a quantity: words ready to print. */
export function chartQuantity(quantity: Quantity, language: Language): ChartQuantity {
	const calculated = quantity.kind === 'calculated';
	return {
		id: quantity.id,
		value: quantity.value,
		...language.spell(quantity, { hedge: true, unit: true }),
		sign: SIGNS.includes(quantity.unit)
			? language.spell(quantity, { hedge: false, unit: true }).after
			: '',
		label: quantity.label,
		period: quantity.period ?? '',
		calculated,
		hedged: doubtOf(quantity) === 'dashed'
	};
}

/** A row of a chart's table: what the chart knows, and what it measures, and where it stands. */
export interface TableRow extends ChartQuantity {
	/** What it measures, of whom. */
	readonly measure: string;
	readonly population: string;
	/** Where it stands in the report, in words. */
	readonly place: string;
}

const scenesOf = (story: Story) => story.sections.flatMap((section) => section.scenes);

/** The quantities that the charts of a story draw, by id; no others reach the browser. */
export function chartQuantities(
	story: Story,
	quantities: Quantities,
	language: Language
): Record<string, ChartQuantity> {
	const ids = new Set(scenesOf(story).flatMap((scene) => sceneOf(scene.name).figures));
	return Object.fromEntries(
		[...ids].map((id) => [id, chartQuantity(findIn(quantities, id, 'figure'), language)])
	);
}

/** Rows of each scene's table, by the scene's name. */
export function tableRows(
	story: Story,
	quantities: Quantities,
	language: Language
): Record<string, TableRow[]> {
	return Object.fromEntries(
		story.sections.flatMap((section) => {
			const said = new Set(saidIn(section));
			return section.scenes.map(({ name }) => {
				// Marks that are drawn for so many are of no use as data, unless the text speaks of them.
				const ids = sceneOf(name).figures.filter(
					(id) => quantities[id]?.unit !== 'squares' || said.has(id)
				);
				return [name, rowsOf(ids, quantities, language)];
			});
		})
	);
}

/**
 * Rows of what each section draws in its lines of text alone, by the section's slug: no chart's table
 * has them.
 */
export function textRows(
	{ sections }: Story,
	quantities: Quantities,
	language: Language
): Record<string, TableRow[]> {
	const inCharts = (section: StorySection) =>
		section.scenes.flatMap(({ name }) => sceneOf(name).figures);
	return Object.fromEntries(
		sections.map((section) => {
			const ids = barsOf(section).filter((id) => !inCharts(section).includes(id));
			return [section.slug, rowsOf(ids, quantities, language)];
		})
	);
}

/** Ids of the quantities that a section draws in its lines of text, in reading order. */
export function barsOf(section: StorySection): string[] {
	const bars = inlineOf(section).flatMap((node) =>
		node.type === 'quantity' && node.bar ? node.id : []
	);
	return [...new Set(bars)];
}

/** Ids of the quantities that a section's words say. */
export const saidIn = (section: StorySection): string[] =>
	inlineOf(section).flatMap((node) => (node.type === 'quantity' ? node.id : []));

const rowsOf = (ids: readonly string[], quantities: Quantities, language: Language): TableRow[] =>
	ids.map((id) => {
		const quantity = findIn(quantities, id, 'figure');
		const { measure, population } = quantity;
		return {
			...chartQuantity(quantity, language),
			measure,
			population,
			place: placeWords(quantity, language) ?? ''
		};
	});
