import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import {
	EMBED_SCRIPTS,
	excess,
	inlineScripts,
	inlineStyles,
	readPage,
	SHARE_SCRIPTS,
	STORY,
	storyExcesses,
	weigh,
	type Weight
} from '../../tools/bench/budgets.ts';

const build = fileURLToPath(new URL('../../../build/', import.meta.url));

/** Everything that a page asks the site for, until `read` is done. */
async function requested(page: Page, path: string, read: () => Promise<void>): Promise<Weight[]> {
	const paths = new Set<string>();
	page.on('request', (request) => paths.add(new URL(request.url()).pathname.slice(1)));
	await page.goto(path);
	await read();
	await page.waitForLoadState('networkidle');
	return [...paths].map((asked) => weigh(build, decodeURIComponent(asked)));
}

/** Reads a page to its end, half a screen at a time. */
const readAll = (page: Page) =>
	page.evaluate(async () => {
		for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
			scrollTo({ top, behavior: 'instant' });
			await new Promise((done) => requestAnimationFrame(done));
		}
	});

test('a full read of the story stays within its budget', { tag: '@english' }, async ({ page }) => {
	test.setTimeout(60_000);
	const weights = await requested(page, '.', () => readAll(page));
	const preloaded = await page.locator('link[rel="preload"][as="font"]').count();
	expect(storyExcesses(weights, preloaded)).toEqual([]);
});

test('the styles that come with the story stay within their budget', () => {
	const bytes = inlineStyles(readPage(build, ''));
	expect(bytes).toBeGreaterThan(1_000);
	expect(excess('styles', [{ path: 'index.html', kind: 'styles', bytes }], STORY.styles)).toBe(
		undefined
	);
});

for (const { path, ceiling } of [
	{ path: 'partage/profil/', ceiling: SHARE_SCRIPTS },
	{ path: 'mentions-legales/', ceiling: SHARE_SCRIPTS },
	{ path: 'accessibilite/', ceiling: SHARE_SCRIPTS },
	{ path: 'integrer/emploi/', ceiling: EMBED_SCRIPTS }
]) {
	test(`the scripts of ${path} stay within their budget`, () => {
		const html = readPage(build, path);
		const files = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, source = '']) =>
			weigh(build, new URL(source, `http://site/${path}`).pathname.slice(1))
		);
		const linked = [...html.matchAll(/(?:import\(|rel="modulepreload"[^>]*href=)"([^"]+\.js)"/g)];
		const inline = {
			path: `${path} (inline)`,
			kind: 'scripts',
			bytes: inlineScripts(html)
		} as const;
		expect(linked.map(([, source]) => source)).toEqual([]);
		expect(excess(path, [...files, inline], ceiling)).toBeUndefined();
	});
}
