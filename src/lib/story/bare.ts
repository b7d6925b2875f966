/**
 * What no script takes over needs no marks to find its parts by: Svelte writes a comment before each,
 * thousands in a story, and they are left out between these two.
 */
export const START = '<!--bare-->';
export const END = '<!--/bare-->';

const MARKED = /(?:<!--[a-z\d]*-->)?<!--bare-->([^]*?)<!--\/bare-->(?:<!---->)?/g;

/** What is written for whoever reads the template: Svelte's own comments have no space. */
const REMARK = /\s*<!-- [^]*? -->/g;

/** A built page without remarks, nor the comments of its static parts, nor the marks around them. */
export const bare = (html: string): string =>
	html
		.replace(REMARK, '')
		.replace(MARKED, (_, inside: string) => inside.replace(/<!--[^>]*-->/g, ''));
