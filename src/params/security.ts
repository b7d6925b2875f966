import type { ParamMatcher } from '@sveltejs/kit';

/** The one address where a contact for security is looked for (RFC 9116). */
export const match: ParamMatcher = (path) => path === '.well-known/security.txt';
