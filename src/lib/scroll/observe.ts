import scrollama from 'scrollama';
import { followReading } from './address';
import { keepPlaces } from './history';
import { chosenMode } from './mode';
import { Reader } from './reader.svelte';
import { keepAnchor } from './scroll-anchor';

/** scrollama as its code has it: its type file lacks pixel offsets. */
interface Scroller {
	setup: (options: { step: readonly HTMLElement[]; offset: `${number}px` }) => Scroller;
	offset: (line: `${number}px`) => Scroller;
	resize: () => Scroller;
	onStepEnter: (then: () => void) => Scroller;
	onStepExit: (then: () => void) => Scroller;
}

/** How long after the last scroll event the reader is at rest, in ms. */
const REST_MS = 100;

/**
 * Watches the steps and sections of a page and tells a reader when to look: scrollama, when one of them
 * crosses the line; the beginning and the end of a scroll; a change of layout. The state never comes
 * from these events.
 *
 * @throws where the page has no `[data-line]`
 */
export function observe(page: HTMLElement): Reader {
	const steps = [...page.querySelectorAll<HTMLElement>('[data-step]')];
	const sections = [...page.querySelectorAll<HTMLElement>('section[id]')];
	const line = page.querySelector<HTMLElement>('[data-line]');
	if (!line) throw new Error('the page has no [data-line] to take the line from');
	const reader = new Reader({ page, steps, sections, line });
	const address = followReading(reader);
	const anchor = keepAnchor(page);
	keepPlaces();

	const look = () => {
		const { section } = reader;
		reader.look();
		if (reader.section !== section) address.look();
	};
	let asked = 0;
	/** Looks once, just before the next frame, however many ask. */
	const lookSoon = () => {
		asked ||= requestAnimationFrame(() => {
			asked = 0;
			look();
		});
	};
	const scroller = (scrollama() as unknown as Scroller)
		.setup({ step: [...sections, ...steps], offset: `${reader.line}px` })
		.onStepEnter(lookSoon)
		.onStepExit(lookSoon);

	let rest: ReturnType<typeof setTimeout> | undefined;
	addEventListener(
		'scroll',
		() => {
			// A jump is seen before it is painted.
			if (rest === undefined) look();
			clearTimeout(rest);
			rest = setTimeout(() => {
				rest = undefined;
				look();
				anchor.capture();
				address.look();
			}, REST_MS);
		},
		{ passive: true }
	);
	const measure = () => {
		const before = reader.line;
		reader.measure();
		if (reader.line !== before) scroller.offset(`${reader.line}px`);
		address.look();
	};
	const layout = new ResizeObserver(measure);
	layout.observe(page);
	layout.observe(line);
	addEventListener('resize', () => {
		anchor.restore();
		measure();
		// Its trigger line goes stale when the window's height changes.
		scroller.resize();
	});
	addEventListener('pageshow', lookSoon);
	addEventListener('hashchange', lookSoon);
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	still.addEventListener(
		'change',
		() => chosenMode() ?? reader.switchTo(still.matches ? 'flat' : 'scroll')
	);
	return reader;
}
