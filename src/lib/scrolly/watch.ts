import type { Attachment } from 'svelte/attachments';
import { fittingHash } from './address';
import { Crossings } from './crossings';
import { followReading } from './history';
import { chosenMode } from './mode';
import { notePlace, restorePlace, type Place } from './place';
import type { Reader } from './reader.svelte';
import { atRest } from './rest';

/**
 * Watches the steps and sections of a page and tells the reader when to look: scrollama, when one of
 * them crosses the line; the browser, when a scroll or a resize has ended. scrollama's own line goes
 * stale when the window changes, so it is set anew then; the state never comes from its events.
 */
export function watch(reader: Reader): Attachment<HTMLElement> {
	return (page) => {
		const steps = [...page.querySelectorAll<HTMLElement>('[data-step]')];
		const sections = [...page.querySelectorAll<HTMLElement>('section[id]')];
		const line = page.querySelector('[data-line]');
		if (!line) throw new Error('the page has no [data-line] element to take the line from');
		reader.take({ page, steps, sections, line });

		const address = followReading(() => {
			reader.look();
			const section = scrollY <= 0 ? undefined : sections[Math.max(0, reader.section)]?.id;
			return fittingHash(
				location.hash,
				section,
				(id) => document.getElementById(id)?.closest('section[id]')?.id
			);
		});
		const look = () => {
			reader.look();
			address.look();
			crossings.watch(Math.max(0, reader.section), height);
		};
		const crossings = new Crossings(
			sections.map((section) => [section, ...section.querySelectorAll<HTMLElement>('[data-step]')]),
			look
		);
		let height = 0;
		const setup = () => {
			height = reader.line;
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
		addEventListener('scrollend', look, { signal });
		// WebKit does not say yet that a scroll has ended.
		const ended = atRest(look);
		if (!('onscrollend' in window))
			addEventListener('scroll', ended.wait, { signal, passive: true });
		addEventListener('scrollend', place.note, { signal });
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
			ended.stop();
			layout.disconnect();
			address.stop();
			place.stop();
			crossings.stop();
		};
	};
}

/**
 * Keeps the reader's place when the width changes: a phone turned, a window drawn wider, a zoom. It is
 * noted where a scroll ends; what the browser or we scroll because of the new width doesn't count.
 */
function keepPlace(page: Element) {
	const width = () => document.documentElement.clientWidth;
	let place: Place | undefined = notePlace(page);
	let wide = width();
	let ours = scrollY;
	const rest = atRest(() => {
		if (Math.abs(scrollY - ours) <= 1 || width() !== wide) return;
		place = notePlace(page);
		ours = scrollY;
	});
	return {
		note: rest.wait,
		stop: rest.stop,
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
