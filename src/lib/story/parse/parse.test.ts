import { describe, expect, test } from 'vitest';
import { faultsOf } from '$lib/figures/fixtures/faults.fixtures';
import { fr } from '$lib/language/fr/fr';
import { inlineText } from '../markdown';
import { parseStory } from './parse';
import { ABOUT, FRONT_MATTER, lead, quantities, section } from './parse.fixtures';

const parse = (markdown: string) => parseStory(markdown, 'story.fr.md', quantities, fr);

const problemsOf = (markdown: string): string[] => faultsOf(() => parse(markdown));

/** The one problem of a file: more than one is a failure, as is none. */
function problemOf(markdown: string): string {
	const problems = problemsOf(markdown);
	expect(problems).toHaveLength(1);
	return problems[0] ?? '';
}

const SCENE = [
	'## Des adultes {#activite}',
	'',
	'Part, {2019-2020}',
	'',
	'### {#ensemble}',
	'Mot.'
];

const STORY = `---
title: Qui apprend au Cnam ?
description: "{learners}, dont {in-work} au travail."
report: Profil des auditeurs
author: L'Observatoire
source: L'Observatoire, « Profil des auditeurs », chiffres {2020}
sections: mission, offre
---

# L'essentiel va aux adultes {#mission | La mission}

Un mot d'abord.

## Sept heures sur huit, des *adultes* {#activite}

Part de l'activité, {2019-2020}

### {#ensemble}
Le texte, avec **{activity-adults}** du total
et [un lien](https://exemple.fr/a?b=87).

> Une remarque.

- une liste
- à deux lignes

### Le reste {#reste}

Il reste {activity-initial}.

## Une autre scène {#autre}

Un sous-titre

### {#seul}

Un pas.

# Plus loin {#offre | Offre}
`;

describe('a story', () => {
	const story = parse(STORY);
	const [mission, offre] = story.sections;
	const [activite, autre] = mission?.scenes ?? [];

	test('has a title and a description, references filled in', () => {
		expect(story.title).toBe('Qui apprend au Cnam\u202F?');
		expect(story.description).toBe(
			'Près de 52\u202F000\u00A0auditeurs, dont 64\u00A0% au travail.'
		);
	});

	test('says which report it tells, who made it, and in which order its sections come', () => {
		expect(story).toMatchObject({
			report: 'Profil des auditeurs',
			author: 'L’Observatoire',
			source: 'L’Observatoire, «\u00A0Profil des auditeurs\u00A0», chiffres 2020',
			order: ['mission', 'offre']
		});
	});

	test('has sections with their slug, kicker, heading and lead', () => {
		expect(mission).toMatchObject({ slug: 'mission', kicker: 'La mission' });
		expect(inlineText(mission?.heading ?? [])).toBe('L’essentiel va aux adultes');
		expect(mission?.lead).toEqual([
			{ type: 'paragraph', children: [{ type: 'text', text: 'Un mot d’abord.' }] }
		]);
		expect(offre).toMatchObject({ slug: 'offre', lead: [], scenes: [] });
	});

	test('has scenes with their name, title and subtitle', () => {
		expect(activite?.name).toBe('activite');
		expect(activite?.title.at(-1)).toEqual({
			type: 'em',
			children: [{ type: 'text', text: 'adultes' }]
		});
		expect(activite?.subtitle).toEqual([
			{ type: 'text', text: 'Part de l’activité, ' },
			{ type: 'period', period: '2019-2020' }
		]);
		expect(autre?.name).toBe('autre');
	});

	test('has steps with an id, a heading or none, and text, asides and lists', () => {
		const [ensemble, reste] = activite?.steps ?? [];
		expect(ensemble).toMatchObject({ id: 'ensemble', heading: [] });
		expect(ensemble?.body.map(({ type }) => type)).toEqual(['paragraph', 'aside', 'list']);
		expect(reste).toMatchObject({ id: 'reste', heading: [{ type: 'text', text: 'Le reste' }] });
	});

	test('keeps links and references where they stand', () => {
		const [paragraph] = activite?.steps[0]?.body ?? [];
		expect(paragraph).toEqual({
			type: 'paragraph',
			children: [
				{ type: 'text', text: 'Le texte, avec ' },
				{
					type: 'strong',
					children: [
						{
							type: 'quantity',
							id: 'activity-adults',
							value: 87,
							form: 'full',
							before: '',
							text: '87',
							after: '\u00A0%',
							calculated: false,
							first: true
						}
					]
				},
				{ type: 'text', text: ' du total et ' },
				{
					type: 'link',
					href: 'https://exemple.fr/a?b=87',
					children: [{ type: 'text', text: 'un lien' }]
				},
				{ type: 'text', text: '.' }
			]
		});
	});

	test('reads the same with a byte order mark, CRLF and decomposed accents', () => {
		const other = `\uFEFF${STORY.normalize('NFD').replaceAll('\n', '\r\n')}`;
		expect(parse(other)).toEqual(story);
	});
});

