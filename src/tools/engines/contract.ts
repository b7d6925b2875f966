/** What holds in every engine: each check starts from a new browser. */
import assert from 'node:assert/strict';
import { pictures, stillness } from '../position/geometry.ts';
import type { Browser, Check } from './types.js';

const QUIET = 250;

const settle = (browser: Browser) => browser.evaluate(stillness, QUIET);

const top = (browser: Browser) => browser.evaluate(() => scrollY, undefined);

const scrollTo = (browser: Browser, y: number) =>
	browser.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), y);

async function lands(browser: Browser, id: string) {
	const y = await browser.evaluate(
		(name) => document.getElementById(name)?.getBoundingClientRect().top ?? NaN,
		id
	);
	assert.ok(y >= 0 && y <= 140, `#${id} lands at ${y} px from the top`);
}

async function showsItsPlace(browser: Browser) {
	for (const { chart, shown, due } of await browser.evaluate(pictures, undefined)) {
		assert.equal(shown, due, `${chart} shows ${shown}, its place says ${due}`);
	}
}

/** Every section, and one step in so many. */
async function anchors(browser: Browser, every: number) {
	const [sections, steps, listed] = await browser.evaluate(
		() =>
			['section[id]', '[data-step]', '[data-progress] > li'].map((what) =>
				[...document.querySelectorAll(what)].map((one) => one.id)
			),
		undefined
	);
	assert.ok(sections?.length, 'no section');
	assert.equal(sections.length, listed?.length);
	return [...sections, ...(steps ?? []).filter((_, i) => i % every === 0)];
}

async function readsWhole(browser: Browser) {
	const read = await browser.evaluate(() => {
		const seen = (one: Element) => one.getClientRects().length > 0;
		const scenes = [...document.querySelectorAll('figure[data-chart]')];
		return {
			live: document.querySelectorAll('[data-shown]').length,
			sections: [...document.querySelectorAll('section[id]')].map(seen),
			steps: [...document.querySelectorAll('[data-step]')].filter(seen).length,
			bare: scenes
				.filter(
					(figure) => ![...figure.querySelectorAll('svg :is(path, rect, circle, line)')].some(seen)
				)
				.map((figure) => figure.getAttribute('data-chart'))
		};
	}, undefined);
	assert.equal(read.live, 0);
	assert.ok(read.sections.length > 0 && read.sections.every(Boolean), 'a section is not seen');
	assert.ok(read.steps > 30, `${read.steps} steps`);
	assert.deepEqual(read.bare, []);
}

