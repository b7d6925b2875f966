/** What a reader has before them at places all along the story. */
import type { Page } from '@playwright/test';

/** What the screen holds at one place. */
export interface Place {
	/** How far the page is scrolled, in px. */
	readonly top: number;
	/** Whether a line of the story's text can be read. */
	readonly word: boolean;
	/** Whether a link of sources, data, downloads, embeds or sharing is in sight. */
	readonly tool: boolean;
	/** The picture on show while its stage is pinned, or nothing. */
	readonly picture: string;
	/** How many of its labels can be seen. */
	readonly labels: number;
	/** Whether it is not drawn as at the place before. */
	readonly changed: boolean;
}

/**
 * Every so many px, from the top of the story to its end.
 * @param every distance from one place to the next, in px
 */
export function placesOf(page: Page, every: number): Promise<Place[]> {
	return page.evaluate(async (every) => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		const main = document.querySelector('main');
		const end = document.querySelector('[data-tools]');
		if (!main || !end) throw new Error('no story, or no end of it');
		const bar = document.querySelector('[data-bar]')?.getBoundingClientRect().bottom ?? 0;
		const isIn = (box: DOMRect) => box.bottom > bar && box.top < innerHeight && box.width > 0;
		const outside =
			':is(figure, [data-sources], [data-tools], details:not([open]) > :not(summary))';
		const texts = [...main.querySelectorAll('h1, h2, h3, h4, p, li, summary')].filter(
			(each) => !each.closest(outside)
		);
		// The line that opens them is words, once a section; what it opens is what would distract.
		const tools = [...main.querySelectorAll(':is([data-sources], .share) :is(a, button)')];

		/** Whether a line of an element is on top of what is there. */
		const isRead = (element: Element): boolean => {
			if (!isIn(element.getBoundingClientRect())) return false;
			const range = document.createRange();
			range.selectNodeContents(element);
			return [...range.getClientRects()].some((line) => {
				const middle = (line.top + line.bottom) / 2;
				if (middle < bar || line.bottom > innerHeight) return false;
				const over = document.elementFromPoint((line.left + line.right) / 2, middle);
				return over !== null && element.contains(over);
			});
		};
		const labelsOf = (figure: Element | undefined): number =>
			[...(figure?.querySelectorAll('svg text') ?? [])].filter((each) =>
				each.checkVisibility({ opacityProperty: true, visibilityProperty: true })
			).length;
		const found: Place[] = [];
		let before = '';
		const last = end.getBoundingClientRect().top + scrollY - innerHeight;
		for (let top = 0; top <= last; top += every) {
			scrollTo({ top, behavior: 'instant' });
			await frame();
			await frame();
			const figure = [...document.querySelectorAll<HTMLElement>('figure[data-on]')].find((each) => {
				const box = each.getBoundingClientRect();
				return Math.abs(box.top - bar) < 2 && box.bottom > bar + 50;
			});
			// A picture that has just come fades in.
			if (figure && labelsOf(figure) === 0) await new Promise((done) => setTimeout(done, 400));
			const drawing = figure?.querySelector('.live')?.innerHTML ?? '';
			found.push({
				top,
				word: texts.some(isRead),
				tool: tools.some((each) => each.checkVisibility() && isIn(each.getBoundingClientRect())),
				picture: figure?.dataset['chart'] ?? '',
				labels: labelsOf(figure),
				changed: drawing !== before
			});
			before = drawing;
		}
		return found;
	}, every);
}

/** Share of some places, from 0 to 1. */
export const shareOf = (places: readonly Place[], is: (place: Place) => boolean): number =>
	places.filter(is).length / places.length;

/** The longest run of places, in px. */
export function longestRun(places: readonly Place[], is: (place: Place) => boolean): number {
	let longest = 0;
	let from: number | undefined;
	for (const place of places) {
		if (!is(place)) from = undefined;
		else {
			from ??= place.top;
			longest = Math.max(longest, place.top - from);
		}
	}
	return longest;
}

