/** What a full read asks of the network, in bytes as a server sends them. */
import type { Browser } from '@playwright/test';
import { inlineStyles, ofKind, readPage, total, weigh, type Kind } from './budgets.ts';
import { takePhone } from './phone.ts';

/** `styles` are those that come with the page, which `html` counts too, and those fetched. */
type ReadWeights = Record<'all' | 'html' | 'scripts' | 'styles' | 'fonts' | 'requests', number>;

export async function weighRead(
	browser: Browser,
	{ url, folder }: { url: string; folder: string }
): Promise<ReadWeights> {
	const phone = await takePhone(browser);
	const { page } = phone;
	const paths = new Set<string>();
	page.on('request', (request) => paths.add(new URL(request.url()).pathname.slice(1)));
	await phone.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.goto(url, { waitUntil: 'load' });
	await page.evaluate(async () => {
		for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
			scrollTo({ top, behavior: 'instant' });
			await new Promise((done) => requestAnimationFrame(done));
		}
	});
	await page.waitForLoadState('networkidle');
	await phone.close();
	const weights = [...paths].map((path) => weigh(folder, decodeURIComponent(path)));
	const of = (kind: Kind) => total(ofKind(weights, kind));
	return {
		all: total(weights),
		html: of('html'),
		scripts: of('scripts'),
		styles: of('styles') + inlineStyles(readPage(folder, '')),
		fonts: of('fonts'),
		requests: weights.length
	};
}
