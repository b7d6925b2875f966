import type { ClientWords } from '$lib/language/client';

/** A part of the page that scripts bring to life. */
interface Part {
	start: (words: ClientWords) => void | Promise<void>;
}

/**
 * Starts the parts of a page, each by itself: where one can't be had or fails, it alone stays as the
 * build drew it.
 */
export function startParts(
	words: ClientWords,
	parts: Readonly<Record<string, () => Promise<Part>>>
): void {
	for (const [name, load] of Object.entries(parts)) {
		load()
			.then((part) => part.start(words))
			.catch((error: unknown) => console.error(`“${name}” stays as it was built.`, error));
	}
}
