import type { Snippet } from 'svelte';

export interface StaticProps {
	/** What it holds: drawn by the build alone. */
	children: Snippet;
}
