/** Figures of a page by the name of their chart: one search for all. */
export function figuresOf(page: Element): ReadonlyMap<string, HTMLElement> {
	const figures = [...page.querySelectorAll<HTMLElement>('figure[data-chart]')];
	return new Map(figures.map((figure) => [figure.dataset['chart'] ?? '', figure]));
}

/** Which figures have an edge of the screen to hold on to: the others are `far`. */
export class Pinned {
	#figures: ReadonlySet<Element>;

	/** @param figures all that are pinned until it is known which are near */
	constructor(figures: readonly Element[]) {
		this.#figures = new Set(figures);
	}

	/** Pins these alone. Only what changes is touched. */
	pin(figures: readonly Element[]): void {
		const next = new Set(figures);
		for (const figure of this.#figures) if (!next.has(figure)) figure.classList.add('far');
		for (const figure of next) figure.classList.remove('far');
		this.#figures = next;
	}
}
