/** What the tests of the built site share: going to a step, and telling pictures apart. */
import type { Page } from '@playwright/test';

/** What a project is, by its name: a size, and a language where it isn't French. */
interface Project {
	readonly name: string;
}

/** The size of a project's screen, whatever its language. */
export const sizeOf = ({ name }: Project): string => name.split('-')[0] ?? '';

/** What a test does at each size: a project that it doesn't know is a fault, not an empty run. */
export function at<T>(project: Project, values: Readonly<Record<string, T>>): T {
	const value = values[sizeOf(project)];
	if (value === undefined) throw new Error(`nothing for the project « ${project.name} »`);
	return value;
}

/** A step of a scene, as the built page has it. */
export interface Step {
	readonly id: string;
	/** The chart that it steps. */
	readonly chart: string;
	/** Index among the steps of its scene. */
	readonly index: number;
}

/**
 * Opens the story as one who scrolls, even where motion is reduced, and waits until scripts step its
 * charts and its fonts are there.
 */
export async function openStory(page: Page, path = '.'): Promise<void> {
	await page.addInitScript(() => localStorage.setItem('mode', 'scroll'));
	await page.goto(path);
	await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Comes near every chart once, so that scripts have taken them all over, and goes back to the top. */
export async function wakeCharts(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		for (const step of document.querySelectorAll('[data-step]')) {
			step.scrollIntoView({ behavior: 'instant' });
			await frame();
			await frame();
		}
		scrollTo({ top: 0, behavior: 'instant' });
		for (let count = 0; count < 6; count += 1) await frame();
	});
}

/** All steps of the page, in reading order. */
export function stepsOf(page: Page): Promise<Step[]> {
	return page.evaluate(() => {
		const seen = new Map<string, number>();
		return [...document.querySelectorAll('[data-step]')].map((step) => {
			let scene = step.parentElement;
			while (scene && !scene.querySelector('figure[data-chart]')) scene = scene.parentElement;
			const figure = scene?.querySelector<HTMLElement>('figure[data-chart]');
			const chart = figure?.dataset['chart'] ?? '';
			const index = seen.get(chart) ?? 0;
			seen.set(chart, index + 1);
			return { id: step.id, chart, index };
		});
	});
}

/**
 * Brings a step to the top of the screen, from rest, and waits until its chart shows it and is painted.
 * A reader who goes on before they have come to rest is followed a tenth of a second later.
 */
export async function goTo(page: Page, { id, chart }: Step): Promise<void> {
	await page.evaluate(
		async ({ id, chart }) => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			await new Promise((done) => setTimeout(done, 120));
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
		},
		{ id, chart }
	);
}

/** Lets every motion end: transitions, and the units' on canvas, which take 700 ms at most. */
export async function settle(page: Page): Promise<void> {
	await page.waitForTimeout(750);
	await stillness(page);
}

/** Waits until no transition or animation is under way: what is left of them without motion. */
export async function stillness(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const moving = () => document.getAnimations().filter((one) => one.playState === 'running');
		const late = performance.now() + 3000;
		do await new Promise((done) => requestAnimationFrame(done));
		while (moving().length && performance.now() < late);
		await new Promise((done) => requestAnimationFrame(done));
	});
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
 * Share of two pictures' pixels that differ by more than a shade, from 0 to 1; 1 if their sizes
 * differ.
 * @param scale below 1, pictures are made smaller first: what only blurs an edge goes unseen
 */
export async function difference(
	page: Page,
	one: Buffer,
	other: Buffer,
	scale = 1
): Promise<number> {
	const blank = await page.context().newPage();
	try {
		return await blank.evaluate(
			async ({ sources, scale }) => {
				const [a, b] = await Promise.all(
					sources.map(async (source) => {
						const image = new Image();
						image.src = `data:image/png;base64,${source}`;
						await image.decode();
						const width = Math.round(image.width * scale);
						const height = Math.round(image.height * scale);
						const canvas = new OffscreenCanvas(width, height);
						const context = canvas.getContext('2d');
						if (!context) return undefined;
						context.imageSmoothingQuality = 'high';
						context.drawImage(image, 0, 0, width, height);
						return context.getImageData(0, 0, width, height);
					})
				);
				if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
				let differing = 0;
				for (let at = 0; at < a.data.length; at += 4) {
					const off = (k: number) => Math.abs((a.data[at + k] ?? 0) - (b.data[at + k] ?? 0));
					if (Math.max(off(0), off(1), off(2)) > 40) differing += 1;
				}
				return differing / (a.data.length / 4);
			},
			{ sources: [one.toString('base64'), other.toString('base64')], scale }
		);
	} finally {
		await blank.close();
	}
}
