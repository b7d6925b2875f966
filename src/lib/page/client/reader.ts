import { observe } from '$lib/scroll/observe';
import type { Reader } from '$lib/scroll/reader.svelte';

function storyPage(): HTMLElement {
	const page = document.querySelector<HTMLElement>('main');
	if (!page) throw new Error('the page has no <main>');
	return page;
}

/** The page's one reader, from whichever part asks for it first. */
export const reader: Reader = observe(storyPage());
