import type { ParamMatcher } from '@sveltejs/kit';

/** An edition's name, such as `2019-2020`. */
export const match: ParamMatcher = (name) => /^\d{4}-\d{4}$/u.test(name);
