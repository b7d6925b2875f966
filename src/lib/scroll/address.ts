/** The address follows what is being read, and leads where it meant. */
import type { Reader } from './reader.svelte';

/** Least time between two writes, in ms: Safari throws beyond 100 in 30 s. */
export const MIN_WRITE_INTERVAL_MS = 500;

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
	return sectionOf(decoded(hash.slice(1))) === section ? hash : `#${section}`;
}

/**
 * The anchor that a hash means, once what mails, messengers and hands do to an address is undone:
 * capitals, accents, punctuation, a query, a step that is no more.
 *
 * @param hash with or without its `#`
 * @param isAnchor whether an id is one of the page's anchors
 */
export function meantAnchor(hash: string, isAnchor: (id: string) => boolean): string | undefined {
	const text = decoded(hash)
		.normalize('NFD')
		// Accents, soft hyphens, signs without width.
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.replace(/[\u2010-\u2015_+\s]+/gu, '-')
		.toLowerCase();
	for (const word of text.match(/[a-z\d]+(?:-[a-z\d]+)*/gu) ?? []) {
		for (let id = word; id; id = id.slice(0, Math.max(0, id.lastIndexOf('-')))) {
			if (isAnchor(id)) return id;
		}
	}
	return undefined;
}

/** What can be decoded is, sign by sign: one that is broken leaves the others. */
function decoded(text: string): string {
	return text.replace(/(?:%[\da-f]{2})+/giu, (signs) => {
		try {
			return decodeURIComponent(signs);
		} catch {
			return signs;
		}
	});
}

/**
 * Writes at most once in `MIN_WRITE_INTERVAL_MS`.
 *
 * @param wanted what fits now; nothing where it stands as it is
 * @param write may throw, where a browser limits it: the next look tries again
 */
export function throttledWriter(
	wanted: () => string | undefined,
	write: (wanted: string) => void
): { look: () => void; hold: () => void } {
	let last = -Infinity;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const turn = () => {
		timer = undefined;
		const next = wanted();
		if (next === undefined) return;
		last = performance.now();
		try {
			write(next);
		} catch {
			// The address is late by a section; the page is not.
		}
	};
	return {
		/** To be called when the reader may have moved. */
		look: () => {
			timer ??= setTimeout(turn, Math.max(0, last + MIN_WRITE_INTERVAL_MS - performance.now()));
		},
		/** To be called when the browser has changed the address itself: it may not have arrived yet. */
		hold: () => {
			last = performance.now();
			clearTimeout(timer);
			timer = setTimeout(turn, MIN_WRITE_INTERVAL_MS);
		}
	};
}

/** Has the address follow a reader; returns what to call when they may have moved. */
export function followReading(reader: Reader): { look: () => void } {
	const { steps, sections } = reader.marks;
	const ids = new Set([...steps, ...sections].map(({ id }) => id));
	const sectionOf = (id: string) => document.getElementById(id)?.closest('section[id]')?.id;
	/** A hash that means nothing here stays until the reader is in another section. */
	let foreign: { hash: string; section: number } | undefined;

	const write = (hash: string) =>
		history.replaceState(history.state, '', hash || location.pathname + location.search);
	const writer = throttledWriter(() => {
		if (foreign?.hash === location.hash && foreign.section === reader.section) return undefined;
		foreign = undefined;
		const section = scrollY <= 0 ? undefined : sections[Math.max(0, reader.section)]?.id;
		const hash = fittingHash(location.hash, section, sectionOf);
		return hash === location.hash ? undefined : hash;
	}, write);

	const arrive = () => {
		const { hash } = location;
		if (hash === '' || document.getElementById(decoded(hash.slice(1)))) return;
		const meant = meantAnchor(hash, (id) => ids.has(id));
		if (meant === undefined) {
			foreign = { hash, section: reader.section };
			return;
		}
		document.getElementById(meant)?.scrollIntoView({ behavior: 'instant' });
		try {
			write(`#${meant}`);
		} catch {
			// The reader is there all the same.
		}
	};
	if (scrollY <= 0) arrive();
	addEventListener('hashchange', () => {
		arrive();
		writer.hold();
	});
	return { look: writer.look };
}