/**
 * Share of blocks of ten px, over the story, that hold nothing but paper, at places so far apart.
 * @param every distance from one place to the next, in px
 */
export async function paperShare(page: Page, every: number): Promise<number> {
	const blank = await page.context().newPage();
	const last = await page.evaluate(() => {
		const end = document.querySelector('[data-tools]');
		return (end?.getBoundingClientRect().top ?? 0) + scrollY - innerHeight;
	});
	let empty = 0;
	let all = 0;
	for (let top = 0; top <= last; top += every) {
		await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
		await page.waitForTimeout(350);
		const source = (await page.screenshot()).toString('base64');
		const counted = await blank.evaluate(async (source) => {
			const image = new Image();
			image.src = `data:image/png;base64,${source}`;
			await image.decode();
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = canvas.getContext('2d', { willReadFrequently: true });
			if (!context) throw new Error('no canvas');
			context.drawImage(image, 0, 0);
			const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
			const size = 10 * Math.max(1, Math.round(devicePixelRatio));
			// The paper is the colour of the most pixels.
			const counts = new Map<number, number>();
			const colour = (at: number) =>
				((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
			for (let at = 0; at < data.length; at += 4 * 97) {
				const seen = colour(at);
				counts.set(seen, (counts.get(seen) ?? 0) + 1);
			}
			const paper = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
			let empty = 0;
			let all = 0;
			for (let y = 0; y + size <= height; y += size) {
				for (let x = 0; x + size <= width; x += size) {
					let plain = true;
					for (let dy = 0; plain && dy < size; dy += 1) {
						for (let dx = 0; plain && dx < size; dx += 1) {
							plain = colour(4 * ((y + dy) * width + x + dx)) === paper;
						}
					}
					all += 1;
					if (plain) empty += 1;
				}
			}
			return { empty, all };
		}, source);
		empty += counted.empty;
		all += counted.all;
	}
	await blank.close();
	return empty / all;
}

/**
 * Share of a picture's box that the box of its marks fills, from 0 to 1, as it is drawn now: its words, its
 * walls, axes and tracks are no marks; a bracket is one, that counts what it holds.
 */
export function marksShare(page: Page, chart: string): Promise<number> {
	return page.evaluate((chart) => {
		const place = document.querySelector(`figure[data-chart="${chart}"] .chart`);
		const svg = place?.querySelector<SVGSVGElement>('.live svg');
		const matrix = svg?.getScreenCTM();
		if (!place || !svg || !matrix) throw new Error(`no live chart « ${chart} »`);
		const isShown = (element: Element): boolean => {
			if (getComputedStyle(element).visibility === 'hidden') return false;
			for (let at: Element | null = element; at && at !== svg; at = at.parentElement) {
				if (Number(getComputedStyle(at).opacity) < 0.5) return false;
			}
			return true;
		};
		const boxes = [...svg.querySelectorAll('.mark, .bracket')]
			.filter(isShown)
			.map((each) => {
				const { left, right, top, bottom } = each.getBoundingClientRect();
				// Units that are cut from lines reach half of a line's width to its sides.
				const width = each.matches('.cut') ? parseFloat(getComputedStyle(each).strokeWidth) : 0;
				const half = (width * matrix.a) / 2;
				const lies = /^m[^v]*h/.test(each.getAttribute('d') ?? '');
				const [dx, dy] = lies ? [0, half] : [half, 0];
				return { left: left - dx, right: right + dx, top: top - dy, bottom: bottom + dy };
			})
			// A paint that no unit wears draws nothing.
			.filter(({ left, right, top, bottom }) => right > left && bottom > top);
		const { left, right, top, bottom, width, height } = place.getBoundingClientRect();
		const wide =
			Math.min(right, Math.max(...boxes.map((box) => box.right))) -
			Math.max(left, Math.min(...boxes.map((box) => box.left)));
		const high =
			Math.min(bottom, Math.max(...boxes.map((box) => box.bottom))) -
			Math.max(top, Math.min(...boxes.map((box) => box.top)));
		return (wide * high) / (width * height);
	}, chart);
}
