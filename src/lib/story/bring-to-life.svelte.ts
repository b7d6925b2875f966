import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Lookup } from '$lib/charts/types';
import type { Reader } from '$lib/scrolly/reader.svelte';
import { drawRest, isStaged, layOut } from '$lib/scrolly/staging';
import { watch } from '$lib/scrolly/watch';
import type { SectionOutline } from './outline';
import { takeScenes } from './take-scenes.svelte';

/** Has scripts watch the built story and take its charts over, once the whole of it is laid out. */
export function bringToLife(
	sections: readonly SectionOutline[],
	lookup: Lookup,
	reader: Reader
): Attachment<HTMLElement> {
	return (page) => {
		let here = true;
		const stop: (() => void)[] = [];
		// Each a task of its own: together they would hold up what the reader does.
		const takeOver = () => {
			if (!here) return;
			stop.push($effect.root(() => takeScenes(page, sections, lookup, reader)));
			setTimeout(follow);
		};
		const follow = () => {
			if (!here) return;
			stop.push(watch(reader, page));
			void drawRest(page);
		};
		if (isStaged()) void layOut(page).then(() => setTimeout(takeOver));
		// Once: what an attachment reads, it would otherwise run again for, at every step.
		else untrack(takeOver);
		return () => {
			here = false;
			for (const end of stop) end();
		};
	};
}
