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
		let stop: (() => void) | undefined;
		const start = () => {
			if (!here) return;
			stop = $effect.root(() => {
				takeScenes(page, sections, lookup, reader);
				return watch(reader, page);
			});
			void drawRest(page);
		};
		// Once: what an attachment reads, it would otherwise run again for, at every step.
		if (isStaged()) void layOut(page).then(start);
		else untrack(start);
		return () => {
			here = false;
			stop?.();
		};
	};
}
