/** What the tests of the built site share: going to a step, and telling pictures apart. */
import type { Page } from '@playwright/test';

/** A step of a scene, as the built page has it. */
export interface Step {
	readonly id: string;
	/** The chart that it steps. */
	readonly chart: string;
	/** Index among the steps of its scene. */
	readonly index: number;
}

/** Opens the story and waits until scripts step its charts and its fonts are there. */
export async function openStory(page: Page): Promise<void> {
	await page.goto('.');
	await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
	await page.evaluate(async () => {
		await document.fonts.ready;
	});
}

/** All steps of the page, in reading order. */
export function stepsOf(page: Page): Promise<Step[]> {
	return page.evaluate(() => {
		const seen = new Map<string, number>();
		return [...document.querySelectorAll('[data-step]')].map((step) => {
			const track = step.parentElement?.parentElement;
			const chart = track?.querySelector('figure')?.dataset['chart'] ?? '';
			const index = seen.get(chart) ?? 0;
			seen.set(chart, index + 1);
			return { id: step.id, chart, index };
		});
	});
}

/** Brings a step to the top of the screen and waits until its chart shows it and is painted. */
export async function goTo(page: Page, step: Step): Promise<void> {
	await page.evaluate(async ({ id, chart }) => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		const figure = document.querySelector<HTMLElement>(`figure[data-chart="${chart}"]`);
		document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
		const late = performance.now() + 5000;
		while (figure?.dataset['shown'] !== id) {
			if (performance.now() > late) {
				throw new Error(`« ${chart} » shows ${figure?.dataset['shown']}, not ${id}`);
			}
			await frame();
		}
		await frame();
		await frame();
	}, step);
}

/** Lets every motion end: none lasts more than 700 ms. */
export async function settle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const finite = document.getAnimations().filter((motion) => {
			const { endTime } = motion.effect?.getComputedTiming() ?? {};
			return typeof endTime === 'number' && endTime < Infinity;
		});
		await Promise.allSettled(finite.map((motion) => motion.finished));
	});
	await page.waitForTimeout(750);
}

/** A picture of a chart as the screen shows it, as PNG. */
export async function pictureOf(page: Page, chart: string): Promise<Buffer> {
	const box = await page.evaluate((name) => {
		const figure = document.querySelector(`figure[data-chart="${name}"]`);
		if (!figure) throw new Error(`no chart « ${name} »`);
		const { left, top, right, bottom } = figure.getBoundingClientRect();
		const clip = { left: Math.max(0, left), top: Math.max(0, top) };
		return {
			x: clip.left,
			y: clip.top,
			width: Math.min(innerWidth, right) - clip.left,
			height: Math.min(innerHeight, bottom) - clip.top
		};
	}, chart);
	return page.screenshot({ clip: box });
}

/**
 * Share of two pictures' pixels that differ by more than antialiasing, from 0 to 1; 1 if their sizes
 * differ.
 */
export async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
	const blank = await page.context().newPage();
	try {
		return await blank.evaluate(
			async (sources) => {
				const [a, b] = await Promise.all(
					sources.map(async (source) => {
						const image = new Image();
						image.src = `data:image/png;base64,${source}`;
						await image.decode();
						const canvas = new OffscreenCanvas(image.width, image.height);
						const context = canvas.getContext('2d');
						context?.drawImage(image, 0, 0);
						return context?.getImageData(0, 0, image.width, image.height);
					})
				);
				if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
				let differing = 0;
				for (let at = 0; at < a.data.length; at += 4) {
					const off = (k: number) => Math.abs((a.data[at + k] ?? 0) - (b.data[at + k] ?? 0));
					if (Math.max(off(0), off(1), off(2)) > 48) differing += 1;
				}
				return differing / (a.data.length / 4);
			},
			[one.toString('base64'), other.toString('base64')]
		);
	} finally {
		await blank.close();
	}
}
