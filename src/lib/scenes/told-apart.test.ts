import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ShareRow } from '$lib/charts/layers/share-rows';
import type { Hue, Tone } from '$lib/charts/types';
import type { UnitGroup, UnitsSpec } from '$lib/charts/units/spec';
import { ownUnitScenes, scenes } from './scenes.fixtures';
import {
	lightness,
	readTokens,
	seen,
	VISIONS,
	type Rgb,
	type Scheme
} from '$lib/styles/colours.fixtures';

/**
 * How a reader who sees no colours, or other ones, tells the groups of a scene apart. Groups never
 * touch: a gap parts them. Beyond it, each two groups of a step differ in at least one way:
 *
 * - `outline`: one is filled, the other hollow or dashed;
 * - `lightness`: 15 or more apart on CIE's scale, in greyscale and in all three simulations, in both
 *   schemes;
 * - `place`: they stand in lanes of their own, or each has its label.
 *
 * The record says which of these a scene leans on, the first that holds for each two groups: one that
 * changes its means must say so. A scene of one group needs none.
 */
type Means = 'outline' | 'lightness' | 'place';

const HOW: Readonly<Record<string, readonly Means[]>> = {
	foule: ['lightness', 'outline'],
	cours: ['lightness', 'place'],
	alternance: ['lightness'],
	emploi: ['lightness', 'outline'],
	distance: ['lightness'],
	feuilles: ['lightness'],
	bilan: ['lightness', 'place']
};

const tokens = readTokens(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'));
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const APART = 15;

function ink(hue: Hue, tone: Tone, scheme: Scheme): Rgb {
	const name = { strong: hue, soft: `${hue}-soft`, faint: 'faint', hollow: 'hollow', dashed: hue }[
		tone
	];
	const found = tokens[name];
	if (!found) throw new RangeError(`no token « ${name} »`);
	return found[scheme];
}

const isOutline = (tone: Tone) => tone === 'hollow' || tone === 'dashed';

function byLightness(spec: UnitsSpec, one: UnitGroup, other: UnitGroup): boolean {
	return SCHEMES.every((scheme) =>
		VISIONS.every((vision) => {
			const of = (group: UnitGroup) =>
				lightness(seen(ink(group.hue ?? spec.hue, group.tone, scheme), vision));
			return Math.abs(of(one) - of(other)) >= APART;
		})
	);
}

/** The means by which two groups of a step are told apart. */
function meansFor(spec: UnitsSpec, one: UnitGroup, other: UnitGroup): Means[] {
	const labelled = (group: UnitGroup) => Boolean(group.label?.name || group.label?.number);
	const elsewhere = one.lane !== other.lane;
	return [
		...(isOutline(one.tone) !== isOutline(other.tone) ? (['outline'] as const) : []),
		...(byLightness(spec, one, other) ? (['lightness'] as const) : []),
		...(elsewhere || (labelled(one) && labelled(other)) ? (['place'] as const) : [])
	];
}

/** Two entries that look the same in one place, under one label at most, are one group to the eye. */
const isOne = (one: UnitGroup, other: UnitGroup): boolean =>
	one.tone === other.tone &&
	one.hue === other.hue &&
	one.lane === other.lane &&
	!(one.label && other.label);

const pairs = <T>(all: readonly T[]): [T, T][] =>
	all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));

test.each(ownUnitScenes)('the groups of $name are told apart without colour', ({ name, spec }) => {
	const means = new Set<Means>();
	for (const step of spec.steps) {
		for (const [one, other] of pairs(step.groups.filter((group) => group.count > 0))) {
			if (isOne(one, other)) continue;
			const [best] = meansFor(spec, one, other);
			expect(best, `${name}, ${step.id}: ${one.id} and ${other.id}`).toBeDefined();
			if (best) means.add(best);
		}
	}
	expect([...means].sort()).toEqual([...(HOW[name] ?? means)].sort());
});

/** What says which mark is which: its name and, among the rows of a chart, its row's. */
function labelsOf(spec: object): string[] {
	const marks = Object.values(spec)
		.flat()
		.flatMap((one): { name: string }[] => {
			if (typeof one !== 'object' || one === null) return [];
			if ('parts' in one) return partsOf(one);
			if ('marks' in one) {
				const of = 'name' in one ? `${one.name} ` : '';
				return one.marks.map((each: { name: string }) => ({ name: of + each.name }));
			}
			return 'name' in one ? [one] : [];
		});
	return marks.map(({ name }) => name.trim());
}

/** The parts of a bar, each with words within, under or over it. */
function partsOf({ name, parts }: ShareRow): { name: string }[] {
	for (const { inside, under, over } of parts) expect(inside ?? under ?? over).toBeDefined();
	return parts.map((part) => ({ name: `${name} ${part.name}` }));
}

test.each(scenes.filter(({ spec }) => !('shape' in spec)))(
	'each mark of $name has its own label, so that no colour is needed to know it',
	({ spec }) => {
		const names = labelsOf(spec);
		expect(names.length).toBeGreaterThan(0);
		expect(names).not.toContain('');
		expect(new Set(names).size).toBe(names.length);
	}
);

test('the record is of scenes that there are', () => {
	expect(ownUnitScenes.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(HOW)));
});

test('two groups of one tone in one place, one of them without a label, would be caught', () => {
	const [scene] = ownUnitScenes;
	if (!scene) throw new Error('no scene');
	const group = { id: 'a', count: 10, tone: 'strong' } as const;
	expect(meansFor(scene.spec, { ...group, label: { name: 'a' } }, { ...group, id: 'b' })).toEqual(
		[]
	);
});
