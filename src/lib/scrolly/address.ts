/** The address follows what is being read. */

/** Least time between two writes, in ms: Safari throws beyond 100 in 30 s. */
export const EVERY = 500;

/**
 * The hash that fits what is being read: none at the top; the present one, if it names the section or
 * something in it; the section's, otherwise.
 *
 * @param hash the present one, with its `#`, or nothing
 * @param section slug of the section being read; nothing at the top
 * @param sectionOf slug of the section that holds an element, by its id
 */
export function fittingHash(
	hash: string,
	section: string | undefined,
	sectionOf: (id: string) => string | undefined
): string {
	if (section === undefined) return '';
	return sectionOf(plain(hash.slice(1))) === section ? hash : `#${section}`;
}

function plain(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}

export interface Follower {
	/** To be called when the reader may have moved. */
	look: () => void;
	/** To be called when the browser has changed the address itself: it may not have arrived yet. */
	hold: () => void;
	stop: () => void;
}

/**
 * Brings the address up to date, at most once in `EVERY` ms.
 *
 * @param wanted what fits now
 * @param isWritten whether the address says so already
 * @param write may throw, where a browser limits it: the next look tries again
 */
export function follow<T>(
	wanted: () => T,
	isWritten: (wanted: T) => boolean,
	write: (wanted: T) => void
): Follower {
	let last = -Infinity;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const turn = () => {
		timer = undefined;
		const next = wanted();
		if (isWritten(next)) return;
		last = performance.now();
		try {
			write(next);
		} catch {
			// The address is late by a section; the page is not.
		}
	};
	return {
		look: () => {
			timer ??= setTimeout(turn, Math.max(0, last + EVERY - performance.now()));
		},
		hold: () => {
			last = performance.now();
			clearTimeout(timer);
			timer = setTimeout(turn, EVERY);
		},
		stop: () => clearTimeout(timer)
	};
}
