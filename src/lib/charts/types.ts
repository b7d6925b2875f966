import type { Box } from './box';

/** What a chart needs to know of a quantity: enough to draw and name it. */
export interface ChartQuantity {
	readonly id: string;
	readonly value: number;
	/** Hedge and its space, e.g. `près de `, or nothing. */
	readonly before: string;
	/** The number alone, e.g. `52 000`. */
	readonly text: string;
	/** Space and unit, e.g. ` %` or ` auditeurs`, or nothing. */
	readonly after: string;
	/** The unit, where it stays with the number: ` %`, ` ans`; else nothing. */
	readonly sign: string;
	/** Short name for a direct label. */
	readonly label: string;
	readonly period: string;
	readonly calculated: boolean;
	readonly hedged: boolean;
}

/** Looks a quantity up; throws with the ids there are when there is none. */
export type Lookup = (id: string) => ChartQuantity;

/** A hue of the tokens: it says what is counted. */
export type Hue =
	| 'people'
	| 'distance'
	| 'on-site'
	| 'hybrid'
	| 'decision'
	| 'exam'
	| 'absent'
	| 'parchment'
	| 'teaching';

/**
 * The grammar of doubt and of emphasis. `strong` and `soft` are printed parts, `faint` stands back,
 * `hollow` is not described, `dashed` is hedged.
 */
export type Tone = 'strong' | 'soft' | 'faint' | 'hollow' | 'dashed';

/** A mark of a chart with its label: one quantity, drawn from step `since` on. */
export interface Mark {
	readonly id: string;
	readonly value: number;
	/** Hedge before the figure, set small. */
	readonly hedge?: string;
	/** Large figure of the label. */
	readonly number: string;
	readonly name: string;
	readonly calculated: boolean;
	readonly hedged: boolean;
	readonly hue: Hue;
	readonly tone: Tone;
	/** Index of the step that brings it. */
	readonly since: number;
}

/** Whether what comes at step `since` is there. */
export const present = (since: number, shown: number, notReached: boolean): boolean =>
	!notReached && shown >= since;

/** Every chart's data says its steps, in the order of the story's text. */
export interface Steps {
	readonly steps: readonly { readonly id: string }[];
}

/** How many, by a reader's guess. */
export interface Guess {
	readonly count: number;
	readonly name: string;
}

/** What every chart component takes: it draws one box, which stands on its own. */
export interface ChartProps<Spec> {
	readonly box: Box;
	readonly spec: Spec;
	/** Index of the step shown. */
	readonly shown: number;
	/** True before the scene is reached: its first motion is still to come; and while another picture has its units. */
	readonly notReached: boolean;
	/** What the reader guessed, and how it is said; nothing before they do. */
	readonly guess?: Guess | undefined;
	/** How far the reader is from the first step's state to the last, 0 to 1, where it follows the scroll. */
	readonly progress?: number | undefined;
	/** True while the reader passes steps faster than pictures move: what is shown is there at once. */
	readonly skipping?: boolean | undefined;
	/** Told whether its units stand in their block, from which another picture may take them. */
	readonly gather?: ((together: boolean) => void) | undefined;
	/** What the chart says, for those who don't see it. */
	readonly alt: string;
}
