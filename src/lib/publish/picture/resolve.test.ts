import { expect, test } from 'vitest';
import { componentCss, parseCss } from './css';
import { parseMarkup, printMarkup, type Element } from './markup';
import { resolveStyles, tokens } from './resolve';

const TOKENS = ':root { --paper: light-dark(#fff, #000); --people: light-dark(#00f, #ff0); }';
const MARKS = `
	/* A comment; with { braces }. */
	.plot .people { --hue: var(--people); }
	.plot .mark.strong { fill: var(--hue); }
	.plot .figure { fill: var(--hue, #111); font-size: var(--size); }
	.plot .mark { fill: #999; transition: fill 1s; }
	.plot .mark:hover { fill: red; }
	@media (min-width: 10rem) { .plot .mark { fill: red; } }
	@keyframes in { from { opacity: 0; } }
	.wide svg { --size: 40px; }
`;

function resolved(markup: string, scheme: 'light' | 'dark' = 'light'): string {
	const [plot] = parseMarkup(`<div class="plot wide">${markup}</div>`) as [Element];
	const [svg] = plot.children as [Element];
	return printMarkup([resolveStyles(svg, [plot], parseCss(MARKS), tokens(TOKENS, scheme))]);
}

test('a mark takes its colour from its own class or from what holds it', () => {
	expect(resolved('<svg><path class="mark people strong" d="M0 0"></path></svg>')).toBe(
		'<svg><path d="M0 0" fill="#00f"/></svg>'
	);
	expect(resolved('<svg><g class="people"><text class="figure">5</text></g></svg>', 'dark')).toBe(
		'<svg><g><text fill="#ff0" font-size="40px">5</text></g></svg>'
	);
	expect(resolved('<svg><text class="figure">5</text></svg>')).toContain('fill="#111"');
});

test('the more particular rule wins, and states and media have no say', () => {
	expect(resolved('<svg><path class="strong mark people"></path></svg>')).toContain('#00f');
	expect(resolved('<svg><path class="mark"></path></svg>')).toBe('<svg><path fill="#999"/></svg>');
});

test('a colour that nothing defines stops the build', () => {
	const rules = parseCss('path { fill: var(--nowhere); }');
	const [svg] = parseMarkup('<svg><path></path></svg>') as [Element];
	expect(() => resolveStyles(svg, [], rules, {})).toThrow(/nothing defines --nowhere/);
});

test('what only a page needs is left out: classes, roles, styles, comments', () => {
	expect(resolved('<!--[--><svg class="x" role="img" aria-label="y"><!--]--><g></g></svg>')).toBe(
		'<svg><g/></svg>'
	);
});

test('markup that does not close in order is refused', () => {
	expect(() => parseMarkup('<g><path></g>')).toThrow();
	expect(() => parseMarkup('<g>')).toThrow(/not closed/);
});

test('a component’s own style sheet is read, its global parts too', () => {
	const css = componentCss('<p>x</p>\n<style>\n.a :global(.b) { fill: red; }\n</style>');
	expect(parseCss(css)).toEqual([
		{
			path: [
				{ tag: '*', classes: ['a'] },
				{ tag: '*', classes: ['b'] }
			],
			declarations: [['fill', 'red']]
		}
	]);
});
