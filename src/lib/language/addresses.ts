/** Addresses within a text, of the web or of a mailbox: no typography is set in them. */

const ADDRESS = /((?:https?:\/\/|mailto:|www\.)[^\s«»]+|[^\s«»@]+@[^\s«»@]+\.[^\s«»@]+)/u;

export interface Stretch {
	readonly text: string;
	readonly address: boolean;
}

/** A text cut where addresses begin and end. */
export function stretches(text: string): Stretch[] {
	// Splitting on one capturing group puts the captures at odd places.
	return text.split(ADDRESS).map((part, index) => ({ text: part, address: index % 2 === 1 }));
}
