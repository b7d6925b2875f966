/**
 * What a number of the page is: printed in the report (`Figure`) or worked out from printed ones
 * (`Calculation`). Both are quantities, with a value, a range and a place in the report.
 */

/** An interval [low, high] that holds the true value, both ends included. */
export interface Range {
	readonly low: number;
	readonly high: number;
}

/** Units that a quantity may have; their French words are in `i18n/fr.ts`. */
export const UNITS = [
	'percent',
	'points',
	'years',
	'people',
	'enrolments',
	'courses',
	'hours',
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

/** How the report hedges a number. Each decides which side of the printed value the truth is on. */
export const HEDGES = [
	'près de',
	'plus de',
	'un peu plus de',
	'avoisinant',
	'une dizaine',
	'une quarantaine',
	'en moyenne'
] as const;
export type Hedge = (typeof HEDGES)[number];

/** A place in the report, `part.paragraph`, e.g. `2.3`. */
export type Locator = `${number}.${number}`;

interface Common {
	/** Lower-case words joined by hyphens, unique over figures and calculations. */
	readonly id: string;
	readonly value: number;
	/** Upper end where the report prints two values (« 15/16 ans »). */
	readonly upper?: number;
	/** The number in French typography, without hedge or unit, e.g. `52 000` with U+202F. */
	readonly text: string;
	readonly unit: Unit;
	readonly range: Range;
	/** School year `2019-2020` or calendar year `2020`. */
	readonly period: string;
	/** What the number is about, e.g. « ensemble des auditeurs ». */
	readonly population: string;
	readonly locator: Locator;
	/** Short name for a chart's direct label, e.g. « en emploi ». */
	readonly label: string;
	readonly note?: string;
}

/** A number printed in the report: one row of `figures.csv`. */
export interface Figure extends Common {
	readonly kind: 'printed';
	/** As the report prints it, e.g. `19,2 millions`. */
	readonly printed: string;
	readonly hedge?: Hedge;
	/** The report's own words for it, e.g. « trois sur cinq ». */
	readonly wording?: string;
}

/** A number worked out from figures and their ranges, by a named function. */
export interface Calculation extends Common {
	readonly kind: 'calculated';
	/** How it is worked out, in French typography, e.g. « 280 000 ÷ 52 000 ». */
	readonly formula: string;
	/** Ids of the quantities it is worked out from. */
	readonly operands: readonly string[];
	/** True where the number is rounded and its operands allow others: « environ ». */
	readonly approximate?: true;
}

export type Quantity = Figure | Calculation;

/** All quantities of an edition, by id. */
export type Quantities = Readonly<Record<string, Quantity>>;
