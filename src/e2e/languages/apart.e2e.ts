/** A reader is given one language: its files, its scripts' words, its text. */
import { expect, test, type Page } from '@playwright/test';
import { openAll } from '../access/accessibility.fixtures';
import { read } from '../built-site.fixtures';
import { LANGUAGES, PAIRS, type Tested } from '../languages.fixtures';

/** All strings of a table of words, those that a function gives left out. */
const strings = (words: unknown): string[] =>
	typeof words === 'string'
		? [words]
		: words && typeof words === 'object'
			? Object.values(words).flatMap(strings)
			: [];

/** What scripts say in a language; code has single words of its own. */
const wordsOf = ({ said }: Tested) =>
	strings(said).filter((word) => word.length > 7 && /\s|^\p{Lu}/u.test(word));

/** Reads a page of the story to its end; returns the paths of what it asked for. */
async function asked(page: Page, path: string): Promise<string[]> {
	const paths = new Set<string>();
	page.on('request', (request) => paths.add(new URL(request.url()).pathname.slice(1)));
	await page.goto(path);
	await page.evaluate(async () => {
		for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
			scrollTo({ top, behavior: 'instant' });
			await new Promise((done) => requestAnimationFrame(done));
		}
	});
	await page.waitForLoadState('networkidle');
	return [...paths];
}

for (const [own, other] of PAIRS) {
	test.describe(`a reader in ${own.code}`, () => {
		test.use({ locale: own.locale });

		for (const below of ['', 'donnees/']) {
			test(
				`asks for nothing in ${other.code}, on /${own.path}${below}`,
				{ tag: ['@own-size', '@long'] },
				async ({ page }) => {
					const paths = await asked(page, `./${own.path}${below}`);
					expect(paths.length).toBeGreaterThan(3);
					const isOwn = (path: string) =>
						own.path === '' ? !path.startsWith(other.path) : path.startsWith(own.path);
					const shared = /^_app\/|^(?:favicon\.ico|icone[\w-]*\.\w+)$/u;
					expect(paths.filter((path) => !isOwn(path) && !shared.test(path))).toEqual([]);
					const scripts = paths
						.filter((path) => path.endsWith('.js'))
						.map(read)
						.join('\n');
					const theirs = new Set(wordsOf(other));
					expect(wordsOf(own).some((word) => scripts.includes(word))).toBe(true);
					for (const word of wordsOf(own)) theirs.delete(word);
					expect([...theirs].filter((word) => scripts.includes(word))).toEqual([]);
				}
			);
		}
	});
}

/** Words that stand in nearly every sentence of one language, and in none of the other. */
const COMMON = {
	fr: /(?<![\p{L}’-])(?:les|des|une|dans|avec|sont|pour|du|aux|et|qui|chez|leur|cette|mais|été|auditeurs|rapport)(?![\p{L}’-])/iu,
	en: /(?<![\p{L}’-])(?:the|of|and|with|are|from|this|that|which|their|but|been|learners)(?![\p{L}’-])/iu
} as const;

/** Texts and labels of a page in which another language's words stand, unless they are marked as such. */
const mixed = (page: Page, { source, flags }: RegExp): Promise<string[]> =>
	page.evaluate(
		({ source, flags, REPORT }) => {
			const pattern = new RegExp(source, flags);
			const { lang } = document.documentElement;
			const found = new Set<string>();
			const isOwn = (element: Element | null) =>
				element !== null &&
				element.closest('[lang]')?.getAttribute('lang') === lang &&
				!element.closest('script, style, code, pre, [translate="no"]');
			const look = (text: string) => {
				if (pattern.test(text.replaceAll(REPORT, ''))) found.add(text.trim().slice(0, 160));
			};
			/** In a label the report's words are told apart by guillemets alone. */
			const lookInLabel = (label: string) => look(label.replaceAll(/«[^»]*»/gu, ''));
			const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const { currentNode: node } = walker;
				if (isOwn(node.parentElement)) look(node.nodeValue ?? '');
			}
			for (const element of document.querySelectorAll('[aria-label], [alt], [title], meta')) {
				if (!isOwn(element)) continue;
				for (const name of ['aria-label', 'alt', 'title', 'content']) {
					const text = element.getAttribute(name);
					if (text && /\s/u.test(text) && !element.hasAttribute('http-equiv')) lookInLabel(text);
				}
			}
			return [...found];
		},
		{ source, flags, REPORT: 'Observatoire des études et carrières du Cnam' }
	);

for (const [own, other] of PAIRS) {
	for (const below of [
		'',
		'donnees/',
		'accessibilite/',
		'mentions-legales/',
		'partage/examens/',
		'integrer/porte/'
	]) {
		test(
			`/${own.path}${below} says nothing in ${other.code} that isn’t marked so`,
			{ tag: below ? ['@own-size', '@long'] : '@own-size' },
			async ({ page }) => {
				await page.route('**/aller.js', (route) => route.abort());
				await page.goto(`./${own.path}${below}`);
				await openAll(page);
				expect(await mixed(page, COMMON[other.code])).toEqual([]);
			}
		);
	}
}

for (const [own, other] of PAIRS) {
	test(
		`/${own.path} marks what the report says on the card of a number`,
		{ tag: own.path ? '@own-size' : ['@own-size', '@long'] },
		async ({ page }) => {
			await page.goto(`./${own.path}#examens-calcul`);
			await expect(page.locator('figure[data-shown]').first()).toBeAttached();
			await page.locator('#examens-calcul data[data-figure="exam-presence"]').first().click();
			const card = page.getByRole('dialog');
			await expect(card).toContainText('« un peu plus de sept auditeurs sur dix »');
			await expect(card.locator('span:lang(fr)', { hasText: 'sept auditeurs' })).toHaveCount(1);
			expect(await mixed(page, COMMON[other.code])).toEqual([]);
		}
	);
}

test('the words looked for would be found', { tag: ['@own-size', '@long'] }, async ({ page }) => {
	for (const { code, path } of LANGUAGES) {
		await page.goto(`./${path}accessibilite/`);
		expect((await mixed(page, COMMON[code])).length).toBeGreaterThan(5);
	}
});
