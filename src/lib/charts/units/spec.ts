import type { Box } from '../box';
import type { Hue, Tone } from '../types';
import type { Beneath } from './beneath/spec';

/** Shape of a unit: people, parchments, courses and checks differ in shape. */
export type Shape = 'square' | 'sheet' | 'card' | 'dash';

/** What is written at a group. */
export interface UnitLabel {
	/** Hedge before the figure, set small, e.g. `près de `. */
	readonly hedge?: string;
	/** Large figure, e.g. `65 %`; absent where the part is not given a number. */
	readonly number?: string;
	/** One line, or two parted by a line feed. */
	readonly name: string;
	readonly calculated?: boolean;
	/** Small print on a line of its own under a band's label. */
	readonly under?: string;
}

/** Units that stand together at a step. */
export interface UnitGroup {
	readonly id: string;
	/** How many units; the counts of a step add up to the population. */
	readonly count: number;
	readonly tone: Tone;
	/** Hue, where it is not the population's. */
	readonly hue?: Hue;
	readonly label?: UnitLabel;
	/** True where a line parts it from the group before, in a block of tens. */
	readonly parted?: true;
	/** The last unit, where it is not whole, or not sure. */
	readonly last?: LastUnit;
	/** Row index, from 0. */
	readonly lane?: number;
	/** The band that the group is a part of, with those beside it that say the same. */
	readonly band?: string;
}

/** The label of a band whose groups are its parts. */
export interface UnitBand {
	readonly id: string;
	readonly label: UnitLabel;
}

/** What a group's last unit is, where it isn't as the others. */
export interface LastUnit {
	/** What there is of it, from 0 to 1: it is cut there. */
	readonly share?: number;
	/** True where the group's number is hedged; it shows while the group doesn't stand back. */
	readonly dashed?: boolean;
}

/** A label over or under a block, for groups that stand in it one after the other. */
export interface UnitCaption {
	readonly id: string;
	/** Ids of the groups that it names. */
	readonly of: readonly string[];
	readonly side: 'above' | 'below';
	readonly anchor: 'start' | 'end';
	readonly tone: Tone;
	readonly label: UnitLabel;
}

/** How the population is grouped at a step. */
export interface UnitStep {
	readonly id: string;
	readonly arrange: 'bands' | 'rows' | 'tens';
	/** Unit 0 … n−1 go to the groups in this order, so that a unit keeps its identity. */
	readonly groups: readonly UnitGroup[];
	/** Labels at units in columns of ten. */
	readonly captions?: readonly UnitCaption[];
	/** Labels of bands in parts. */
	readonly bands?: readonly UnitBand[];
	/** A small panel under the units, whose room is kept at every step. */
	readonly beneath?: Beneath;
}

/** What a scene says of its units; where they stand follows from it. */
export interface UnitsData {
	readonly shape: Shape;
	readonly hue: Hue;
	/** Units in a row, where rows are to be compared. */
	readonly perRow?: number;
	/** Id of the quantity that all units together are, where groups are others. */
	readonly population?: string;
	/** True where the population is hedged: its last unit is dashed. */
	readonly dashedLast?: boolean;
	readonly steps: readonly UnitStep[];
}

/** How many units stand side by side, and how far from one to the next. */
export interface Grid {
	/** Nothing where each arrangement has its own number of them. */
	readonly columns: number;
	readonly pitch: number;
	/** Room over a label, between bands, beyond what it needs. */
	readonly air: number;
}

/** The grid in each design box, at every step: looked for by the build, see layout/grids. */
export type Grids = Readonly<Record<Box['name'], Grid>>;

export interface UnitsSpec extends UnitsData {
	readonly grids: Grids;
	/** True where its units come from the picture before it on its stage. */
	readonly takesOver?: true;
	/** True where they go on to the next one. */
	readonly goesOn?: true;
}

/** What a unit wears: an index into the layout's paints. */
export interface Paint {
	readonly hue: Hue;
	readonly tone: Tone;
}

/** A label where it stands, in design units. */
export interface PlacedLabel extends UnitLabel {
	readonly id: string;
	readonly x: number;
	/** Baseline of the name's first line; the figure stands above it. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly hue: Hue;
	readonly tone: Tone;
	/** `inline` puts figure and name on one line. */
	readonly inline?: boolean;
	/** How it looks over bands: `band` on one line, `part` small beside a sample of its units, `under` small. */
	readonly look?: 'band' | 'part' | 'under';
}

/** A line between two groups of a block, exactly around their units. */
export interface Parting {
	readonly id: string;
	readonly d: string;
}

/** Where each unit of a step stands, what it wears, and the labels. */
export interface UnitsLayout {
	/** Left and top of each unit, in design units; index is the unit's identity. */
	readonly x: Float32Array;
	readonly y: Float32Array;
	/** Index into `paints` for each unit. */
	readonly paint: Uint8Array;
	readonly paints: readonly Paint[];
	/** Side of a unit, and distance from one to the next. */
	readonly size: number;
	readonly pitch: number;
	readonly labels: readonly PlacedLabel[];
	readonly partings: readonly Parting[];
	/** What there is of units that are cut, by unit. */
	readonly shares: ReadonlyMap<number, number>;
}
