import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LANGUAGES } from '$lib/language/languages';
import { FORMATS } from '$lib/publish/chart-files.server';
import { sceneNames } from '$lib/publish/share-text';
import { current } from '$lib/scenes/current.server';
import { parseMarkup, type Node } from '../markup';
import { farthest, painter } from './live.fixtures';

// Other tests may have read the module that is replaced here: those that follow read it again.
vi.hoisted(() => {
	vi.resetModules();
});

/** The last picture whose words became outlines, as it was before. */
let live = '';
vi.mock(import('./outline.server'), async (original) => {
	const { outline } = await original();
	return {
		outline: (svg: string) => {
			live = svg;
			return outline(svg);
		}
	};
});

/** In ms: a busy machine draws slowly. */
const PATIENCE = 60_000;

let paint: Awaited<ReturnType<typeof painter>>;
beforeAll(async () => {
	paint = await painter();
}, PATIENCE);

afterAll(() => {
	vi.resetModules();
});

/** In bytes: a picture is read on phones too. Outlines of each letter apart would weigh ten times this. */
const MOST = 66_000;
/**
 * How far apart the two may be drawn, on average over squares of so many pixels: edges come to 0.018, the
 * narrowest letter lost from the smallest words to 0.06, a number moved by a pixel to more.
 */
const TOLERANCE = { side: 12, most: 0.03 };

const charts = LANGUAGES.flatMap((language) => {
	const edition = current(language);
	return sceneNames(edition.story).map((chart) => [language.code, chart, edition] as const);
});

/** What each text says, its spaces as a browser shows them. */
const texts = (nodes: readonly Node[]): string[] =>
	nodes.flatMap((node) => {
		if (typeof node === 'string') return [];
		return node.tag === 'text' ? [squeezed(textOf(node))] : texts(node.children);
	});
const textOf = (node: Node): string =>
	typeof node === 'string' ? node : node.children.map(textOf).join('');
const squeezed = (text: string) => text.replace(/[ \n\t]+/g, ' ').replace(/^ | $/g, '');

test.each(charts)(
	'in %s, the words of « %s » are outlines',
	async (language, chart, edition) => {
		const svg = String(await FORMATS['.svg']?.make(chart, edition));
		expect(svg).not.toMatch(/<text|<tspan|font-|text-anchor/);
		expect(Buffer.byteLength(svg)).toBeLessThan(MOST);

		const defined = [...svg.matchAll(/<path id="([^"]*)"/g)].map(([, id]) => id);
		const used = [...svg.matchAll(/<use xlink:href="#([^"]*)"/g)].map(([, id]) => id);
		expect(new Set(defined).size, 'each glyph is drawn once').toBe(defined.length);
		expect(new Set(used), 'what is used is drawn, and nothing else').toEqual(new Set(defined));

		const said = [...svg.matchAll(/ aria-label="([^"]*)"/g)].map(([, label]) => label);
		expect(said, 'outlines are labelled by their words').toEqual(texts(parseMarkup(live)));

		// The same fonts draw them in each language: one is drawn twice, and compared.
		if (language !== LANGUAGES[0]?.code) return;
		// Of two spaces that SVG makes one, the rasteriser keeps the second, and browsers the first.
		const once = live.replace(/ <\/tspan> <tspan/g, ' </tspan><tspan');
		const outlined = paint(svg, 'none');
		const apart = (letters: 'tied' | 'untied') => {
			const plain = paint(once, letters);
			expect([outlined.width, outlined.height]).toEqual([plain.width, plain.height]);
			return farthest(plain, outlined, TOLERANCE.side);
		};
		const tied = apart('tied');
		expect(tied < TOLERANCE.most ? tied : apart('untied')).toBeLessThan(TOLERANCE.most);
	},
	PATIENCE
);
