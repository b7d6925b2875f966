import { doubtOf } from '$lib/figures/doubt';
import { findIn } from '$lib/figures/find-in';
import type { ChartQuantity } from '$lib/charts/types';
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
		period: quantity.period,
		calculated,
		hedged: doubtOf(quantity) === 'dashed'
	};
}

/** A row of a chart's table: what the chart knows, and whom it counts, and where it stands. */
export interface TableRow extends ChartQuantity {
	readonly population: string;
	readonly locator: string;
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
		scenesOf(story).map(({ name }) => [name, rowsOf(sceneOf(name).figures, quantities, language)])
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

const rowsOf = (ids: readonly string[], quantities: Quantities, language: Language): TableRow[] =>
	ids.map((id) => {
		const quantity = findIn(quantities, id, 'figure');
		const { population, locator } = quantity;
		return { ...chartQuantity(quantity, language), population, locator };
	});
