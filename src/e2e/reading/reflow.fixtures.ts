/** What tests of reflow look for in a page. */
import type { Page } from '@playwright/test';

export const pageWidth = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth);

/** What a layout cuts or covers: captions that leave their place, words under charts, sideways scrolling. */
export const layoutFaults = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found: string[] = [];
		const wide = document.documentElement.scrollWidth;
		if (wide > innerWidth) found.push(`the page is ${wide} px wide in ${innerWidth}`);
		for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
			const chart = figure.dataset['chart'];
			// Where it stands when it isn't pinned.
			figure.style.position = 'relative';
			figure.style.top = '0';
			const box = figure.getBoundingClientRect();
			const caption = figure.querySelector('figcaption')?.getBoundingClientRect();
			const drawing = [...figure.querySelectorAll('svg')]
				.find((svg) => svg.checkVisibility())
				?.getBoundingClientRect();
			if (!caption || !drawing) throw new Error(`${chart} has no caption or no drawing`);
			const words = [...figure.querySelectorAll('figcaption h3, figcaption p')].map((text) =>
				text.getBoundingClientRect()
			);
			if (words.some((text) => text.top < box.top - 1 || text.bottom > drawing.top + 1)) {
				found.push(`${chart}: its caption leaves its place`);
			}
			if (drawing.height < 100) found.push(`${chart}: ${Math.round(drawing.height)} px high`);
			if (drawing.bottom > box.bottom + 1) found.push(`${chart}: its drawing leaves it`);
			const steps = figure.parentElement?.querySelectorAll('[data-step]') ?? [];
			const text = steps[0]?.querySelector('p, h4')?.getBoundingClientRect();
			if (text && text.left < box.right && text.right > box.left && text.top < box.bottom) {
				found.push(`${chart}: it covers ${Math.round(box.bottom - text.top)} px of its text`);
			}
			figure.style.position = '';
			figure.style.top = '';
		}
		return found;
	});
