/**
 * What no script takes over needs no marks to find its parts by: Svelte writes a comment before each,
 * thousands in a story, and they are left out between the first two. Between the other two, inside,
 * they are kept: a chart is taken over by them.
 */
export const START = '<!--bare-->';
export const END = '<!--/bare-->';
export const KEEP = '<!--keep-->';
export const KEPT = '<!--/keep-->';

/** What Svelte writes around a mark is a mark too. */
const MARK = /(?:<!--[a-z\d]*-->)?<!--(\/?(?:bare|keep))-->(?:<!---->)?/;
const COMMENT = new RegExp(`${MARK.source}|<!--[^>]*-->`, 'g');

/** What is written for whoever reads the template: Svelte's own comments have no space. */
const REMARK = /\s*<!--\s[^]*?\s-->/g;

/** A built page without remarks, nor the comments of its static parts, nor the marks around them. */
export function bare(html: string): string {
	const within: string[] = [];
	return html.replace(REMARK, '').replace(COMMENT, (comment, mark: string | undefined) => {
		if (mark?.startsWith('/')) within.pop();
		else if (mark) within.push(mark);
		else if (within.at(-1) !== 'bare') return comment;
		return '';
	});
}
