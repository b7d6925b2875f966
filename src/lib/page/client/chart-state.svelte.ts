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
	/** Whether its units stand in their block; so they do as long as it isn't drawn. */
	together = $state(true);
	/** The pictures that its units come from and go on to, of the same crowd. */
	before: ChartState | undefined;
	after: ChartState | undefined;
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
	/** The picture that has its units, where the reader's place says so. */
	readonly #taker: ChartState | undefined = $derived.by(() =>
		this.#reached < 0 ? this.before : this.#reached > this.#last ? this.after : undefined
	);
	/** The picture for which its units are leaving, back to their block: until then it shows them. */
	readonly leavesFor: ChartState | undefined = $derived.by(() =>
		this.together || this.flat ? undefined : this.#taker
	);
	/**
	 * True until its first step is reached, and while another picture has its units; the picture that opens
	 * a stage stands there from the start.
	 */
	readonly notReached = $derived.by(
		() =>
			!this.#reader.flat &&
			((!this.#opens && this.#reached < 0) ||
				this.#taker !== undefined ||
				this.before?.leavesFor === this ||
				this.after?.leavesFor === this)
	);
	/** How far it is from its first state to its last; undefined where its step alone says. */
	readonly progress = $derived.by(() =>
		this.flat || prefersReducedMotion.current ? undefined : this.followed
	);
	/** True while the reader passes its steps too quickly for it to move. */
	readonly skipping = $derived.by(
		() => this.#reader.skipping && this.#reached >= -1 && this.#reached <= this.#last + 1
	);

	/** True where what is shown is there at once. */
	readonly still = $derived.by(
		() => this.skipping || (this.notReached && !this.before && !this.after)
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
