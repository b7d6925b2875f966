import type { Chart } from '$lib/charts/specs';

/** Id of the link, in the page's head, to the file of its charts. */
export const CHARTS_LINK = 'graphiques';

/**
 * Charts of the page by name, from the file that its head asks for.
 *
 * @throws Error where the page has no such link, or the file can't be had
 */
export async function fetchCharts(): Promise<Readonly<Record<string, Chart>>> {
	const link = document.getElementById(CHARTS_LINK);
	if (!(link instanceof HTMLLinkElement)) throw new Error('the page has no link to its charts');
	const response = await fetch(link.href);
	if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
	return (await response.json()) as Readonly<Record<string, Chart>>;
}
