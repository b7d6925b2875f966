/** What a full read asks of the network, in bytes as a server sends them. */
import { inlineStyles, readPage, total, weigh } from '../weights.js';
import { takePhone } from './phone.js';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of the page
 * @param {string} build folder that it is served from
 * @returns {Promise<Record<'all' | 'html' | 'scripts' | 'styles' | 'fonts' | 'requests', number>>}
 *   `styles` are those that come with the page, which `html` counts too, and those fetched
 */
export async function weighRead(browser, url, build) {
	const phone = await takePhone(browser);
	const { page } = phone;
	/** @type {Set<string>} */
	const paths = new Set();
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
	const weights = [...paths].map((path) => weigh(build, decodeURIComponent(path)));
	/** @param {import('../weights.js').Kind} kind */
	const of = (kind) => total(weights.filter((weight) => weight.kind === kind));
	return {
		all: total(weights),
		html: of('html'),
		scripts: of('scripts'),
		styles: of('styles') + inlineStyles(readPage(build, '')),
		fonts: of('fonts'),
		requests: weights.length
	};
}
