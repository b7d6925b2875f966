import { expect, test } from 'vitest';
import { bare, END, KEEP, KEPT, START } from './bare';

test('static parts lose their comments, and the marks around them', () => {
	const html = `<div><!--1a2b-->${START}<!----><!--[--><p>un<!--]--> deux</p><!--[-1-->${END}<!----></div>`;
	expect(bare(html)).toBe('<div><p>un deux</p></div>');
});

test('what scripts take over keeps its comments, between and around static parts', () => {
	const part = `${START}<!--[-->x${END}`;
	expect(bare(`<!--[-->${part}<!--]--><b><!--[--></b>${part}<!--]-->`)).toBe(
		'<!--[-->x<!--]--><b><!--[--></b>x<!--]-->'
	);
});

test('what scripts take over within a static part keeps its own', () => {
	const chart = `<!----><div><!--[--><i></i><!--]--></div><!---->`;
	expect(
		bare(
			`<!--[-->${START}<!--[--><b><!---->${KEEP}<!---->${chart}<!---->${KEPT}<!----></b><!--]-->${END}`
		)
	).toBe(`<!--[--><b>${chart}</b>`);
});

test('remarks of the template stay in the template', () => {
	expect(bare('<a>\n\t<!-- Why this is so. -->\n\t<!--[--><b>')).toBe('<a>\n\t<!--[--><b>');
	expect(bare('<a>\n\t<!--\n\t\tOn two\n\t\tlines.\n\t-->\n\t<b>')).toBe('<a>\n\t<b>');
});
