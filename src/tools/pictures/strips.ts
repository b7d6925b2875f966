/** Six frames of a picture on its way from one step to the next, on a phone. */
import type { Browser, Page } from '@playwright/test';

/** A motion: the steps that it goes between, and whether it follows the reader's scroll. */
export interface Motion {
	readonly name: string;
	readonly chart: string;
	readonly from: string;
	readonly to: string;
	readonly scrolled?: true;
}

export const MOTIONS: readonly Motion[] = [
	{
		...{ name: 'porte', chart: 'question', scrolled: true },
		...{ from: 'ouverture-attente', to: 'ouverture-reponse' }
	},
	{ name: 'foule', chart: 'foule', from: 'ouverture-a-distance', to: 'ouverture-emploi' },
	{ name: 'modes', chart: 'modes', from: 'ouverture-sur-place', to: 'ouverture-a-distance' },
	{ name: 'candidats', chart: 'candidats', from: 'validation-ages', to: 'validation-femmes' }
];

const PHONE = { width: 390, height: 844 };
/** How many times slower the page's clock goes: a frame is painted, then taken, in a fiftieth of a motion. */
const SLOWER = 15;
/** When frames are taken, in ms of the page's own clock. */
const TIMES = [0, 90, 200, 320, 450, 750];
/** The way that a scrolled motion goes, in shares of it. */
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** The frames of a motion, as PNG. */
export async function stripOf(browser: Browser, url: string, motion: Motion): Promise<Buffer[]> {
	const page = await browser.newPage({
		viewport: PHONE,
		locale: 'fr-FR',
		reducedMotion: 'no-preference',
		colorScheme: 'light'
	});
	try {
		await page.addInitScript((slower) => {
			localStorage.setItem('mode', 'scroll');
			const now = performance.now.bind(performance);
			const frame = requestAnimationFrame.bind(window);
			performance.now = () => now() / slower;
			window.requestAnimationFrame = (then) => frame((time) => then(time / slower));
		}, SLOWER);
		await page.goto(url);
		await page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });
		await page.evaluate(async (slower) => {
			await document.fonts.ready;
			const root = getComputedStyle(document.documentElement);
			const slow = (token: string) => `${token}: calc(${slower} * ${root.getPropertyValue(token)})`;
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`:root { ${slow('--quick')}; ${slow('--move')} }`);
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		}, SLOWER);
		return await framesOf(page, motion);
	} finally {
		await page.close();
	}
}

async function framesOf(page: Page, { chart, from, to, scrolled }: Motion): Promise<Buffer[]> {
	const topOf = (step: string) =>
		page.evaluate((id) => {
			document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
			return scrollY;
		}, step);
	const scroll = (top: number) =>
		page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
	const end = await topOf(to);
	const start = await topOf(from);
	await page.locator(`figure[data-chart="${chart}"] .live svg`).waitFor({ state: 'attached' });
	// Until all is at rest, on the page's slow clock: one who goes on sooner sees no motion.
	await page.waitForTimeout(1000 * SLOWER);
	const clip = await page.evaluate((name) => {
		const figure = document.querySelector(`figure[data-chart="${name}"]`);
		const box = figure?.getBoundingClientRect();
		if (!box) throw new Error(`no chart « ${name} »`);
		return { x: 0, y: Math.max(0, box.top), width: innerWidth, height: box.height };
	}, chart);
	const shoot = () => page.screenshot({ clip });
	const frames: Buffer[] = [];
	if (scrolled) {
		for (const share of SHARES) {
			await scroll(start + (end - start) * share);
			await page.waitForTimeout(200);
			frames.push(await shoot());
		}
		return frames;
	}
	frames.push(await shoot());
	await scroll(end);
	const begun = Date.now();
	for (const time of TIMES.slice(1)) {
		await page.waitForTimeout(Math.max(0, begun + time * SLOWER - Date.now()));
		frames.push(await shoot());
	}
	return frames;
}