describe('problems of the file', () => {
	test('come all at once, in the order of lines', () => {
		const found = problemsOf(section('', 'Le 12 et {inconnu}', '', '## Sans nom'));
		expect(found.map((message) => /^story\.fr\.md:(\d+) : trouvé/u.exec(message)?.[1])).toEqual([
			'11',
			'11',
			'13',
			'13',
			'13'
		]);
	});

	test('an empty file is refused, even with spaces in it', () => {
		expect(problemOf('\uFEFF \r\n\r\n')).toBe(
			'story.fr.md:1 : trouvé rien, attendu le récit de l’édition ; remède : écrire un en-tête et une section'
		);
	});

	test('a file without a section is refused', () => {
		expect(problemOf(FRONT_MATTER.join('\n'))).toMatch(
			/^story\.fr\.md:8 : .*au moins une section/u
		);
	});

	test('front matter missing or unclosed is refused', () => {
		expect(problemOf('# Titre {#a | A}')).toBe(
			'story.fr.md:1 : trouvé « # Titre {#a | A} », attendu un en-tête entre deux lignes --- ; remède : commencer par ---, title: …, description: …, report: …, author: …, source: …, sections: …, puis ---'
		);
		expect(problemsOf('---\ntitle: Titre\n# Titre {#a | A}')[0]).toMatch(
			/story\.fr\.md:1 : .*en-tête/u
		);
	});

	test.each([
		['an unknown key', [...ABOUT, 'auteur: A'], 8, 'auteur: A'],
		['a key given twice', [...ABOUT, 'title: T'], 8, 'n’en garder qu’une'],
		['a line that is no key', [...ABOUT, 'la suite'], 8, 'la suite'],
		['an empty key', ABOUT.with(0, 'title:'), 2, 'la clé « title » et sa valeur'],
		['a digit', ABOUT.with(1, 'description: Les 52 000'), 3, '« 52 000 »'],
		['an unknown id', ABOUT.with(1, 'description: "{learner}"'), 3, '{learners}']
	])('front matter with %s is refused', (_, lines, line, words) => {
		const message = problemOf(['---', ...lines, '---', '# A {#a | A}'].join('\n'));
		expect(message).toContain(`story.fr.md:${line} : `);
		expect(message).toContain(words);
	});

	test.each(ABOUT)('front matter without « %s » is refused, where it closes', (about) => {
		const lines = ABOUT.filter((line) => line !== about);
		const message = problemOf(['---', ...lines, '---', '# A {#a | A}'].join('\n'));
		expect(message).toContain('story.fr.md:7 : ');
		expect(message).toContain(`la clé « ${about.split(':')[0]} » et sa valeur`);
	});
});

