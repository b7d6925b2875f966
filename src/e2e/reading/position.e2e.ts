import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { drawWalk, shrink, spell, Walker, type Action } from '../../tools/position/walk.ts';
import { sizeOf } from '../site.fixtures';

/** How many walks, over both screens; `npm run test:walks` asks for more. */
const WALKS = Number(process.env['WALKS'] ?? 2);
/** The first of them: to do one again, `WALKS=2 FIRST_WALK=<its number>`. */
const FIRST = Number(process.env['FIRST_WALK'] ?? 1);
/** Actions of a walk: fewer where there are few walks, for `npm test` to be run often. */
const ACTIONS = process.env['WALKS'] ? 8 : 4;
/** One walk in so many ends with a picture compared with that of a fresh page. */
const PICTURE_EVERY = 4;
/** Longer than any motion of the page. */
const MOTION = 900;

/** How long a failing walk may be made shorter. */
const SHRINK_MS = Number(process.env['SHRINK_MS'] ?? 30_000);

interface Outcome {
	faults: string[];
	/** How many actions were done. */
	done: number;
}

async function open(browser: Browser): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto('.');
	return page;
}

async function perform(page: Page, walk: readonly Action[], picture: boolean): Promise<Outcome> {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	const walker = new Walker(page);
	await walker.settle();
	for (const [i, action] of walk.entries()) {
		const faults = [...(await walker.walk(action)), ...errors];
		if (faults.length > 0) return { faults, done: i + 1 };
	}
	return { faults: picture ? await unlikeFresh(page, walker) : [], done: walk.length };
}

/** Compares the screen with that of a page opened afresh at the same place. */
async function unlikeFresh(page: Page, walker: Walker): Promise<string[]> {
	const browser = page.context().browser();
	if (!browser) throw new Error('the page has no browser');
	const here = await page.evaluate(() => ({
		y: scrollY,
		mode: document.documentElement.dataset['mode'] ?? ''
	}));
	const context = await browser.newContext({
		viewport: page.viewportSize(),
		colorScheme: walker.dark ? 'dark' : 'light'
	});
	await context.addInitScript((mode) => localStorage.setItem('mode', mode), here.mode);
	const fresh = await context.newPage();
	await fresh.goto('.');
	const other = new Walker(fresh);
	await other.settle();
	await fresh.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), here.y);
	const [walked, reloaded] = await Promise.all(
		[page, fresh].map(async (one) => {
			await one.mouse.move(0, 0);
			await one.evaluate(() => {
				if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
			});
			await one.evaluate(() => document.fonts.ready.then(() => undefined));
			await new Walker(one).settle(MOTION);
			return (await one.screenshot()).toString('base64');
		})
	);
	const pixels =
		walked === reloaded ? 0 : await unlikePixels(context, [walked ?? '', reloaded ?? '']);
	if (pixels > 0) {
		for (const [name, body] of [
			['walked', walked],
			['fresh', reloaded]
		] as const) {
			await test
				.info()
				.attach(name, { body: Buffer.from(body ?? '', 'base64'), contentType: 'image/png' });
		}
	}
	await context.close();
	return pixels > 0 ? [`${pixels} pixels are not as on a fresh page at ${here.y}`] : [];
}

/**
 * How many pixels of two pictures differ by more than a shade, next to one another: a lone one is
 * the last dot of a dotted line, which Chromium sets by how it came to break the words above.
 * On a page of its own, free of the site's policy.
 */
async function unlikePixels(context: BrowserContext, pngs: [string, string]): Promise<number> {
	const blank = await context.newPage();
	return blank.evaluate(async (pair) => {
		const [a, b] = await Promise.all(
			pair.map(async (png) => {
				const image = new Image();
				image.src = `data:image/png;base64,${png}`;
				await image.decode();
				const canvas = new OffscreenCanvas(image.width, image.height);
				const context = canvas.getContext('2d');
				context?.drawImage(image, 0, 0);
				return context?.getImageData(0, 0, image.width, image.height);
			})
		);
		if (!a || !b || a.width !== b.width || a.height !== b.height) return Infinity;
		const unlike = new Set<number>();
		for (let i = 0; i < a.data.length; i += 4) {
			const away = Math.max(
				...[0, 1, 2].map((band) => Math.abs((a.data[i + band] ?? 0) - (b.data[i + band] ?? 0)))
			);
			if (away > 8) unlike.add(i / 4);
		}
		const beside = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * a.width + column));
		return [...unlike].filter((at) => beside.some((by) => by !== 0 && unlike.has(at + by))).length;
	}, pngs);
}

test.describe('the same place shows the same picture, however one came there', () => {
	for (let number = FIRST; number < FIRST + WALKS / 2; number += 1) {
		test(`walk ${number}`, { tag: '@desktop' }, async ({ browser }, { project }) => {
			const seed = 2 * number + (sizeOf(project) === 'phone' ? 1 : 0);
			test.setTimeout(180_000);
			const picture = number % PICTURE_EVERY === 0;
			const run = async (walk: readonly Action[]) => {
				const page = await open(browser);
				const outcome = await perform(page, walk, picture);
				await page.context().close();
				return outcome;
			};
			const walk = drawWalk(seed, ACTIONS);
			const { faults, done } = await run(walk);
			const fails = async (shorter: readonly Action[]) => (await run(shorter)).faults.length > 0;
			const shortest =
				faults.length > 0 ? await shrink(walk.slice(0, done), fails, SHRINK_MS) : walk;
			expect(faults, `walk ${number}, seed ${seed}, shortest walk: ${spell(shortest)}`).toEqual([]);
		});
	}
});
