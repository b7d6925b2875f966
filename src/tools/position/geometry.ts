/**
 * What the page ought to show, worked out from geometry alone and apart from the code under test.
 * Both functions run in the page: they use nothing from outside themselves.
 */

export interface Picture {
	readonly chart: string;
	/** What the figure says it shows. */
	readonly shown: string | null;
	/** What geometry says it ought to. */
	readonly due: string | undefined;
}

/**
 * For each figure, the step it says it shows and the one it ought to: the last of its steps that has
 * come above the line, the first before that, the last of all where it isn't pinned.
 */
export function pictures(): Picture[] {
	const line = document.querySelector('[data-line]')?.getBoundingClientRect().height ?? NaN;
	return [...document.querySelectorAll('figure[data-chart]')].map((figure) => {
		const steps = [...(figure.parentElement?.querySelectorAll('[data-step]') ?? [])];
		const reached = steps.filter((step) => step.getBoundingClientRect().top <= line + 0.5);
		const pinned = getComputedStyle(figure).position === 'sticky';
		const due = !pinned ? steps.at(-1) : (reached.at(-1) ?? steps[0]);
		return {
			chart: figure.getAttribute('data-chart') ?? '',
			shown: figure.getAttribute('data-shown'),
			due: due?.id
		};
	});
}

/**
 * Waits until scripts step the charts and the page has stood still for a while, in ms.
 */
export async function stillness(quiet: number): Promise<void> {
	const until = performance.now() + 10_000;
	let since = performance.now();
	let last = '';
	while (performance.now() - since < quiet) {
		await new Promise((done) => requestAnimationFrame(done));
		const live = document.querySelector('figure[data-shown]') !== null;
		const now = `${live} ${Math.round(scrollY)} ${document.documentElement.scrollHeight}`;
		if (now !== last || !live) since = performance.now();
		last = now;
		if (performance.now() > until) throw new Error(`the page does not come to rest: ${now}`);
	}
}
