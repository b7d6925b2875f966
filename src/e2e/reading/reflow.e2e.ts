import { expect, test, type Page } from '@playwright/test';
import { open, openAll, PAGES } from '../access/accessibility.fixtures';
import { at, openStory, sizeOf, stillness, wakeCharts } from '../site.fixtures';
import { CHARTS } from '../story.fixtures';
import { layoutFaults, pageWidth } from './reflow.fixtures';

// The site's own policy lets no other style in.
test.use({ bypassCSP: true });

/** Sets the size of text as a reader does in the browser's settings, in px; 16 unless set. */
async function setTextSize(page: Page, standard: number): Promise<void> {
	const browser = await page.context().newCDPSession(page);
	await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

/** What WCAG 1.4.12 lets a reader set. */
const SPACED = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-bottom: 2em !important; }
`;

/** Which charts stay on the screen while one scrolls by half their text. */
const pinned = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const found: string[] = [];
		for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
			const track = figure.parentElement;
			if (!track) continue;
			track.scrollIntoView({ behavior: 'instant' });
			scrollBy({ top: track.offsetHeight / 2, behavior: 'instant' });
			// The page is told of it before it is painted.
			await new Promise((done) => requestAnimationFrame(done));
			const from = track.getBoundingClientRect().top;
			if (figure.getBoundingClientRect().top - from > 2) found.push(figure.dataset['chart'] ?? '');
		}
		return found;
	});

/** Which charts don't show their last state, at the top of the page. */
const early = (page: Page): Promise<(string | undefined)[]> =>
	page.evaluate(() => {
		scrollTo({ top: 0, behavior: 'instant' });
		return [...document.querySelectorAll<HTMLElement>('figure[data-chart]')]
			.filter((figure) => {
				const steps = figure.parentElement?.querySelectorAll('[data-step]') ?? [];
				return figure.dataset['shown'] !== [...steps].at(-1)?.id;
			})
			.map((figure) => figure.dataset['chart']);
	});

interface Size {
	readonly width: number;
	readonly height: number;
}

const SIZES: Readonly<Record<string, readonly Size[]>> = {
	phone: [
		{ width: 320, height: 568 },
		{ width: 390, height: 844 }
	],
	desktop: [
		{ width: 768, height: 1024 },
		{ width: 1024, height: 768 },
		{ width: 1280, height: 800 }
	]
};

async function faultsAt(page: Page, sizes: readonly Size[]): Promise<string[]> {
	const wrong: string[] = [];
	for (const size of sizes) {
		await page.setViewportSize(size);
		wrong.push(...(await layoutFaults(page)).map((fault) => `${size.width}: ${fault}`));
	}
	return wrong;
}

test(
	'with text twice as large, nothing is cut or covered',
	{ tag: '@long' },
	async ({ page }, { project }) => {
		await setTextSize(page, 32);
		await openStory(page);
		expect(await faultsAt(page, at(project, SIZES))).toEqual([]);
	}
);

test(
	'with wider spacing of text, nothing is cut or covered',
	{ tag: '@long' },
	async ({ page }, { project }) => {
		await openStory(page);
		await page.addStyleTag({ content: SPACED });
		expect(await faultsAt(page, at(project, SIZES))).toEqual([]);
	}
);

test(
	'at 320 px with wider spacing of text, the bar stays in its row, clear of what is pinned',
	{ tag: '@english' },
	async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await openStory(page);
		const bar = page.locator('[data-bar]');
		const height = (await bar.boundingBox())?.height;
		await page.addStyleTag({ content: SPACED });
		expect((await bar.boundingBox())?.height).toBe(height);
	}
);

test(
	'a style of the reader’s own that doubles the text needs no sideways scrolling',
	{ tag: '@long' },
	async ({ page }, { project }) => {
		await openStory(page);
		await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
		for (const size of at(project, SIZES)) {
			await page.setViewportSize(size);
			expect(await pageWidth(page)).toBeLessThanOrEqual(size.width);
		}
	}
);

test(
	'charts pin, unless text is so large that they would leave no room to read it',
	{ tag: '@long' },
	async ({ page }, { project }) => {
		await openStory(page);
		expect((await pinned(page)).length).toBeGreaterThan(
			sizeOf(project) === 'phone' ? CHARTS.length - 4 : 8
		);
		await setTextSize(page, 32);
		expect(await pinned(page)).toEqual([]);
		expect(await early(page)).toEqual([]);
	}
);

test(
	'at 400 % zoom nothing pins, and each chart stands in its last state',
	{ tag: '@long' },
	async ({ page }) => {
		test.setTimeout(90_000);
		await page.setViewportSize({ width: 320, height: 256 });
		await openStory(page);
		await wakeCharts(page);
		expect(await layoutFaults(page)).toEqual([]);
		expect(await pinned(page)).toEqual([]);
		expect(await early(page)).toEqual([]);
	}
);

test(
	'no page needs sideways scrolling at 320 px: as it is, spaced, or twice as large',
	{ tag: '@long' },
	async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		for (const path of PAGES) {
			await setTextSize(page, 16);
			await open(page, path);
			await openAll(page);
			expect(await pageWidth(page), path).toBeLessThanOrEqual(320);
			await setTextSize(page, 32);
			expect(await pageWidth(page), `${path}, twice as large`).toBeLessThanOrEqual(320);
			await setTextSize(page, 16);
			await page.addStyleTag({ content: SPACED });
			expect(await pageWidth(page), `${path}, spaced`).toBeLessThanOrEqual(320);
		}
	}
);

test(
	'in forced colours every mark is seen, and no canvas is drawn',
	{ tag: '@long' },
	async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await openStory(page);
		await wakeCharts(page);
		await stillness(page);
		const wrong = await page.evaluate(() => {
			const found: string[] = [];
			const context = document
				.createElement('canvas')
				.getContext('2d', { willReadFrequently: true });
			if (!context) throw new Error('no canvas');
			/** Luminance of any colour that CSS writes. */
			const luminance = (colour: string) => {
				context.clearRect(0, 0, 1, 1);
				context.fillStyle = colour;
				context.fillRect(0, 0, 1, 1);
				const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
					const c = channel / 255;
					return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const page = getComputedStyle(document.documentElement).backgroundColor;
			const contrast = (colour: string, ground = page) => {
				const [ink, paper] = [luminance(colour), luminance(ground)];
				return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
			};
			/** What words stand on, drawn or not: the bar that they are within, or else the page. */
			const groundOf = (words: Element) => {
				const text = words.closest('text');
				const within = words.matches('.inside:not(.after)') || text?.matches('.inside:not(.after)');
				if (!text || !within) return page;
				const at = (element: Element, name: string) => Number(element.getAttribute(name));
				const [x, y] = [at(text, 'x'), at(text, 'y')];
				const bars = [...(text.closest('svg')?.querySelectorAll('rect.mark') ?? [])];
				const bar = bars.findLast((each) => {
					const [dx, dy] = [x - at(each, 'x'), y - at(each, 'y')];
					return dx >= 0 && dx <= at(each, 'width') && dy >= 0 && dy <= at(each, 'height');
				});
				return bar ? getComputedStyle(bar).fill : page;
			};
			for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
				const chart = figure.dataset['chart'];
				if (figure.querySelector('canvas')) found.push(`${chart}: a canvas`);
				const marks = [...figure.querySelectorAll('.mark')];
				if (!marks.length) found.push(`${chart}: no marks`);
				for (const mark of marks) {
					const { fill, stroke } = getComputedStyle(mark);
					const inks = [fill, stroke].filter((ink) => ink !== 'none').map((ink) => contrast(ink));
					if (Math.max(0, ...inks) < 2.9) found.push(`${chart}: ${mark.getAttribute('class')}`);
				}
				for (const text of figure.querySelectorAll('text, tspan')) {
					const ink = contrast(getComputedStyle(text).fill, groundOf(text));
					if (ink < 4.5) found.push(`${chart}: « ${text.textContent.trim()} » ${ink}`);
				}
			}
			return found;
		});
		expect(wrong).toEqual([]);
	}
);

test('with reduced motion, nothing moves on the way from step to step', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStory(page);
	const moved = await page.evaluate(async () => {
		const found: string[] = [];
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		for (const step of document.querySelectorAll('[data-step]')) {
			step.scrollIntoView({ behavior: 'instant' });
			await frame();
			await frame();
			for (const animation of document.getAnimations()) {
				const { duration = 0, delay = 0 } = animation.effect?.getTiming() ?? {};
				if (Number(duration) + delay > 1) found.push(`${step.id}: ${Number(duration) + delay} ms`);
			}
		}
		return found;
	});
	expect(moved).toEqual([]);
});
