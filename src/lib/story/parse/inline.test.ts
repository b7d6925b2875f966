import { describe, expect, test } from 'vitest';
import { faultsOf } from '$lib/figures/fixtures/faults.fixtures';
import { fr } from '$lib/language/fr/fr';
import { blockInline, inlineText } from '../markdown';
import { parseStory } from './parse';
import { lead, quantities, section } from './parse.fixtures';
import type { Block } from '../types';

const parse = (markdown: string) => parseStory(markdown, 'story.fr.md', quantities, fr);

/** The words of one paragraph as they are read, no-break spaces shown: `~` wide, `_` narrow. */
function read(prose: string): string {
	const [block] = parse(lead(prose)).sections[0]?.lead ?? [];
	return textOf(block).replaceAll('\u00A0', '~').replaceAll('\u202F', '_');
}

function textOf(block: Block | undefined): string {
	if (block?.type === 'list') return block.items.flat().map(textOf).join(' / ');
	if (block?.type === 'aside') return block.children.map(textOf).join(' / ');
	return inlineText(block?.children ?? []);
}

const problemsOf = (markdown: string): string[] => faultsOf(() => parse(markdown));

describe('a reference', () => {
	test.each([
		['in full', '{learners}', 'on compte près de 52_000~auditeurs'],
		['without its unit', '{learners|sans-unite}', 'on compte près de 52_000'],
		['in the report’s words', '{in-work|mots}', 'on compte «~près de deux sur trois, c’est dit~»'],
		['without a hedge', '{in-work|nu}', 'on compte 64~%'],
		['as a number alone', '{in-work|chiffre}', 'on compte 64'],
		['with spaces around', '{ in-work | chiffre }', 'on compte 64'],
		['to a school year', '{2019-2020}', 'on compte 2019-2020'],
		['to a year', '{2020}', 'on compte 2020'],
		['to a figure’s period', '{mean-age|periode}', 'on compte 2018-2019'],
		['to a figure’s hedge', '{learners|reserve}', 'on compte «~près de~»'],
		['to a hedge that follows its number', '{mean-age|reserve}', 'on compte «~en moyenne~»']
	])('%s is filled in', (_, reference, words) => {
		expect(read(`on compte ${reference}`)).toBe(words);
	});

	test.each([
		['{learners} sont là', 'Près de 52_000~auditeurs sont là'],
		['**{learners}** sont là', 'Près de 52_000~auditeurs sont là'],
		['Oui. {learners} sont là', 'Oui. Près de 52_000~auditeurs sont là'],
		['Oui ! **{centres-abroad}**', 'Oui_! Cinq~centres'],
		['Oui ? {centres-abroad}', 'Oui_? Cinq~centres'],
		['- {centres-abroad}', 'Cinq~centres'],
		['« {centres-abroad} »', '«~Cinq~centres~»'],
		['Oui : {centres-abroad}', 'Oui~: cinq~centres'],
		['Oui : « {centres-abroad} »', 'Oui~: «~cinq~centres~»'],
		['Oui, {learners}', 'Oui, près de 52_000~auditeurs']
	])('begins with a capital only where a sentence does: %s', (prose, words) => {
		expect(read(prose)).toBe(words);
	});

	test('to a period is a period, however it is written; to a hedge, its figure', () => {
		const [block] =
			parse(lead('en {2019-2020}, en {mean-age|periode}, {learners|reserve}')).sections[0]?.lead ??
			[];
		expect(block).toMatchObject({
			children: [
				{ type: 'text' },
				{ type: 'period', period: '2019-2020' },
				{ type: 'text' },
				{ type: 'period', period: '2018-2019' },
				{ type: 'text' },
				{ type: 'quantity', id: 'learners', form: 'hedge', text: 'près de' }
			]
		});
	});

	test('to an unknown id is refused, with the nearest ids', () => {
		expect(problemsOf(lead('Un mot,', 'puis {activity-adult}.'))).toEqual([
			'story.fr.md:12 : trouvé « {activity-adult} », attendu l’identifiant d’un chiffre de l’édition ; remède : choisir parmi les plus proches : {activity-adults}, {activity-initial}'
		]);
		expect(problemsOf(lead('{constructor}'))[0]).toContain('trouvé « {constructor} »');
	});

	test.each([
		[
			'of an unknown form',
			'{learners|gras}',
			'une forme parmi nu, sans-unite, chiffre, mots, reserve, periode, barre'
		],
		['of two forms', '{learners|nu|mots}', 'une forme parmi'],
		['to a period with a form', '{2020|nu}', 'une période sans forme'],
		[
			'in words that the report has not',
			'{learners|mots}',
			'un chiffre que le rapport dit en mots'
		],
		['to a hedge that the report has not', '{in-work|reserve}', 'un chiffre avec une réserve'],
		['to the period of no figure', '{learner|periode}', 'l’identifiant d’un chiffre'],
		['left empty', '{}', 'un identifiant entre les accolades'],
		['that names a place', '{#mission}', 'une ancre en fin de titre seulement']
	])('%s is refused', (_, reference, words) => {
		const problems = problemsOf(lead(`Un mot, ${reference}.`));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(`story.fr.md:11 : trouvé « ${reference} », attendu ${words}`);
	});

	test.each([
		['Un mot {learners et {in-work}', '« {learners »', 'une accolade fermée'],
		['Un mot {2019-2020 de plus', '« {2019-2020 »', 'une accolade fermée'],
		['Un mot learners} de plus', '« } »', 'une accolade ouverte avant celle-ci']
	])('with a brace missing is refused: %s', (prose, found, expected) => {
		const problems = problemsOf(lead(prose));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(`story.fr.md:11 : trouvé ${found}, attendu ${expected}`);
	});
});

