import { fittingHash } from './address';
import { Crossings } from './crossings';
import { followReading } from './history';
import { chosenMode } from './mode';
import { notePlace, restorePlace, type Place } from './place';
import type { Reader } from './reader.svelte';
import { followScrolling, lastPlace } from './scrolling';

/**
 * Watches the steps and sections of a page and tells the reader when to look: scrollama, when one of
 * them crosses the line; the page's scrolling, when it begins, now and then, and at rest; a resize.
 * scrollama's own line goes stale when the window changes, so it is set anew then; the state never
 * comes from its events.
 * @returns what stops it
 */
export function watch(reader: Reader, page: HTMLElement): () => void {
	const steps = [...page.querySelectorAll<HTMLElement>('[data-step]')];
	const sections = [...page.querySelectorAll<HTMLElement>('section[id]')];
	const line = page.querySelector('[data-line]');
	if (!line) throw new Error('the page has no [data-line] element to take the line from');
	reader.take({ page, steps, sections, line });

	const address = followReading((y) => {
		const section = y <= 0 ? undefined : sections[Math.max(0, reader.section)]?.id;
		return fittingHash(
			location.hash,
			section,
			(id) => document.getElementById(id)?.closest('section[id]')?.id
		);
	});
	/** What the address says follows from it alone: whether the reader is at the top, or in which section. */
	let where: number | 'top' | undefined;
	const look = () => {
		reader.look();
		const before = where;
		where = lastPlace() <= 0 ? 'top' : reader.section;
		if (where !== before) address.look();
		// How many of the marks have come above the line.
		crossings.watch(reader.step + reader.section + 2, reader.line);
	};
	let asked = 0;
	/**
	 * Looks just before the next frame is painted, once, whoever asks: what changes then is laid out with
	 * the frame, and nobody who asks for a place before has the browser lay it out.
	 */
	const ask = () => {
		asked ||= requestAnimationFrame(() => {
			asked = 0;
			look();
		});
	};
	const crossings = new Crossings(
		[...page.querySelectorAll<HTMLElement>('section[id], [data-step]')],
		ask
	);
	const setup = () => {
		reader.measure();
		look();
	};
	setup();

	const layout = new ResizeObserver(setup);
	layout.observe(page);
	layout.observe(line);

	const place = keepPlace(page);
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	const events = new AbortController();
	const { signal } = events;
	const end = followScrolling({
		moves: look,
		rests: () => {
			look();
			place.note();
		}
	});
	addEventListener('resize', place.restore, { signal });
	addEventListener('pageshow', look, { signal });
	addEventListener('hashchange', look, { signal });
	addEventListener('beforeprint', () => reader.print(true), { signal });
	addEventListener('afterprint', () => reader.print(false), { signal });
	still.addEventListener(
		'change',
		() => chosenMode() ?? reader.switchTo(still.matches ? 'flat' : 'scroll'),
		{ signal }
	);
	return () => {
		events.abort();
		cancelAnimationFrame(asked);
		end();
		layout.disconnect();
		address.stop();
		crossings.stop();
	};
}

/**
 * Keeps the reader's place when the width changes: a phone turned, a window drawn wider, a zoom. It is
 * noted when the reader is at rest; what the browser or we scroll because of the new width doesn't count.
 */
function keepPlace(page: Element) {
	const width = () => document.documentElement.clientWidth;
	let place: Place | undefined = notePlace(page);
	let wide = width();
	let ours = scrollY;
	return {
		note: () => {
			if (Math.abs(scrollY - ours) <= 1 || width() !== wide) return;
			place = notePlace(page);
			ours = scrollY;
		},
		restore: () => {
			if (width() === wide) return;
			wide = width();
			// The browser holds on to what it saw at the top, a frame or two later.
			let frames = 3;
			const hold = () => {
				restorePlace(place);
				ours = scrollY;
				frames -= 1;
				if (frames > 0) requestAnimationFrame(hold);
			};
			hold();
		}
	};
}
