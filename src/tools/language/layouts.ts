/** Pages of a language as three screens show them: nothing cut, covered, or scrolled sideways. */
import type { Browser, Page } from '@playwright/test';
import { open, openAll, PAGES } from '../../e2e/access/accessibility.fixtures.ts';
import { labelFaults } from '../../e2e/reading/labels.fixtures.ts';
import { layoutFaults, pageWidth } from '../../e2e/reading/reflow.fixtures.ts';
import { goTo, openStory, stepsOf, wakeCharts } from '../../e2e/site.fixtures.ts';
import { none } from '../suites/project-copy.ts';

const SIZES = [
	{ width: 320, height: 568 },
	{ width: 390, height: 844 },
	{ width: 1440, height: 900 }
] as const;

/** Pages of every kind that the language has, one of them a section shared, one a chart alone. */
async function pages(page: Page, width: number): Promise<void> {
	const wrong: string[] = [];
	for (const path of PAGES.filter((each) => each !== 'rien/')) {
		await open(page, path);
		await openAll(page);
		const wide = await pageWidth(page);
		if (wide > width) wrong.push(`${path}: ${wide} px`);
		wrong.push(...(await cut(page)).map((fault) => `${path}: ${fault}`));
	}
	none(`${width} px : aucune page ne défile de côté, aucun texte n’est coupé`, wrong);
}

/** Texts that their box cuts, and those of the bar that meet. */
const cut = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found: string[] = [];
		for (const one of document.querySelectorAll<HTMLElement>('body *:not(.visually-hidden)')) {
			const { overflowX, textOverflow } = getComputedStyle(one);
			const hidden = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
			if (hidden && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1) {
				found.push(`« ${one.textContent.trim().slice(0, 60)} » is cut`);
			}
		}
		const bar = document.querySelector('[data-bar]');
		if (!bar) return found;
		// The offer of a language stands at the foot of the screen.
		const screen = new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight);
		const boxes: { one: Element; box: DOMRect }[] = [];
		const walker = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const one = node.parentElement;
			if (!one?.checkVisibility({ visibilityProperty: true }) || !node.nodeValue?.trim()) continue;
			// What is said to those who don't see it takes no room.
			if (one.closest('.panel') || one.clientWidth === 1) continue;
			if (getComputedStyle(one).clipPath !== 'none') continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			boxes.push({ one, box: range.getBoundingClientRect() });
		}
		boxes.forEach(({ one, box }, index) => {
			const said = one.textContent.trim();
			const frame = one.closest('[data-offer]') ? screen : bar.getBoundingClientRect();
			if (box.left < frame.left || box.right > frame.right + 1 || box.bottom > frame.bottom + 1) {
				found.push(`bar: « ${said} » leaves it`);
			}
			for (const { one: other, box: its } of boxes.slice(index + 1)) {
				const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
				const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
				if (across > 1 && down > 1) {
					found.push(`bar: « ${said} » meets « ${other.textContent.trim()} »`);
				}
			}
		});
		return found;
	});

/** The story, step by step. */
async function story(page: Page, width: number): Promise<void> {
	await openStory(page);
	await wakeCharts(page);
	none(`${width} px : dans le récit, rien n’est coupé ni couvert`, [
		...(await layoutFaults(page)),
		...(await cut(page))
	]);
	const wrong: string[] = [];
	for (const step of await stepsOf(page)) {
		await goTo(page, step);
		wrong.push(...(await labelFaults(page, step.chart)).map((fault) => `${step.id}: ${fault}`));
	}
	none(`${width} px : les mots des graphiques tiennent, à chaque étape`, wrong);
}

/** @param baseURL of the language's pages */
export async function layouts(browser: Browser, baseURL: string): Promise<void> {
	const one = async (size: (typeof SIZES)[number]) => {
		const isMobile = size.width < 1000;
		const context = await browser.newContext({
			baseURL,
			viewport: size,
			isMobile,
			hasTouch: isMobile,
			reducedMotion: 'reduce'
		});
		const page = await context.newPage();
		await story(page, size.width);
		await pages(page, size.width);
		await context.close();
	};
	await Promise.all(SIZES.map(one));
}
