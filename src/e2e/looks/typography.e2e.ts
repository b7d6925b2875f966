import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { openAll, PAGES } from '../access/accessibility.fixtures';
import { CHARTS, SECTIONS } from '../story.fixtures';

/** What French typography refuses, by name. Tests of the rules themselves stand below. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
	['no narrow no-break space before ; ! ?', /[^\u202f\s;!?«(][;!?](?=[\s»)]|$)|[ \u00a0][;!?]/u],
	['no no-break space before :', /[\p{L}\p{N}»)%] ?:(?=\s|$)/u],
	['no no-break space before %', /\d[ \u202f]?%/u],
	['no no-break space inside « »', /«(?!\u00a0)|(?<!\u00a0)»/u],
	['a typewriter’s apostrophe or quotation mark', /['"]/u],
	['thousands parted by something else', /(?<![\d\u202f-])\d{1,3}[ \u00a0.]\d{3}(?!\d)/u],
	['thousands not parted', /(?<![\d\u202f\p{L}-])\d{5,}(?![\d-])/u],
	['a point for a comma', /(?<![\d.])\d+\.\d+ ?(?:%|ans|heures|inscriptions)/u],
	['1er by other letters', /\b1(?:ier|ère|°)\b|\b1er\b(?= {2})/u],
	['oe for œ', /\b(?:oeuvre|coeur|soeur|voeu|noeud|oeil|moeurs|manoeuvre|boeuf)/iu],
	['a hyphen for a minus', /(?<=[\s(])-\d/u],
	['three points for …', /\.{3}/u],
	['two spaces', / {2}/u]
];

/** Every rule that a text breaks, with where. */
function broken(text: string): string[] {
	return REFUSED.flatMap(([rule, pattern]) => {
		const at = pattern.exec(text);
		if (!at) return [];
		const around = text.slice(Math.max(0, at.index - 25), at.index + 25);
		return [`${rule}: …${JSON.stringify(around)}…`];
	});
}

test('the rules catch what they are for, and nothing else', () => {
	const wrong = [
		'Qui apprend ?',
		'Qui apprend?',
		'Deux lieux ; un',
		'Source : le rapport',
		'Source: le rapport',
		'12 %',
		'12%',
		'« près de »',
		"l'âge",
		'34 000 auditeurs',
		'34000 auditeurs',
		'12.5 ans',
		'la 1ère année',
		'un coeur',
		'de -3 points',
		'et puis...'
	];
	for (const text of wrong) expect(broken(text), text).not.toEqual([]);
	const right = [
		'Qui apprend au Cnam\u202f?',
		'Source\u00a0: «\u00a0Profil\u00a0», 2019-2020\u202f; suite',
		'12\u00a0% de 34\u202f000, soit 12,5\u00a0ans',
		'l’âge du 1er\u00a0cœur, à −3\u00a0points…',
		'00000\u00a0Paris'.slice(5)
	];
	for (const text of right) expect(broken(text), text).toEqual([]);
});

/** Every text of a page as it is set: its blocks, its labels, what its head says of it. */
async function textsOf(page: Page, path: string): Promise<string[]> {
	await page.goto(path);
	await openAll(page);
	return page.evaluate(() => {
		/** Code, addresses and what is to be pasted elsewhere keep their own signs. */
		const FOREIGN = 'script, style, code, pre, [lang]:not([lang="fr"]), [translate="no"]';
		const blocks = new Map<Element, string>();
		const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			let block = node.parentElement;
			if (!block || block.closest(FOREIGN)) continue;
			const inline = (one: Element) =>
				one instanceof SVGElement
					? one.localName === 'tspan'
					: getComputedStyle(one).display.startsWith('inline');
			while (block.parentElement && inline(block) && !(block instanceof HTMLTitleElement)) {
				block = block.parentElement;
			}
			blocks.set(block, (blocks.get(block) ?? '') + (node.nodeValue ?? ''));
		}
		const labels = [
			...document.querySelectorAll('[aria-label], [alt], [title], meta:not([http-equiv])')
		]
			.flatMap((one) =>
				['aria-label', 'alt', 'title', 'content'].map((name) => one.getAttribute(name))
			)
			.filter(
				(text): text is string => text !== null && /\s/u.test(text) && !/^(width|http)/u.test(text)
			);
		// As set: white space of the source collapses, except no-break spaces.
		return [...blocks.values(), ...labels].map((text) => text.replaceAll(/[ \t\n]+/gu, ' ').trim());
	});
}

for (const path of PAGES) {
	test(`${path} is set in French typography`, async ({ page }) => {
		await page.route('**/aller.js', (route) => route.abort());
		const texts = await textsOf(page, path);
		expect(texts.length).toBeGreaterThan(5);
		expect([...new Set(texts.flatMap(broken))]).toEqual([]);
	});
}

test(
	'each share page and each embed is set in French typography',
	{ tag: '@long' },
	async ({ page }) => {
		test.setTimeout(120_000);
		await page.route('**/aller.js', (route) => route.abort());
		const build = fileURLToPath(new URL('../../../build/', import.meta.url));
		const paths = ['partage', 'integrer'].flatMap((folder) =>
			readdirSync(join(build, folder), { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => `${folder}/${name}/`)
		);
		expect(paths).toHaveLength(SECTIONS.length + CHARTS.length);
		const wrong: string[] = [];
		for (const path of paths) {
			const texts = await textsOf(page, path);
			expect(texts.length, path).toBeGreaterThan(5);
			wrong.push(...texts.flatMap(broken).map((text) => `${path}: ${text}`));
		}
		expect([...new Set(wrong)]).toEqual([]);
	}
);
