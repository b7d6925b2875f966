import { describe, expect, test } from 'vitest';
import { readClaims } from '$lib/figures/claims/claims';
import { readExempt, unusedExempt } from '$lib/figures/claims/exempt';
import { EditionError } from '$lib/figures/errors';
import { faultsOf } from '$lib/figures/fixtures/faults.fixtures';
import { fr } from '$lib/language/fr/fr';
import { readLabels } from '../labels';
import { parseStory } from './parse';
import { ABOUT, lead, quantities, section } from './parse.fixtures';

const exempt = (...rows: string[]) =>
	readExempt(['words,why', ...rows].join('\n'), 'plain-words.fr.csv', fr);
const claims = {
	...readClaims('id,condition\nmost,in-work > 50', 'claims.csv', quantities, fr),
	exempt: exempt('trois voies,nomme le sujet', 'au moins un cours,définition')
};
const faults = (markdown: string) =>
	faultsOf(() => parseStory(markdown, 'story.fr.md', quantities, fr, claims));
const found = (prose: string) =>
	faults(lead(prose)).map(
		(each) => /trouvé « (.*?) », attendu des mots qui nomment/u.exec(each)?.[1]
	);

describe('words that say more than a number does are found', () => {
	test.each([
		['Sur place, cinq fois plus de cours', ['cinq fois plus']],
		['Près de deux auditeurs sur trois travaillent', ['Près de deux auditeurs sur trois']],
		['Une VAE sur sept, un tiers, trois quarts', ['Une VAE sur sept', 'tiers', 'trois quarts']],
		['Un auditeur sur cinq, soit un sur cinq', ['Un auditeur sur cinq', 'un sur cinq']],
		['Neuf ans de moins, d’un dixième', ['Neuf', 'moins', 'dixième']],
		['La moitié, le double ; ils doublent', ['moitié', 'double', 'doublent']],
		['Plus de {learners}', ['Plus']],
		['Près d’un an, environ {learners}, une centaine', ['Près', 'environ', 'centaine']],
		['Les femmes sont majoritaires', ['majoritaires']],
		['La plupart, presque tous, surtout eux', ['La plupart', 'presque', 'surtout']],
		[
			'Elle augmente, recule, monte, se stabilise, plafonne',
			['augmente', 'recule', 'monte', 'stabilise', 'plafonne']
		],
		['Le plus souvent **davantage**', ['plus', 'davantage']],
		['Aussi élevée, supérieure à celle de l’ensemble', ['élevée', 'supérieure']],
		['[La plupart](#mission)', ['La plupart']],
		['Oui ? Non, moins.', ['moins']],
		['Il travaille.\nMoins que d’autres', ['Moins']]
	])('%s', (prose, words) => {
		expect(found(prose)).toEqual(words);
	});

	test.each([
		'[Cinq fois **plus**](claim:most) de cours, {in-work} de {learners}',
		'Le rapport dit « cinq fois plus » et {in-work|mots}',
		'Le rapport dit « cinq fois plus de {learners} »',
		'On ne voit plus personne, eux non plus ; il n’y pense plus',
		'Sur cent, un carré pour cent, de ceux qui ont un emploi ou une formation',
		'Combien sont-ils de plus ? Trois fois plus ?',
		'Les trois voies, et au moins un cours',
		'Elle montre, démontre, également, aujourd’hui, dehors, creux, tierce, reculons'
	])('but not where they name a claim, quote, ask, or claim nothing: %s', (prose) => {
		expect(found(prose)).toEqual([]);
	});

	test('in titles, subtitles, headings and the description, on their line', () => {
		const markdown = section(
			'',
			'## Le double {#t}',
			'',
			'La moitié',
			'',
			'### La plupart {#p}',
			'',
			'Un mot,',
			'et davantage'
		).replace('description: Le rapport.', 'description: La majorité.');
		expect(faults(markdown).map((each) => each.split(', attendu')[0])).toEqual([
			'story.fr.md:3 : trouvé « majorité »',
			'story.fr.md:11 : trouvé « double »',
			'story.fr.md:13 : trouvé « moitié »',
			'story.fr.md:15 : trouvé « La plupart »',
			'story.fr.md:18 : trouvé « davantage »'
		]);
	});

	test('in labels, with what to do', () => {
		const yaml = "charts:\n  x:\n    a: oui\n    b: 'deux fois {in-work}'\nchecks: {}";
		expect(faultsOf(() => readLabels(yaml, 'labels.fr.yml', quantities, fr, [], claims))).toEqual([
			'labels.fr.yml:4 : trouvé « deux », attendu des mots qui nomment l’affirmation qu’ils font ; remède : ' +
				'écrire [mots](claim:identifiant), avec sa condition dans claims.csv ; ' +
				'ou, s’ils ne disent rien d’un chiffre, les mettre dans plain-words.fr.csv, avec la raison'
		]);
	});
});

describe('words that claim nothing', () => {
	test('have a reason, and a sign of a claim', () => {
		expect(faultsOf(() => exempt('trois voies,', 'un mot,oui'))).toEqual([
			'plain-words.fr.csv:2, colonne « why » : trouvé rien, attendu la raison, en quelques mots ; remède : remplir la case',
			'plain-words.fr.csv:3, colonne « words » : trouvé « un mot », attendu des mots qui pourraient affirmer quelque chose d’un chiffre ; remède : ôter la ligne'
		]);
	});

	test('are said somewhere', () => {
		const problems = unusedExempt(claims.exempt, ['Les trois voies', ABOUT.join()]);
		expect(
			faultsOf(() => {
				throw new EditionError(problems);
			})
		).toEqual([expect.stringContaining('plain-words.fr.csv:3 : trouvé « au moins un cours »')]);
	});
});
