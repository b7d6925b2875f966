/** Another site, on an origin of its own, whose page holds what the tests paste into it. */
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { test as base, type Page } from '@playwright/test';
import { absolute } from '$lib/share/actions';
import { read } from '../built-site.fixtures';

export interface Host {
	readonly origin: string;
	/** What stands in the body of its page. */
	body: string;
}

export const test = base.extend<{ host: Host }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright asks for an object here.
	host: async ({}, use) => {
		const host = { origin: '', body: '' };
		const server = createServer((_, response) => {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(
				`<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Un autre site</title>${host.body}`
			);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		// Its name differs from the built site's.
		host.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		await use(host);
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
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
