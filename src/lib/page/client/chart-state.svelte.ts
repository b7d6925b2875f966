import type { Reader } from '$lib/scroll/reader.svelte';

/** What the reader's place means for one chart. */
export class ChartState {
	/** Name of the design box that there is room for. */
	box = $state('phone');
	/** Whether scripts could not draw it: what the build drew is shown, its last state. */
	failed = $state(false);
	readonly #reader: Reader;
	readonly #first: number;
	readonly #last: number;
	readonly #opens: boolean;
	/** How many of its steps are reached, less one. */
	readonly #reached = $derived.by(() => this.#reader.step - this.#first);
	/** Index of the step that it shows. */
	readonly shown = $derived.by(() =>
		this.#reader.flat || this.failed ? this.#last : Math.min(this.#last, Math.max(0, this.#reached))
	);
	/** True until its first step is reached; the picture that opens a stage stands there from the start. */
	readonly notReached = $derived.by(() => !this.#opens && !this.#reader.flat && this.#reached < 0);
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