export const checks: Record<string, Check> = {
	'an address with a hash lands below the top of the screen': {
		async check(browser, url) {
			await browser.goto(url);
			for (const id of await anchors(browser, 9)) {
				await browser.goto('about:blank');
				await browser.goto(`${url}#${id}`);
				await settle(browser);
				await lands(browser, id);
			}
		}
	},
	'a hash within the page lands, and shows its step': {
		async check(browser, url) {
			await browser.goto(url);
			await settle(browser);
			for (const id of await anchors(browser, 4)) {
				await browser.evaluate((hash) => void (location.hash = hash), id);
				await settle(browser);
				await lands(browser, id);
				await showsItsPlace(browser);
			}
		}
	},
	'what is shown follows from the place, going down and up': {
		async check(browser, url) {
			await browser.goto(url);
			await settle(browser);
			const height = await browser.evaluate(
				() => document.documentElement.scrollHeight - innerHeight,
				undefined
			);
			const shares = [...Array(12).keys()].map((i) => (i + 0.5) / 12);
			for (const share of [...shares, 0.7, 0.4, 0.1, 0.95, 0]) {
				await scrollTo(browser, share * height);
				await settle(browser);
				await showsItsPlace(browser);
			}
		}
	},
	'a reload in the middle stays there': {
		async check(browser, url) {
			await browser.goto(url);
			await settle(browser);
			for (const y of [9000, 21_000]) {
				await scrollTo(browser, y);
				await settle(browser);
				await browser.reload();
				await settle(browser);
				const now = await top(browser);
				assert.ok(Math.abs(now - y) <= 2, `the reader is at ${now}, not at ${y}`);
				await showsItsPlace(browser);
			}
		}
	},
	'back and forward lead to where one was': {
		async check(browser, url) {
			await browser.goto(url);
			await settle(browser);
			await scrollTo(browser, 5000);
			await settle(browser);
			await browser.evaluate(() => void (location.hash = 'examens'), undefined);
			await settle(browser);
			await browser.evaluate(() => scrollBy({ top: 700, behavior: 'instant' }), undefined);
			await settle(browser);
			const after = await top(browser);
			for (const [go, due] of [
				['back', 5000],
				['forward', after],
				['back', 5000]
			] as const) {
				await browser[go]();
				await settle(browser);
				const now = await top(browser);
				assert.ok(Math.abs(now - due) <= 2, `${go}: the reader is at ${now}, not at ${due}`);
				await showsItsPlace(browser);
			}
		}
	},
	'the address follows the section being read': {
		async check(browser, url) {
			await browser.goto(url);
			await settle(browser);
			const entries = await browser.evaluate(() => history.length, undefined);
			for (const id of ['mission', 'validation', 'offre']) {
				await browser.evaluate((slug) => document.getElementById(slug)?.scrollIntoView(), id);
				await browser.evaluate(stillness, 700);
				assert.equal(await browser.evaluate(() => location.hash, undefined), `#${id}`);
			}
			await scrollTo(browser, 0);
			await browser.evaluate(stillness, 700);
			assert.equal(await browser.evaluate(() => location.hash, undefined), '');
			assert.equal(await browser.evaluate(() => history.length, undefined), entries);
		}
	},
	'« Tout afficher » shows every scene in its last state, and keeps the place': {
		async check(browser, url) {
			await browser.goto(`${url}#profil`);
			await settle(browser);
			for (const mode of ['flat', 'scroll']) {
				const [before, after] = await browser.evaluate((wanted) => {
					const y = () => document.querySelector('#profil h2')?.getBoundingClientRect().top ?? NaN;
					const was = y();
					const radio = document.querySelector<HTMLInputElement>(`input[value="${wanted}"]`);
					radio?.click();
					return [was, y()];
				}, mode);
				assert.ok(Math.abs((before ?? NaN) - (after ?? NaN)) <= 2, `${before} became ${after}`);
				await settle(browser);
				await showsItsPlace(browser);
			}
		}
	},
	'the page makes no error': {
		async check(browser, url) {
			await browser.goto(url);
			await browser.evaluate(() => {
				const errors: string[] = [];
				addEventListener('error', (event) => errors.push(event.message));
				addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
				addEventListener('securitypolicyviolation', (event) => errors.push(event.blockedURI));
				Object.assign(window, { errors });
			}, undefined);
			await settle(browser);
			for (const y of [3000, 12_000, 30_000, 18_000, 0]) {
				await scrollTo(browser, y);
				await settle(browser);
			}
			assert.deepEqual(await browser.evaluate(() => Reflect.get(window, 'errors'), undefined), []);
		}
	},
	'a link to text leads to where it is seen, clear of what is pinned': {
		async check(browser, url) {
			for (const words of [
				'ceux qui viennent et échouent',
				'dans quelques formations que',
				'Deux années ne font pas une tendance'
			]) {
				await browser.goto('about:blank');
				await browser.goto(`${url}#:~:text=${encodeURIComponent(words)}`);
				await settle(browser);
				const seen = await browser.evaluate((text) => {
					const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
					while (walker.nextNode()) {
						const found = walker.currentNode;
						const at = found.textContent?.indexOf(text) ?? -1;
						if (at < 0 || !found.parentElement?.closest('[data-step]')) continue;
						const range = document.createRange();
						range.setStart(found, at);
						range.setEnd(found, at + text.length);
						const [box] = range.getClientRects();
						if (!box) return 'not laid out';
						const over = document.elementFromPoint(box.left + 5, box.top + box.height / 2);
						return over && (over.contains(found) || found.parentElement.contains(over))
							? 'seen'
							: `at ${box.top}, under ${over?.outerHTML.slice(0, 80)}`;
					}
					return 'not found';
				}, words);
				assert.equal(seen, 'seen', words);
			}
		}
	},
	'gone to the end as the page opens, the reader stays there': {
		async check(browser, url) {
			await browser.goto(url);
			const moved = await browser.evaluate(async () => {
				const end = () => document.documentElement.scrollHeight - innerHeight - scrollY;
				window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
				const foot = document.querySelector('footer');
				const place = foot?.getBoundingClientRect().top ?? NaN;
				const until = performance.now() + 5000;
				let most = Math.abs(end());
				while (performance.now() < until) {
					await new Promise((done) => requestAnimationFrame(done));
					most = Math.max(most, Math.abs((foot?.getBoundingClientRect().top ?? NaN) - place));
				}
				return most;
			}, undefined);
			assert.ok(moved <= 2, `what one reads moved by ${moved} px`);
		}
	},
	'with its scripts lost on their way the page reads whole, each scene with its picture': {
		lostScripts: true,
		async check(browser, url) {
			await browser.goto(url);
			await readsWhole(browser);
		}
	},
	'without scripts the page reads whole, each scene with its picture': {
		scripts: false,
		async check(browser, url) {
			await browser.goto(url);
			await readsWhole(browser);
			await browser.goto(`${url}#examens`);
			await lands(browser, 'examens');
		}
	}
};
