/** What the reader chose, kept by the browser in their own device: the page stores nothing else. */

type Choice = 'mode' | 'scheme' | 'language';

/** Null where nothing was chosen; nothing where the browser doesn't say. */
export function kept(choice: Choice): string | null | undefined {
	try {
		return localStorage.getItem(choice);
	} catch {
		return undefined;
	}
}

/** Without a value, it is no longer kept. Where storage is blocked, it lasts as long as the page. */
export function keep(choice: Choice, value?: string): void {
	try {
		if (value) localStorage.setItem(choice, value);
		else localStorage.removeItem(choice);
	} catch {
		// The page goes on without.
	}
}
