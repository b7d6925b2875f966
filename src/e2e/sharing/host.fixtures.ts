/** Another site, on an origin of its own, whose page holds what the tests paste into it. */
import { test as base, type Page } from '@playwright/test';
import { absolute } from '$lib/share/actions';
import { otherSite, type OtherSite } from '../../tools/engines/other-site.ts';
import { read } from '../built-site.fixtures';

export const test = base.extend<{ host: OtherSite }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright asks for an object here.
	host: async ({}, use) => {
		const host = await otherSite();
		await use(host);
		await host.close();
	}
});

/** The code that the story's page gives for a chart, word for word, as a reader copies it. */
export function given(chart: string, site: string): string {
	const codes = [...read('index.html').matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)]
		.map(([, text = '']) => text)
		.map((text) =>
			text
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&quot;', '"')
				.replaceAll('&amp;', '&')
		);
	const code = codes.find((text) => text.includes(`/integrer/${chart}/"`));
	if (!code) throw new Error(`the page gives no code for « ${chart} »`);
	return absolute(code, site);
}

/** The same, at once: a frame further down the page waits to be scrolled to. */
export const atOnce = (code: string): string => code.replace('loading="lazy"', '');
/** The same, where the other site lets no script of ours in. */
export const withoutScript = (code: string): string => code.replace(/<script[^]*?<\/script>/, '');

export const inside = (page: Page, chart: string) => page.frameLocator(`iframe[src*="/${chart}/"]`);
export const heightOf = (page: Page, chart: string): Promise<number> =>
	page
		.locator(`iframe[src*="/${chart}/"]`)
		.evaluate((frame) => Math.round(frame.getBoundingClientRect().height));
/** How high what is in the frame stands. */
export const neededBy = (page: Page, chart: string): Promise<number> =>
	inside(page, chart)
		.locator('html')
		.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