describe('a word-size bar', () => {
	const numbers = (prose: string) =>
		(parse(lead(prose)).sections[0]?.lead ?? [])
			.flatMap(blockInline)
			.flatMap((node) => (node.type === 'quantity' ? [[node.id, node.bar]] : []));

	test.each([
		['{in-work} {in-work|barre}, oui', '64~%, oui'],
		['**{in-work}** {in-work|barre}, oui', '64~%, oui'],
		['{in-work|nu}{ in-work | barre } oui', '64~% oui'],
		['« {in-work} {in-work|barre} »', '«~64~%~»']
	])('belongs to its number, and says nothing: %s', (prose, words) => {
		expect(read(prose)).toBe(words);
		expect(numbers(prose)).toEqual([['in-work', 'plain']]);
	});

	test('is the number’s before it only, and looks as sure as its figure', () => {
		expect(numbers('{in-work}, {rough-share} {rough-share|barre}')).toEqual([
			['in-work', undefined],
			['rough-share', 'dashed']
		]);
		expect(numbers('{rest-share} {rest-share|barre}')).toEqual([['rest-share', 'hollow']]);
	});

	test.each([
		['apart from its number', '{in-work} ont {in-work|barre}', 'une barre juste après'],
		['without a number', '{in-work|barre}', 'une barre juste après'],
		['of another number', '{activity-adults} {in-work|barre}', 'une barre juste après'],
		['after words', '{in-work|mots} {in-work|barre}', 'une barre juste après'],
		['of no share', '{mean-age} {mean-age|barre}', 'une barre pour une part, en pour cent'],
		['of no figure', '{in-work} {in-wor|barre}', 'l’identifiant d’un chiffre']
	])('%s is refused', (_, prose, expected) => {
		const problems = problemsOf(lead('Un mot,', prose));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^story\.fr\.md:12 : trouvé « \{[\w-]+\|barre\} »/u);
		expect(problems[0]).toContain(`attendu ${expected}`);
		expect(problems[0]).toMatch(/ ; remède : \S/u);
	});

	test('in a title or a subtitle is refused', () => {
		const bar = '{in-work} {in-work|barre}';
		const title = section('', `## Les ${bar} {#t}`, '', 'Sous-titre', '### {#p}', '', 'Un mot');
		const subtitle = section('', '## Titre {#t}', '', `Les ${bar}`, '### {#p}', '', 'Un mot');
		for (const markdown of [title, subtitle]) {
			expect(problemsOf(markdown)).toEqual([expect.stringContaining('une barre dans le texte')]);
		}
	});
});

