import { describe, expect, test } from 'vitest';
import { readClaims } from '$lib/figures/claims/claims';
import { EditionError } from '$lib/figures/errors';
import { faultsOf } from '$lib/figures/fixtures/faults.fixtures';
import { fr } from '$lib/language/fr/fr';
import { readLabels } from '../labels';
import { blockInline, inlineText } from '../markdown';
import { withTerms } from '../terms';
import { unusedClaims } from './claims';
import { parseStory } from './parse';
import { ABOUT, lead, quantities, section } from './parse.fixtures';

const claims = readClaims(
	[
		'id,condition',
		'two-thirds,in-work in 63.4..66.7',
		'most,activity-adults > 50',
		'half,in-work < 50'
	].join('\n'),
	'claims.csv',
	quantities,
	fr
);
const parse = (markdown: string) => parseStory(markdown, 'story.fr.md', quantities, fr, claims);
const labels = (words: string) =>
	readLabels(
		`charts:\n  x:\n    a: '${words}'\nchecks: {}`,
		'labels.fr.yml',
		quantities,
		fr,
		[],
		claims
	);
const nodes = (prose: string) => parse(lead(prose)).sections[0]?.lead.flatMap(blockInline) ?? [];
const named = (prose: string) =>
	nodes(prose).flatMap((node) =>
		node.type === 'claim' ? [[node.id, inlineText(node.children)]] : []
	);

describe('words that name a claim', () => {
	test('may hold references and emphasis, and are read as if they named none', () => {
		const prose =
			'Oui, [**près de** deux sur trois, soit {in-work}](claim:two-thirds) ; [la plupart](claim:most).';
		expect(named(prose)).toEqual([
			['two-thirds', 'près de deux sur trois, soit 64\u00a0%'],
			['most', 'la plupart']
		]);
		expect(inlineText(nodes(prose).slice(0, 1))).toBe('Oui, ');
		expect(nodes(prose).filter((node) => 'first' in node)).toEqual([]);
	});

	test('stand in titles, before an anchor too', () => {
		const { scenes } =
			parse(section('## [La plupart](claim:most) {#t}', '', 'Oui', '### {#p}', '', 'Un mot'))
				.sections[0] ?? {};
		expect(scenes?.[0]).toMatchObject({ name: 't', title: [{ type: 'claim', id: 'most' }] });
	});

	test('stand in the front matter and in labels, where the words alone are kept', () => {
		const about = ABOUT.map((line) =>
			line.startsWith('description')
				? 'description: [La plupart](claim:most), [deux sur trois](claim:two-thirds) !'
				: line
		);
		const markdown = ['---', ...about, '---', '# Une section {#mission | La mission}', ''];
		expect(parse(markdown.join('\n')).description).toBe('La plupart, deux sur trois\u202f!');
		const { charts } = labels('[deux sur trois](claim:two-thirds) travaillent');
		expect(charts['x']?.['a']).toBe('deux sur trois travaillent');
	});

	test('stop the build where their numbers don’t hold them: place, words, numbers, remedy', () => {
		const expected =
			'attendu des mots que les chiffres tiennent : in-work < 50, soit 64 < 50 ; ' +
			'remède : changer ces mots, corriger in-work, ou la condition (claims.csv:4)';
		expect(
			faultsOf(() => parse(lead('Un mot.', '', 'Oui, [moins de la moitié](claim:half)')))
		).toEqual([`story.fr.md:13 : trouvé « moins de la moitié », ${expected}`]);
		expect(faultsOf(() => labels('[moins](claim:half)'))).toEqual([
			`labels.fr.yml:3 : trouvé « moins », ${expected}`
		]);
	});

	test.each([
		['[oui](claim:mots)', 'claim:mots', 'choisir parmi two-thirds, most, half, ou l’y ajouter'],
		['[oui](claim:constructor)', 'claim:constructor', 'choisir parmi'],
		['[oui](claim:)', 'claim:', 'choisir parmi'],
		['[](claim:most)', 'claim:most', 'écrire [mots](claim:identifiant)'],
		['[oui] (claim:most)', '[oui] (claim:most)', 'sans espace entre les deux'],
		['[oui](claim:most', '[oui](claim:most', 'sans espace entre les deux']
	])('are refused where they name none: %s', (prose, found, remedy) => {
		for (const problems of [faultsOf(() => parse(lead(prose))), faultsOf(() => labels(prose))]) {
			expect(problems).toHaveLength(1);
			expect(problems[0]).toContain(`trouvé « ${found} »`);
			expect(problems[0]).toContain(remedy);
		}
	});

	test('have no place among terms', () => {
		const csv = 'id,label,measure,population,note\nin-work,[oui](claim:most),eux,tous,\n';
		const { 'in-work': one } = quantities;
		const faults = faultsOf(() => withTerms(one ? { 'in-work': one } : {}, csv, 'terms.csv', fr));
		expect(faults[0]).toContain('attendu des mots qui ne nomment pas d’affirmation');
	});
});

test('a claim that no words name is told, with its line', () => {
	const problems = unusedClaims(claims, [
		[{ id: 'most', words: 'oui' }],
		[{ id: 'half', words: 'non' }]
	]);
	expect(
		faultsOf(() => {
			throw new EditionError(problems);
		})
	).toEqual([
		'claims.csv:2 : trouvé « two-thirds », attendu une affirmation que des mots nomment ; ' +
			'remède : l’écrire dans le récit ou les libellés : [mots](claim:identifiant), ou ôter la ligne'
	]);
});
