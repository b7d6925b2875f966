/** What the labels of bands take, and where they stand: by estimate, since a layout waits for no font. */

import type { Box } from '$lib/charts/box';
import { estimate } from './frame';
import type { PlacedLabel, UnitGroup, UnitLabel, UnitsData, UnitStep } from '../spec';

/** Units that keep together: a group, or the groups that are parts of one band. */
export interface Band {
	readonly id: string;
	readonly label: UnitLabel | undefined;
	readonly first: number;
	readonly count: number;
	readonly parts: readonly UnitGroup[];
}

/** The bands of a step, from top to bottom. */
export function bandsOf({ groups, bands = [] }: UnitStep): Band[] {
	const found: Band[] = [];
	let first = 0;
	for (const group of groups) {
		const before = found.at(-1);
		if (before && group.band && before.id === group.band) {
			const count = before.count + group.count;
			found[found.length - 1] = { ...before, count, parts: [...before.parts, group] };
		} else {
			const id = group.band ?? group.id;
			const label = group.band ? bands.find((band) => band.id === id)?.label : group.label;
			found.push({ id, label, first, count: group.count, parts: group.band ? [group] : [] });
		}
		first += group.count;
	}
	return found;
}

/** Size of a number over a band, in sizes of a large number. `--line-size` in boxes.css. */
export const BAND_NUMBER = 0.8;

/** Room between words of a line, and between a label and what stands beside it. */
export const space = (box: Box): number => box.textSize * 0.7;

/** Width of a band's own label. */
const labelWidth = (label: UnitLabel, box: Box): number =>
	estimate(label.number ?? '', box.numberSize * BAND_NUMBER, 'number') +
	estimate(label.hedge ?? '', box.smallSize, 'text') +
	estimate(label.name, box.textSize, 'text');

/** Side of the sample of a part's units, and what it takes with the space after it, in sizes of its words. */
export const SAMPLE = { side: 0.76, step: 1.1 };

/** Width of a part's label, with its sample: in words as short, a wide letter counts. */
function partWidth({ label }: UnitGroup, box: Box): number {
	if (!label) return 0;
	const text = `${label.hedge ?? ''}${label.number ? `${label.number} ` : ''}${label.name}`;
	const wide = text.replace(/[^mw]/gi, '').length;
	return box.smallSize * (SAMPLE.step + wide * 0.36) + estimate(text, box.smallSize, 'text');
}

/** Width of all parts' labels, side by side. */
function partsWidth(parts: readonly UnitGroup[], box: Box): number {
	const said = parts.filter(({ label }) => label);
	return said.reduce((sum, part) => sum + partWidth(part, box) + space(box), 0) - space(box);
}

/** Whether a band's parts are named on the line of its own label. */
const onOneLine = ({ label, parts }: Band, box: Box): boolean =>
	!label || labelWidth(label, box) + 2 * space(box) + partsWidth(parts, box) <= box.width;

/** Lines that a band's words take. */
function linesOf(band: Band, box: Box): number {
	if (!band.label) return band.parts.some(({ label }) => label) ? 1 : 0;
	return band.label.under || (band.parts.length > 0 && !onOneLine(band, box)) ? 2 : 1;
}

/**
 * Lines above the bands that begin with a unit: as many at every step, so that a band that doesn't change
 * stays where it is.
 */
export function linesAt({ steps }: UnitsData, box: Box): Map<number, number> {
	const lines = new Map<number, number>();
	for (const band of steps.flatMap(bandsOf)) {
		lines.set(band.first, Math.max(lines.get(band.first) ?? 0, linesOf(band, box)));
	}
	return lines;
}

/** Whether words of a band are wider than so much. */
export const wider = (band: Band, width: number, box: Box): boolean =>
	Math.max(band.label ? labelWidth(band.label, box) : 0, partsWidth(band.parts, box)) > width;

/** From the baseline of the lowest line to the units under it. */
const foot = (box: Box): number => box.smallSize * 0.42;
/** From the baseline of one line to that of the next. */
const leading = (box: Box): number => box.smallSize * 1.2;

/** Height of so many lines over a band, from what stands above them to its units. */
export const headHeight = (box: Box, lines: number): number =>
	lines === 0
		? 0
		: box.numberSize * BAND_NUMBER * 0.7 +
			box.smallSize * 0.2 +
			foot(box) +
			(lines - 1) * leading(box);

/** Labels of a band over its units, which begin at a height. */
export function bandLabels(
	spec: UnitsData,
	step: UnitStep,
	band: Band,
	lines: number,
	top: number,
	box: Box
): PlacedLabel[] {
	const { id, label, parts } = band;
	const lower = top - foot(box);
	const upper = lower - (lines - 1) * leading(box);
	const dress = (group: UnitGroup | undefined) =>
		({ hue: group?.hue ?? spec.hue, tone: group?.tone ?? 'strong', anchor: 'start' }) as const;
	const own = dress(parts[0] ?? step.groups.find((group) => group.id === id));
	const found: PlacedLabel[] = [];
	if (label) found.push({ ...label, ...own, id, x: 0, y: upper, look: 'band' });
	if (label?.under) {
		found.push({ ...own, id: `${id}-under`, name: label.under, x: 0, y: lower, look: 'under' });
	}
	const one = lines === 1;
	// A little room is kept at the end: widths are estimates.
	let x = label && one ? box.width - partsWidth(parts, box) - space(box) : 0;
	for (const part of parts) {
		if (!part.label) continue;
		const at = { x, y: one ? upper : lower, look: 'part' } as const;
		found.push({ ...part.label, ...dress(part), id: part.id, ...at });
		x += partWidth(part, box) + space(box);
	}
	return found;
}
