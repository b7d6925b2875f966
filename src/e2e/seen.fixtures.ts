/** What can be read on the screen, as against what stands under something else. */
import type { Page } from '@playwright/test';

/** Pieces of the story's text: each is to be seen somewhere. */
export const TEXTS = 'main :is(h1, h2, h4, [data-step] p, [data-step] li, header p)';

/**
 * Notes, in the page, the texts of which a line is on the screen with nothing over it; returns how many
 * have never been seen yet. Runs in the page: it uses nothing from outside itself.
 */
function note(selector: string): number {
	const seen = ((window as { seen?: Set<Element> }).seen ??= new Set<Element>());
	const texts = [...document.querySelectorAll(selector)].filter(
		(text) => text.textContent.trim() !== '' && !text.matches('.visually-hidden, [hidden] *')
	);
	for (const text of texts) {
		if (seen.has(text)) continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		for (const { left, top, width, height } of range.getClientRects()) {
			const [x, y] = [left + Math.min(width / 2, 20), top + height / 2];
			if (width < 2 || y < 0 || y > innerHeight) continue;
			const over = document.elementFromPoint(x, y);
			if (over && (text.contains(over) || over.contains(text))) {
				seen.add(text);
				break;
			}
		}
	}
	return texts.filter((text) => !seen.has(text)).length;
}

/** Notes what is seen now; returns how many texts have never been seen yet. */
export const noteSeen = (page: Page): Promise<number> => page.evaluate(note, TEXTS);

/** The beginnings of the texts that have never been seen, after `noteSeen`. */
export const unseen = (page: Page): Promise<string[]> =>
	page.evaluate((selector) => {
		const { seen } = window as { seen?: Set<Element> };
		return [...document.querySelectorAll(selector)]
			.filter((text) => text.textContent.trim() !== '' && !seen?.has(text))
			.filter((text) => !text.matches('.visually-hidden, [hidden] *'))
			.map((text) => text.textContent.trim().slice(0, 50));
	}, TEXTS);

/** Reads the page by thirds of a screen; returns the beginnings of texts that can never be seen. */
export async function readThrough(page: Page): Promise<string[]> {
	const { height, screen } = await page.evaluate(() => ({
		height: document.documentElement.scrollHeight,
		screen: innerHeight
	}));
	for (let y = 0; y < height; y += screen / 3) {
		await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
		await noteSeen(page);
	}
	return unseen(page);
}
