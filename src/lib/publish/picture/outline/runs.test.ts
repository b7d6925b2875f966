import { expect, test } from 'vitest';
import { parseMarkup, type Element } from '../markup';
import { INITIAL, runsOf, typeOf } from './runs';

const runs = (markup: string, around = INITIAL) => {
	const [text] = parseMarkup(markup) as [Element];
	return runsOf(text, around);
};
const said = (markup: string) => runs(markup).map(({ text }) => text);

test('spaces are one where several stand, and none at either end', () => {
	expect(said('<text> <tspan>environ </tspan> <tspan>\n9</tspan> <tspan> </tspan></text>')).toEqual(
		['', 'environ ', '', '9', '', '']
	);
	expect(said('<text>a  b<tspan> c </tspan></text>')).toEqual(['a b', ' c']);
});

test('the spaces of French typography hold', () => {
	expect(said('<text>\u00a052\u202f000\u00a0</text>')).toEqual(['\u00a052\u202f000\u00a0']);
});

test('entities are read, and one that nobody knows is refused', () => {
	expect(said('<text>&lt;&amp;&#233;&#xe9;&quot;</text>')).toEqual(['<&éé"']);
	expect(() => said('<text>&eacute;</text>')).toThrow('&eacute;');
});

test('a part takes its type from what it stands in, and its ink is its own', () => {
	const [group] = parseMarkup('<g font-family="A, B" font-size="17px" fill="red"></g>') as [
		Element
	];
	const [first, second] = runs(
		'<text font-weight="bold" fill="blue">a<tspan font-size="40px" fill="green">b</tspan></text>',
		typeOf(group, INITIAL)
	);
	expect(first?.setting).toMatchObject({ family: 'A, B', size: 17, weight: 700, paint: {} });
	expect(second?.setting).toMatchObject({ size: 40, weight: 700, paint: { fill: 'green' } });
});

test('a place is that of the first words in it', () => {
	const [first, second] = runs('<text x="1" dy="2"><tspan y="3">a</tspan><tspan>b</tspan></text>');
	expect(first).toMatchObject({ x: 1, y: 3, dx: 0, dy: 2 });
	expect(second).toMatchObject({ x: undefined, y: undefined, dx: 0, dy: 0 });
});

test.each([
	['<text letter-spacing="2">a</text>', 'letter-spacing'],
	['<text><tspan transform="scale(2)">a</tspan></text>', 'transform'],
	['<text><a>b</a></text>', '<a>'],
	['<text font-size="1em">a</text>', '1em'],
	['<text x="1 2">a</text>', '1 2'],
	['<text font-weight="bolder">a</text>', 'bolder']
])('what is not drawn here is refused: %s', (markup, named) => {
	expect(() => runs(markup)).toThrow(named);
});
