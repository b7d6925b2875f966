import scrollama from 'scrollama';
import type { Attachment } from 'svelte/attachments';
import type { Reader } from './reader.svelte';

/** scrollama's options as its code takes them: its type file lacks pixel offsets. */
interface Options {
	step: HTMLElement[];
	offset: `${number}px`;
}

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
		reader.take(steps, sections, line);

		const scroller = scrollama();
		let offset = '';
		const setup = () => {
			reader.look();
			const next = `${Math.round(reader.line)}px` as const;
			if (next === offset) return;
			offset = next;
			scroller.destroy();
			const options: Options = { step: [...steps, ...sections], offset: next };
			scroller
				.setup(options as unknown as Parameters<typeof scroller.setup>[0])
				.onStepEnter(reader.look)
				.onStepExit(reader.look);
		};
		setup();

		const layout = new ResizeObserver(setup);
		layout.observe(page);
		layout.observe(line);
		const looks = ['scrollend', 'hashchange', 'pageshow'] as const;
		for (const event of looks) addEventListener(event, reader.look);
		return () => {
			layout.disconnect();
			for (const event of looks) removeEventListener(event, reader.look);
			scroller.destroy();
		};
	};
}
