import type { ChartQuantity, Lookup } from '$lib/charts/types';

/** Id of the element by which the built page carries, for its scripts, the quantities that charts draw. */
export const STORY_DATA = 'recit';

/** Quantities by id. @throws RangeError, for an unknown one, with the ids there are */
export function lookupIn(quantities: readonly ChartQuantity[]): Lookup {
	const all = new Map(quantities.map((quantity) => [quantity.id, quantity]));
	return (id) => {
		const found = all.get(id);
		if (found) return found;
		throw new RangeError(`no figure « ${id} »; there are: ${[...all.keys()].join(', ')}`);
	};
}

/** What a quantity is where the page does not say so. */
const USUAL = { before: '', after: '', calculated: false, hedged: false };

/** Quantities as the page carries them: without what is empty or false. */
export const storyData = (quantities: readonly ChartQuantity[]): readonly object[] =>
	quantities.map((quantity) =>
		Object.fromEntries(
			Object.entries(quantity).filter(([, value]) => value !== '' && value !== false)
		)
	);

/** Reads what the page carries. @throws where it carries nothing, or what is no JSON */
export function readStoryData(): Lookup {
	const text = document.getElementById(STORY_DATA)?.textContent ?? '';
	const carried = JSON.parse(text) as (Partial<typeof USUAL> &
		Omit<ChartQuantity, keyof typeof USUAL>)[];
	return lookupIn(carried.map((quantity) => ({ ...USUAL, ...quantity })));
}