describe('a hedged figure', () => {
	test.each(['nu', 'chiffre'])('may not drop its hedge first in prose: %s', (form) => {
		expect(problemsOf(lead(`Il y a {learners|${form}}, oui {learners|${form}}.`))).toEqual([
			`story.fr.md:11 : trouvé « {learners|${form}} », attendu « près de » à la première mention dans la section ; remède : écrire {learners} ou {learners|sans-unite}`
		]);
	});

	test('may drop it once the section has given it', () => {
		expect(problemsOf(lead('{learners|sans-unite}, soit {learners|nu}.'))).toEqual([]);
	});

	test('is a mean without saying so where its paragraph has said it of another', () => {
		expect(problemsOf(lead('{mean-age}, puis {other-age|nu}.'))).toEqual([]);
		expect(problemsOf(lead('{other-age|nu}, puis {mean-age}.'))).toHaveLength(1);
		expect(problemsOf(lead('{mean-age}.\n\n{other-age|nu}.'))).toHaveLength(1);
		expect(problemsOf(lead('{learners}, puis {rough-share|nu}.'))).toHaveLength(1);
	});

	test('must give it again in another section', () => {
		const markdown = section('', '{learners}', '# B {#b | B}', '', '> {learners|nu}');
		expect(problemsOf(markdown)).toHaveLength(1);
		expect(problemsOf(markdown)[0]).toContain('story.fr.md:14 : ');
	});

	test('may drop it in titles, which count as its first mention', () => {
		const title = ['## Les {learners|chiffre} {#t}', '', 'Sous-titre', '### {#p}'];
		expect(problemsOf(section(...title, 'Un mot, {learners|nu}.'))).toEqual([]);
		const subtitle = ['## Titre {#t}', '', 'Les {learners|chiffre}', '### {#p}'];
		expect(problemsOf(section(...subtitle, 'Un mot, {learners|nu}.'))).toEqual([]);
	});
});

describe('a digit typed by hand', () => {
	test.each([
		['in prose', lead('Un', 'mot, 87 % ici'), 12, '87 %', '{activity-adults}'],
		['after a reference', lead('{in-work} et\n12 de plus'), 12, '12', '{identifiant}'],
		['that is a school year', lead('en 2019-2020'), 11, '2019-2020', '{2019-2020}'],
		['that is a year', lead('en 2020'), 11, '2020', '{2020}'],
		['in an aside', lead('> le 3'), 11, '3', '{identifiant}'],
		['in a list', lead('- le 52 000'), 11, '52 000', '{learners}'],
		['in the words of a link', lead('[le 3](/3)'), 11, '3', '{identifiant}'],
		['as an exponent', lead('x²'), 11, '²', '{identifiant}'],
		['in a chart’s title', section('## Le 3 {#t}', '', 'S', '### {#p}', 'X'), 10, '3', ''],
		['in a subtitle', section('## T {#t}', '', 'Le 3', '### {#p}', 'X'), 12, '3', ''],
		['in a step’s heading', section('## T {#t}', '', 'S', '### Le 3 {#p}', 'X'), 13, '3', '']
	])('%s is refused, with the reference to write', (_, markdown, line, found, remedy) => {
		const problems = problemsOf(markdown);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(
			`story.fr.md:${line} : trouvé « ${found} », attendu une référence`
		);
		expect(problems[0]).toContain(remedy);
	});

	test('may stand in an address, and a number in words anywhere', () => {
		expect(read('Sept sur huit : [lien](https://a.fr/87?x=1) <https://a.fr/2?y=3:4>')).toBe(
			'Sept sur huit~: lien https://a.fr/2?y=3:4'
		);
	});
});

describe('typography', () => {
	test.each([
		["l'élève d'ici", 'l’élève d’ici'],
		['un ; deux ! trois ? quatre :', 'un_; deux_! trois_? quatre~:'],
		['un; deux! trois? quatre: cinq', 'un_; deux_! trois_? quatre~: cinq'],
		['quoi ?! ou quoi?!', 'quoi_?! ou quoi_?!'],
		['en %', 'en~%'],
		['« mot » et «mot»', '«~mot~» et «~mot~»'],
		['«**mot**» et « **mot** » ; « oui? »', '«~mot~» et «~mot~»_; «~oui_?~»'],
		['**mot**? *mot*: {in-work}?', 'mot_? mot~: 64~%_?'],
		['(mot)? (?)', '(mot)_? (?)'],
		['deux\nlignes', 'deux lignes'],
		['le {2020}: {2019}:{2020}', 'le 2020~: 2019:2020'],
		['« {in-work|mots} » oui', '«~«~Près de deux sur trois, c’est dit~»~» oui'],
		['https://a.fr/b?c=d;e:f et a.b@c.fr', 'https://a.fr/b?c=d;e:f et a.b@c.fr'],
		['déjà\u00A0: oui\u202F! non\u00A0?', 'déjà~: oui_! non_?'],
		['[mot?](https://a.fr/?b=c) !', 'mot_?_!']
	])('of %j is French', (prose, words) => {
		expect(read(prose)).toBe(words);
	});

	test('leaves the address of a link alone', () => {
		const [block] = parse(lead("[mot](https://a.fr/l'été?b:c;d!)")).sections[0]?.lead ?? [];
		expect(block).toMatchObject({ children: [{ href: "https://a.fr/l'été?b:c;d!" }] });
	});
});
