import type { ParamMatcher } from '@sveltejs/kit';

/** A language's code, such as `en`. */
export const match: ParamMatcher = (code) => /^[a-z]{2}$/u.test(code);
