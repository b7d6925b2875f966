/** From one language to another: the link that each page has, and what is offered to who never chose. */
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, PAIRS, type Tested } from '../languages.fixtures';
import { goTo, openStory, sizeOf, stepsOf } from '../site.fixtures';

const pathOf = ({ path }: Tested) => `./${path}`;

/** The pictures on show, with the step that each is at. */
const shown = (page: Page) =>
	page
		.locator('figure[data-on]')
		.evaluateAll((all) => all.map((figure) => (figure as HTMLElement).dataset['shown']));

const linkTo = (page: Page, { code, name }: Tested) =>
	page.locator(`a[hreflang="${code}"]:not([data-offer] *)`).getByText(name).locator('visible=true');
const offerIn = (page: Page, { code }: Tested) => page.locator(`[data-offer]:lang(${code})`);
const anyOffer = (page: Page) => page.locator('[data-offer]').locator('visible=true');
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('language'));

/** Waits until scripts have done what they do once the page is read. */
const started = (page: Page) =>
	page.locator('figure[data-shown]').first().waitFor({ state: 'attached' });

for (const [from, to] of PAIRS) {
	test.describe(`from ${from.code} to ${to.code}`, () => {
		test.use({ locale: from.locale });

		test(
			'the bar’s link keeps the reader’s place, and their choice',
			{ tag: '@long' },
			async ({ page }, { project }) => {
				await openStory(page, pathOf(from));
				const steps = await stepsOf(page);
				for (const index of [0, 11, steps.length - 2]) {
					await page.goto(pathOf(from));
					await started(page);
					const step = steps[index];
					if (!step) throw new Error(`no step ${index}`);
					await goTo(page, step);
					const before = await shown(page);
					if (sizeOf(project) === 'phone') await page.locator('[data-bar] summary').click();
					await linkTo(page, to).click();
					await page.waitForURL(`**/${to.path}#${step.id}`);
					await started(page);
					await expect.poll(() => shown(page), step.id).toEqual(before);
					expect(await page.locator('html').getAttribute('lang')).toBe(to.code);
					await expect(anyOffer(page)).toHaveCount(0);
					expect(await kept(page)).toBe(to.code);
				}
			}
		);

		test('at the top, it leads to the top', { tag: ['@own-size', '@long'] }, async ({ page }) => {
			await openStory(page, pathOf(from));
			await page.locator('[data-bar] summary').click();
			await linkTo(page, to).click();
			await page.waitForURL((url) => url.pathname === `/${to.path}`);
			expect(new URL(page.url()).hash).toBe('');
		});

		for (const path of ['donnees/', 'accessibilite/', 'mentions-legales/', 'partage/profil/']) {
			test(`${path} has a link to itself`, { tag: ['@own-size', '@long'] }, async ({ page }) => {
				await page.route('**/aller.js', (route) => route.abort());
				await page.goto(pathOf(from) + path);
				const link = linkTo(page, to);
				await expect(link).toHaveCount(1);
				expect(await link.getAttribute('lang')).toBe(to.code);
				await link.click();
				await page.waitForURL((url) => url.pathname === `/${to.path}${path}`);
				expect(await page.locator('html').getAttribute('lang')).toBe(to.code);
			});
		}
	});

	test.describe(`a reader in ${from.code} whose browser asks for ${to.code}`, () => {
		test.use({ locale: to.locale });

		test(
			'is offered it, by what a keyboard and a pointer reach',
			{ tag: '@long' },
			async ({ page }) => {
				await page.goto(pathOf(from));
				const offer = offerIn(page, to);
				await expect(offer).toBeVisible();
				await expect(anyOffer(page)).toHaveCount(1);
				const link = offer.getByRole('link', { name: to.ui.languages.offer });
				const button = offer.getByRole('button', { name: to.ui.languages.dismiss });
				for (const control of [link, button]) {
					const box = await control.boundingBox();
					expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
						page.viewportSize()?.width ?? 0
					);
				}
				const reached: string[] = [];
				for (let count = 0; count < 30 && reached.length < 2; count += 1) {
					await page.keyboard.press('Tab');
					const within = await page.evaluate(() =>
						document.activeElement?.closest('[data-offer]')
							? document.activeElement.textContent
							: null
					);
					if (within) reached.push(within.trim());
				}
				expect(reached).toEqual([to.ui.languages.offer, to.ui.languages.dismiss]);
				expect(await kept(page)).toBeNull();
			}
		);

		test('refuses it once for all', { tag: ['@own-size', '@long'] }, async ({ page }) => {
			await page.goto(pathOf(from));
			await offerIn(page, to).getByRole('button').click();
			await expect(anyOffer(page)).toHaveCount(0);
			expect(await kept(page)).toBe(from.code);
			await page.reload();
			await started(page);
			await expect(anyOffer(page)).toHaveCount(0);
		});

		test(
			'takes it where they are, and is offered nothing there nor back here',
			{ tag: ['@own-size', '@long'] },
			async ({ page }) => {
				await page.goto(`${pathOf(from)}#profil`);
				await started(page);
				await offerIn(page, to).getByRole('link').click();
				await page.waitForURL((url) => url.pathname === `/${to.path}`);
				expect(new URL(page.url()).hash).toMatch(/^#profil/u);
				await started(page);
				await expect(anyOffer(page)).toHaveCount(0);
				expect(await kept(page)).toBe(to.code);
				await page.goto(pathOf(from));
				await started(page);
				await expect(anyOffer(page)).toHaveCount(0);
			}
		);

		test(
			'reads on, and it is gone, with nothing kept',
			{ tag: ['@own-size', '@long'] },
			async ({ page }) => {
				await page.goto(pathOf(from));
				await expect(offerIn(page, to)).toBeVisible();
				await page.evaluate(() => scrollBy({ top: innerHeight * 1.2, behavior: 'instant' }));
				await expect(anyOffer(page)).toHaveCount(0);
				expect(await kept(page)).toBeNull();
			}
		);

		test(
			'reads every text of the page, which it covers none of for good',
			{ tag: '@long' },
			async ({ page }) => {
				await page.goto(`${pathOf(from)}#donnees`);
				await expect(offerIn(page, to)).toBeVisible();
				// As close to the end as one may come with the offer still there.
				const left = await page.evaluate(
					() => document.documentElement.scrollHeight - scrollY - innerHeight
				);
				await page.evaluate(() =>
					scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })
				);
				await page.waitForTimeout(200);
				const covered = await page.evaluate(() => {
					const offer = document.querySelector('[data-offer]:not([hidden])');
					if (!offer) return [];
					const box = offer.getBoundingClientRect();
					const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
					const found: string[] = [];
					while (walker.nextNode()) {
						const { currentNode: node } = walker;
						if (!node.textContent?.trim() || offer.contains(node)) continue;
						const range = document.createRange();
						range.selectNodeContents(node);
						for (const line of range.getClientRects()) {
							const across = Math.min(line.right, box.right) - Math.max(line.left, box.left);
							const down = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top);
							if (across > 1 && down > 1) found.push(node.textContent.trim());
						}
					}
					return found;
				});
				expect(covered, `${left} px from the end`).toEqual([]);
			}
		);

		test.describe('without scripts', () => {
			test.use({ javaScriptEnabled: false });

			test(
				'is offered nothing, and has the link',
				{ tag: ['@own-size', '@long'] },
				async ({ page }) => {
					await page.goto(pathOf(from));
					await expect(anyOffer(page)).toHaveCount(0);
					await page.locator('[data-bar] summary').click();
					await expect(linkTo(page, to)).toHaveAttribute('href', /^\.{1,2}\//);
				}
			);
		});
	});
}

for (const language of LANGUAGES) {
	for (const locale of [language.locale, 'de-DE']) {
		test.describe(`a reader in ${language.code} whose browser asks for ${locale}`, () => {
			test.use({ locale });

			test('is offered nothing', { tag: ['@own-size', '@long'] }, async ({ page }) => {
				await page.goto(pathOf(language));
				await started(page);
				await page.waitForTimeout(500);
				await expect(anyOffer(page)).toHaveCount(0);
				expect(await kept(page)).toBeNull();
			});
		});
	}
}
