import type { ParamMatcher } from '@sveltejs/kit';

/** Nothing, a language, an edition, or both: `en`, `2019-2020`, `en/2019-2020`, with or without a last slash. */
export const match: ParamMatcher = (place) =>
	/^(?:[a-z]{2}(?:\/|$))?(?:\d{4}-\d{4}\/?)?$/u.test(place);