describe('headings', () => {
	const cases: [name: string, markdown: string, line: number, words: string][] = [
		['a section without a slug', '# A', 9, 'attendu l’identifiant qui nomme une section'],
		['a section with an empty slug', '# A {#| Accroche}', 9, 'qui nomme une section'],
		['a section without a kicker', '# A {#a}', 9, 'attendu une accroche'],
		['a section with an empty kicker', '# A {#a | }', 9, 'attendu une accroche'],
		['a section without words', '# {#a | A}', 9, 'le titre qui ouvre une section'],
		['a kicker with a digit', '# A {#a | Les 12}', 9, 'trouvé « 12 »'],
		['a heading with a digit', '# Les 12 {#a | A}', 9, 'trouvé « 12 »'],
		['a slug with capitals', '# A {#Une-Section | A}', 9, 'minuscules'],
		['a slug with an accent', '# A {#étranger | A}', 9, 'minuscules'],
		['an anchor before the end', '# {#a} A {#b | A}', 9, 'une ancre en fin de titre seulement']
	];
	test.each(cases)('%s is refused', (_, markdown, line, words) => {
		const message = problemOf([...FRONT_MATTER, markdown].join('\n'));
		expect(message).toContain(`story.fr.md:${line} : trouvé « `);
		expect(message).toContain(words);
	});

	const scenes: [name: string, lines: string[], line: number, words: string][] = [
		['a scene without a name', ['## T', '', 'S', '### {#p}', 'X'], 10, 'qui nomme une scène'],
		['a scene without a title', ['## {#t}', '', 'S', '### {#p}', 'X'], 10, 'qui ouvre une scène'],
		['a scene with a kicker', ['## T {#t | K}', '', 'S', '### {#p}', 'X'], 10, 'section seulement'],
		['a scene without a subtitle', ['## T {#t}', '### {#p}', 'X'], 10, 'attendu un sous-titre'],
		['a scene without a step', ['## T {#t}', '', 'S'], 10, 'attendu au moins un pas'],
		[
			'text before the first step',
			['## T {#t}', '', 'S', '', 'U', '', '### {#p}', 'X'],
			14,
			'« U »'
		],
		['a step without an id', ['## T {#t}', '', 'S', '### Pas', 'X'], 13, 'qui nomme un pas'],
		['a step that says nothing', ['## T {#t}', '', 'S', '### {#p}'], 13, 'un titre ou un texte'],
		['a step outside a scene', ['', '### {#p}', 'X'], 11, 'attendu un pas dans une scène'],
		['a name used twice', [...SCENE, ...SCENE.slice(0, 4), '### {#p}', 'X'], 16, 'déjà ligne 10'],
		['a step id used twice', [...SCENE, '### {#ensemble}', 'X'], 16, 'déjà ligne 14'],
		['a slug used twice', ['# B {#mission | B}'], 10, 'déjà ligne 9'],
		[
			'a slug that is a step’s anchor',
			[...SCENE, '# B {#mission-ensemble | B}'],
			16,
			'déjà ligne 14'
		]
	];
	test.each(scenes)('%s is refused', (_, lines, line, words) => {
		const message = problemOf(section(...lines));
		expect(message).toContain(`story.fr.md:${line} : trouvé « `);
		expect(message).toContain(words);
	});

	test('what stands before the first section is refused', () => {
		const before = (...lines: string[]) =>
			problemOf([...FRONT_MATTER, ...lines, '# A {#a | A}'].join('\n'));
		expect(before('Un mot.', '')).toContain(
			'story.fr.md:9 : trouvé « Un mot. », attendu du texte dans une section'
		);
		expect(before(...SCENE)).toContain('attendu une scène dans une section');
		expect(before('### {#p}', 'X')).toContain('attendu un pas dans une scène');
	});

	test('the same step id may serve in two sections', () => {
		const second = ['# B {#b | B}', '## T {#autre}', '', 'S', '### {#ensemble}', 'X'];
		expect(problemsOf(section(...SCENE, ...second))).toEqual([]);
	});
});

describe('Markdown that the story does without', () => {
	test.each([
		['raw HTML in a block', '<div>x</div>', 'sans HTML'],
		['raw HTML in a line', 'un <br> mot', 'sans HTML'],
		['an HTML comment', '<!-- note -->', 'sans HTML'],
		['an image', '![x](/x.png)', 'sans image'],
		['code in a line', 'du `code`', 'sans code'],
		['a block of code', '```\nx\n```', 'sans bloc de code'],
		['an indented block', '    x', 'sans bloc de code'],
		['a table', '| a | b |\n|---|---|\n| x | y |', 'sans tableau'],
		['a fourth-level heading', '#### Titre', 'sans titre de niveau quatre'],
		['a heading in an aside', '> # Titre', 'sans titre dans une citation'],
		['a rule', '***', 'sans filet'],
		['a forced line break', 'un\\\nmot', 'sans retour à la ligne'],
		['a numbered list', '1. un', 'sans liste numérotée'],
		['a link’s title', '[x](/x "titre")', 'un lien sans titre'],
		['a link to nowhere', '[x]()', 'une adresse en https:'],
		['a link that runs a script', '[x](javascript:x)', 'une adresse en https:']
	])('%s is refused', (_, markdown, words) => {
		const message = problemOf(lead(markdown));
		expect(message).toMatch(/^story\.fr\.md:11 : trouvé « /u);
		expect(message).toContain(words);
	});

	test('a link by reference is refused, with its definition', () => {
		expect(problemsOf(lead('[x][y]', '', '[y]: /y')).map((m) => m.split(' :')[0])).toEqual([
			'story.fr.md:11',
			'story.fr.md:13'
		]);
	});
});
