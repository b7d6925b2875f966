/** What the accessibility tests share: pages of each kind, axe run in one, the focus, what is told. */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { openStory } from '../site.fixtures';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Pages of each kind: the story, the table, plain pages, a shared section, a framed chart, a lost address. */
export const PAGES = [
	'.',
	'donnees/',
	'accessibilite/',
	'mentions-legales/',
	'partage/examens/',
	'integrer/porte/',
	'rien/'
] as const;

/** Opens one of them. A shared section leads on to the story: it is read as those without scripts do. */
export async function open(page: Page, path: string): Promise<void> {
	if (path.startsWith('partage/')) await page.route('**/aller.js', (route) => route.abort());
	if (path === '.') await openStory(page);
	else await page.goto(path);
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4'];

/**
 * What axe finds wrong, in a page whose policy is bypassed: each fault as `rule: element, what to do`;
 * nothing where all is well.
 */
export async function faults(page: Page, within = 'html'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: AXE });
	return page.evaluate(
		async ({ tags, within }) => {
			interface Found {
				readonly id: string;
				readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
			}
			interface Axe {
				run(context: string, options: object): Promise<{ violations: readonly Found[] }>;
			}
			const { axe } = globalThis as unknown as { axe: Axe };
			const { violations } = await axe.run(within, {
				runOnly: { type: 'tag', values: tags },
				rules: { 'target-size': { enabled: true } },
				resultTypes: ['violations']
			});
			return violations.flatMap(({ id, nodes }) =>
				nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary ?? ''}`)
			);
		},
		{ tags: TAGS, within }
	);
}

/** Opens every `<details>` of the text, so that what it holds is checked too: the bar's cover it. */
export const openAll = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) {
			details.open = !details.closest('[data-bar]');
		}
	});

/** Where the focus is, and what is wrong with how it can be seen there. */
export interface Focus {
	/** Whether it came after, or before, the one read last; `none` where nothing in the page has it. */
	readonly went: 'first' | 'on' | 'back' | 'none';
	readonly what: string;
	readonly wrong: readonly string[];
}

/** Reads the focus. A link in text may be parted over lines: one of its boxes is enough. */
export const focusOf = (page: Page): Promise<Focus> =>
	page.evaluate(async () => {
		const focused = document.activeElement;
		if (!focused || focused === document.body) return { went: 'none', what: '', wrong: [] };
		const memory = globalThis as unknown as { last?: Element };
		const { last } = memory;
		memory.last = focused;
		const isAfter = last && last.compareDocumentPosition(focused) & 4;
		const went = last ? (isAfter ? 'on' : 'back') : 'first';
		const name = focused.getAttribute('aria-label') ?? focused.textContent;
		const what = `${focused.tagName.toLowerCase()} « ${name.trim().slice(0, 50)} »`;
		// A number's card comes a little later.
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		/** A choice is drawn by the words beside it. */
		const drawn = focused.matches('input[type="radio"]') ? focused.nextElementSibling : focused;
		if (!drawn) return { went, what, wrong: ['not drawn'] };
		const wrong: string[] = [];
		const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
		if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) wrong.push('no outline');
		const boxes = [...drawn.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
		const seen = boxes.some((box) => {
			const x = Math.min(innerWidth - 1, Math.max(0, (box.left + box.right) / 2));
			// A box taller than the screen is seen where it is in the screen.
			const top = Math.max(1, box.top + 1);
			const bottom = Math.min(innerHeight - 1, box.bottom - 1);
			if (top > bottom) return false;
			return [top, (top + bottom) / 2, bottom].every((y) => {
				const there = document.elementFromPoint(x, y);
				return there !== null && (drawn.contains(there) || there.contains(drawn));
			});
		});
		if (!seen) wrong.push(`not to be seen at ${boxes.map((box) => Math.round(box.top)).join()}`);
		const { width, height } = drawn.getBoundingClientRect();
		const isInText = getComputedStyle(drawn).display === 'inline';
		if (!isInText && (width < 23.9 || height < 23.9)) {
			wrong.push(`${Math.round(width)} × ${Math.round(height)} px`);
		}
		return { went, what, wrong };
	});

/** What a screen reader is given: a drawing is told by its name alone, never by the words drawn in it. */
export async function told(page: Page): Promise<string> {
	const tree = await page.locator('body').ariaSnapshot();
	const { origin } = new URL(page.url());
	return `${tree.replaceAll(/^(\s*- '?img ".*"'?): .*$/gmu, '$1').replaceAll(origin, 'http://site')}\n`;
}
