/**
 * What a number of the page is: printed in the report (`Figure`) or worked out from printed ones
 * (`Calculation`). Both are quantities, with a value, a range and a place in the report.
 */

/** An interval [low, high] that holds the true value, both ends included. */
export interface Range {
	readonly low: number;
	readonly high: number;
}

/**
 * What an interval comes from: a number known to the unit; one rounded; or one that the report only
 * hedges, which says a side and no size: how far it reaches is then a convention of ours.
 */
export const BOUNDS = ['exact', 'rounding', 'convention'] as const;

/** A range as it is printed: its ends are rounded outward, and the number printed is within. */
export interface Bounds extends Range {
	readonly from: (typeof BOUNDS)[number];
}

/** Units that a quantity may have; their words are in `language/`. */
export const UNITS = [
	'percent',
	'points',
	'years',
	'people',
	'enrolments',
	'courses',
	'hours',
	'weeks',
	'centres',
	'branches',
	'partnerships',
	'men-per-100-women',
	'moocs',
	'applications',
	'candidates',
	'decisions',
	'parchments',
	'level',
	'squares',
	'checks',
	'per-hundred'
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * Units of what the page counts of itself, marks that it draws and checks that it makes: the report
 * says nothing of them, so they have neither place nor period in it, and are no data.
 */
export const OWN_UNITS: ReadonlySet<Unit> = new Set<Unit>(['squares', 'checks']);

/**
 * How the report hedges a number; the report's own words for each are in `language/`. Each decides
 * which side of the printed value the truth is on.
 */
export const HEDGES = [
	'nearly',
	'over',
	'slightly-over',
	'around',
	'about-ten',
	'about-forty',
	'on-average'
] as const;
export type Hedge = (typeof HEDGES)[number];

/** What the file of figures has for a period where the report gives none. */
export const UNDATED = 'undated';

/** A place in the report, `part.paragraph`, e.g. `2.3`. */
export type Locator = `${number}.${number}`;

/** A number without the words that tell what it counts. */
interface Counted {
	/** Lower-case words joined by hyphens, unique over figures and calculations. */
	readonly id: string;
	readonly value: number;
	/** Upper end where the report prints two values (« 15/16 ans »). */
	readonly upper?: number;
	/** The number in the page's typography, without hedge or unit, e.g. `52 000` with U+202F. */
	readonly text: string;
	readonly unit: Unit;
	/** What it may stand for: calculations, checks and claims work on it. */
	readonly range: Range;
	/** The same, to be printed. */
	readonly bounds: Bounds;
	/**
	 * School year `2019-2020`, calendar year `2020`, or the language's words where the report gives none;
	 * absent for what the page draws.
	 */
	readonly period?: string;
	/** Where it stands in the report, in its order; a calculation, where all its figures do. */
	readonly places: readonly Locator[];
}

/** A number printed in the report: one row of `figures.csv`. */
export interface BareFigure extends Counted {
	readonly kind: 'printed';
	readonly period: string;
	/** As the report prints it, e.g. `19,2 millions`. */
	readonly printed: string;
	readonly hedge?: Hedge;
	/** The report's own words for it, e.g. « trois […] sur cinq ». */
	readonly wording?: string;
}

/** A number worked out from figures and their ranges, by a named function. */
export interface BareCalculation extends Counted {
	readonly kind: 'calculated';
	/** How it is worked out, in the page's typography, e.g. « 280 000 ÷ 52 000 ». */
	readonly formula: string;
	/** Ids of the quantities it is worked out from; the first is the main one. */
	readonly operands: readonly string[];
	/** True where the number is rounded and its operands allow others: « environ ». */
	readonly approximate?: true;
	/** True where the report gives a number roughly that it is worked out from. */
	readonly rough?: true;
	/** True of what is left of a whole, where the report doesn't say what that is. */
	readonly undescribed?: true;
}

export type BareQuantity = BareFigure | BareCalculation;

/** What a number counts, in the page's language: one row of `terms.<language>.csv`. */
export interface Terms {
	/** Short name for a chart's direct label, e.g. « en emploi ». */
	readonly label: string;
	/** What is measured, of whom, in words that stand alone. */
	readonly measure: string;
	/** What the number is about, e.g. « ensemble des auditeurs ». */
	readonly population: string;
	readonly note?: string;
}

export type Figure = BareFigure & Terms;
export type Calculation = BareCalculation & Terms;
export type Quantity = Figure | Calculation;

/** All quantities of an edition, by id. */
export type Quantities = Readonly<Record<string, Quantity>>;
/** The same before their terms are known. */
export type BareQuantities = Readonly<Record<string, BareQuantity>>;
