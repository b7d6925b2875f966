/** What tests of labels look for in a chart. */
import type { Page } from '@playwright/test';

/**
 * What is wrong with the words of a chart as the screen shows them: texts whose ink meets, or leaves
 * the figure or the screen. The ink is measured: line boxes are taller than what they print.
 */
export function labelFaults(page: Page, chart: string): Promise<string[]> {
	return page.evaluate((name) => {
		const figure = document.querySelector(`figure[data-chart="${name}"]`);
		const context = document.createElement('canvas').getContext('2d');
		if (!figure || !context) throw new Error(`no chart « ${name} »`);
		const seen = { visibilityProperty: true, opacityProperty: true };
		const inks = [...figure.querySelectorAll('text')]
			.filter((text) => text.checkVisibility(seen))
			.flatMap((text) => {
				const runs = text.querySelectorAll('tspan');
				return (runs.length ? [...runs] : [text]).map((run) => ({ run, text }));
			})
			.filter(({ run }) => run.textContent.trim() !== '' && run.getNumberOfChars() > 0)
			.map(({ run, text }) => {
				const style = getComputedStyle(run);
				context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
				const said = run.textContent.trim();
				const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } =
					context.measureText(said);
				const from = run.getStartPositionOfChar(0);
				const scale = run.getScreenCTM();
				if (!scale) throw new Error('not drawn');
				const topLeft = new DOMPoint(from.x, from.y - up).matrixTransform(scale);
				const end = new DOMPoint(from.x + run.getComputedTextLength(), from.y + down);
				const bottomRight = end.matrixTransform(scale);
				return {
					said,
					text,
					...{ left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y }
				};
			});
		if (!inks.length) throw new Error(`« ${name} » shows no words`);
		const box = figure.getBoundingClientRect();
		const found: string[] = [];
		inks.forEach((ink, index) => {
			if (ink.left < box.left - 1 || ink.right > box.right + 1) {
				found.push(`« ${ink.said} » leaves its figure sideways`);
			}
			if (ink.top < box.top - 1 || ink.bottom > box.bottom + 1) {
				found.push(`« ${ink.said} » leaves its figure at its top or bottom`);
			}
			if (ink.left < 0 || ink.right > innerWidth) found.push(`« ${ink.said} » leaves the screen`);
			const caption = figure.querySelector('figcaption')?.getBoundingClientRect();
			if (caption && ink.top < caption.bottom - 1) {
				found.push(`« ${ink.said} » stands on the caption`);
			}
			for (const other of inks.slice(index + 1)) {
				if (other.text === ink.text) continue;
				const across = Math.min(ink.right, other.right) - Math.max(ink.left, other.left);
				const down = Math.min(ink.bottom, other.bottom) - Math.max(ink.top, other.top);
				if (across > 1 && down > 1) found.push(`« ${ink.said} » meets « ${other.said} »`);
			}
		});
		return found;
	}, chart);
}
