import type { Attachment } from 'svelte/attachments';

/**
 * Puts an SVG group at (x, y), in design units. The built HTML carries a `transform` attribute; once
 * scripts run the same place is set as a CSS transform, which the style sheet can animate in every
 * engine, and which needs no `style` attribute in the HTML.
 */
export function place(x: number, y: number): Attachment<SVGElement> {
	return (element) => {
		element.style.transform = `translate(${x}px, ${y}px)`;
	};
}

/** The `transform` attribute for the built HTML. */
export const at = (x: number, y: number): string => `translate(${x} ${y})`;
