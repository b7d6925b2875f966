import { prefersReducedMotion } from 'svelte/motion';
import type { Guess } from '$lib/charts/types';
import type { Reader } from '$lib/scroll/reader.svelte';

/** What the reader's place means for one chart. */
export class ChartState {
	/** Name of the design box that there is room for. */
	box = $state('phone');
	/** Whether scripts could not draw it: what the build drew is shown, its last state. */
	failed = $state(false);
	/** How far the reader's scroll has brought it, where it follows that. */
	followed = $state<number>();
	/** What the reader guessed: never stored, never sent. */
	guess = $state<Guess>();
	readonly #reader: Reader;
	readonly #first: number;
	readonly #last: number;
	readonly #opens: boolean;
	/** How many of its steps are reached, less one. */
	readonly #reached = $derived.by(() => this.#reader.step - this.#first);
	/** True where it stands in its last state, whatever the reader's place. */
	readonly flat = $derived.by(() => this.#reader.flat || this.failed);
	/** Index of the step that it shows. */
	readonly shown = $derived.by(() =>
		this.flat ? this.#last : Math.min(this.#last, Math.max(0, this.#reached))
	);
	/** True until its first step is reached; the picture that opens a stage stands there from the start. */
	readonly notReached = $derived.by(() => !this.#opens && !this.#reader.flat && this.#reached < 0);
	/** How far it is from its first state to its last; undefined where its step alone says. */
	readonly progress = $derived.by(() =>
		this.flat || prefersReducedMotion.current ? undefined : this.followed
	);
	/** True while the reader passes its steps too quickly for it to move. */
	readonly skipping = $derived.by(
		() => this.#reader.skipping && !this.notReached && this.#reached <= this.#last + 1
	);

	/**
	 * @param first index of its first step among the page's; `count` steps follow from there
	 * @param opens whether it is the first picture of its stage
	 */
	constructor(reader: Reader, first: number, count: number, opens: boolean) {
		this.#opens = opens;
		this.#reader = reader;
		this.#first = first;
		this.#last = count - 1;
	}
}
