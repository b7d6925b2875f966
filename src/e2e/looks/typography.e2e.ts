import { expect, test, type Page } from '@playwright/test';
import { openAll, PAGES } from '../access/accessibility.fixtures';
import { folders } from '../built-site.fixtures';
import { CHARTS, SECTIONS } from '../story.fixtures';

type Rules = readonly (readonly [string, RegExp])[];

/** What no language takes. */
const EVERYWHERE: Rules = [
	['a typewriter’s apostrophe or quotation mark', /['"]/u],
	['a hyphen for a minus', /(?<=[\s(])-\d/u],
	['three points for …', /\.{3}/u],
	['two spaces', / {2}/u]
];

/** What French typography refuses, by name. Tests of the rules themselves stand below. */
const FRENCH: Rules = [
	...EVERYWHERE,
	['no narrow no-break space before ; ! ?', /[^\u202f\s;!?«(][;!?](?=[\s»)]|$)|[ \u00a0][;!?]/u],
	['no no-break space before :', /[\p{L}\p{N}»)%] ?:(?=\s|$)/u],
	['no no-break space before %', /\d[ \u202f]?%/u],
	['no no-break space inside « »', /«(?!\u00a0)|(?<!\u00a0)»/u],
	['thousands parted by something else', /(?<![\d\u202f-])\d{1,3}[ \u00a0.]\d{3}(?!\d)/u],
	['thousands not parted', /(?<![\d\u202f\p{L}-])\d{5,}(?![\d-])/u],
	['a point for a comma', /(?<![\d.])\d+\.\d+ ?(?:%|ans|heures|inscriptions)/u],
	['1er by other letters', /\b1(?:ier|ère|°)\b|\b1er\b(?= {2})/u],
	['oe for œ', /\b(?:oeuvre|coeur|soeur|voeu|noeud|oeil|moeurs|manoeuvre|boeuf)/iu]
];

/** What English typography refuses. The report's words, in French, are held to French typography. */
const ENGLISH: Rules = [
	...EVERYWHERE,
	['a space before ; : ! ? %', /\s[;:!?%]/u],
	['no space after ; : ! ?', /[;!?][\p{L}\d]|(?<!\d):[\p{L}\d]/u],
	['a space inside “ ” or ( )', /[“‘(]\s|(?<=\s)[”)]/u],
	['thousands parted by something else', /(?<![\d\u202f-])\d{1,3}[ \u00a0\u202f]\d{3}(?!\d)/u],
	['thousands not parted', /(?<![\d\p{L}.-])(?!(?:19|20)\d\d(?!\d))\d{4,}(?![\d-])/u],
	['a comma for a point', /\d,\d{1,2}(?!\d)/u],
	['a narrow space', /\u202f/u],
	['a hyphen or a long dash for –', /\s-\s|—/u],
	['an ordinal in French', /\b\d+(?:er|re|e|ème)\b/u]
];

/** Every rule that a text breaks, with where. */
function broken(text: string, rules: Rules): string[] {
	return rules.flatMap(([rule, pattern]) => {
		const at = pattern.exec(text);
		if (!at) return [];
		const around = text.slice(Math.max(0, at.index - 25), at.index + 25);
		return [`${rule}: …${JSON.stringify(around)}…`];
	});
}

test('the rules of French catch what they are for, and nothing else', { tag: '@french' }, () => {
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
	for (const text of wrong) expect(broken(text, FRENCH), text).not.toEqual([]);
	const right = [
		'Qui apprend au Cnam\u202f?',
		'Source\u00a0: «\u00a0Profil\u00a0», 2019-2020\u202f; suite',
		'12\u00a0% de 34\u202f000, soit 12,5\u00a0ans',
		'l’âge du 1er\u00a0cœur, à −3\u00a0points…',
		'00000\u00a0Paris'.slice(5)
	];
	for (const text of right) expect(broken(text, FRENCH), text).toEqual([]);
});

test('the rules of English catch what they are for, and nothing else', { tag: '@french' }, () => {
	const wrong = [
		'Who learns ?',
		'Two places ; one',
		'Source\u00a0: the report',
		'Source:the report',
		'12 %',
		'12\u202f%',
		"it's",
		'"near"',
		'“ near”',
		'34\u202f000 learners',
		'34000 learners',
		'5200 learners',
		'12,5 years',
		'one - two',
		'one—two',
		'on the 2e',
		'a -3 change',
		'two  spaces',
		'and so...'
	];
	for (const text of wrong) expect(broken(text, ENGLISH), text).not.toEqual([]);
	const right = [
		'Who learns at the Cnam?',
		'Source: “Profil”, 2019-2020; more: one – two',
		'12% of 34,000, or 12.5\u00a0years, since 2019',
		'it’s the learners’ ‘age’, down by −3\u00a0points…',
		'at 12:30, 52,000 (nearly)'
	];
	for (const text of right) expect(broken(text, ENGLISH), text).toEqual([]);
});

interface Texts {
	readonly lang: string;
	/** In the page's language: its blocks, its labels, what its head says of it. */
	readonly own: readonly string[];
	/** Marked as in another. */
	readonly foreign: readonly string[];
}

/** Every text of a page as it is set. */
async function textsOf(page: Page, path: string): Promise<Texts> {
	await page.goto(path);
	await openAll(page);
	return page.evaluate(() => {
		/** Code, addresses and what is to be pasted elsewhere keep their own signs. */
		const CODE = 'script, style, code, pre, [translate="no"]';
		const { lang } = document.documentElement;
		const blocks = new Map<Element, string>();
		const foreign: string[] = [];
		const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			let block = node.parentElement;
			if (!block || block.closest(CODE)) continue;
			const said = block.closest('[lang]');
			const isForeign = said !== null && said.getAttribute('lang') !== lang;
			if (isForeign && said.firstChild === node) foreign.push(said.textContent);
			const inline = (one: Element) =>
				one instanceof SVGElement
					? one.localName === 'tspan'
					: getComputedStyle(one).display.startsWith('inline');
			while (block.parentElement && inline(block) && !(block instanceof HTMLTitleElement)) {
				block = block.parentElement;
			}
			blocks.set(block, (blocks.get(block) ?? '') + (isForeign ? '¤' : (node.nodeValue ?? '')));
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
		const set = (text: string) => text.replaceAll(/[ \t\n]+/gu, ' ').trim();
		return { lang, own: [...blocks.values(), ...labels].map(set), foreign: foreign.map(set) };
	});
}

/** What the report says, in the text or in a label, which stays in French on any page. */
const QUOTED = /«[^»]*»/gu;

/** What is not set in the typography of a page's language, or, of another's words, in theirs. */
async function faults(page: Page, path: string): Promise<string[]> {
	const { lang, own, foreign } = await textsOf(page, path);
	expect(own.length, path).toBeGreaterThan(5);
	if (lang === 'fr') {
		return [
			...own.flatMap((text) => broken(text, FRENCH)),
			...foreign.flatMap((text) => broken(text, ENGLISH))
		];
	}
	const quoted = own.flatMap((text) => text.match(QUOTED) ?? []);
	return [
		...own.flatMap((text) => broken(text.replaceAll(QUOTED, '¤'), ENGLISH)),
		...[...foreign, ...quoted].flatMap((text) => broken(text, FRENCH))
	];
}

for (const path of PAGES) {
	test(
		`${path} is set in the typography of its language`,
		{ tag: ['.', 'donnees/'].includes(path) ? '@english' : '@long' },
		async ({ page }) => {
			await page.route('**/aller.js', (route) => route.abort());
			expect(await faults(page, path)).toEqual([]);
		}
	);
}

test(
	'each share page and each embed is set in the typography of its language',
	{ tag: '@long' },
	async ({ page }) => {
		test.setTimeout(120_000);
		await page.route('**/aller.js', (route) => route.abort());
		const paths = ['partage', 'integrer'].flatMap((folder) =>
			folders(folder).map((name) => `${folder}/${name}/`)
		);
		expect(paths).toHaveLength(SECTIONS.length + CHARTS.length);
		const wrong: string[] = [];
		for (const path of paths) {
			const found = await faults(page, path);
			wrong.push(...found.map((text) => `${path}: ${text}`));
		}
		expect(wrong).toEqual([]);
	}
);
