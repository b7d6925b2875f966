import { expect, test } from 'vitest';
import { faultsOf } from '$lib/figures/fixtures/faults.fixtures';
import { fr } from '$lib/language/fr/fr';
import { readLabels } from '../labels';
import { parseStory } from './parse';
import { ABOUT, lead, quantities, section } from './parse.fixtures';

const problemsOf = (markdown: string): string[] =>
	faultsOf(() => parseStory(markdown, 'story.fr.md', quantities, fr));

test.each([
	[
		'bold left open',
		lead('Un mot,', '**un autre'),
		12,
		'**',
		'une mise en valeur ouverte et fermée'
	],
	['bold that closes nothing', lead('Un mot** ici'), 11, '**', 'une mise en valeur'],
	['emphasis left open', lead('Un _mot ici'), 11, '_', 'une mise en valeur'],
	['bold with a space inside', lead('Un ** mot** ici'), 11, '**', 'une mise en valeur'],
	[
		'in a heading',
		section('## Un **titre {#t}', '', 'S', '### {#p}', 'X'),
		10,
		'**',
		'une mise en'
	],
	['in a step', section('## T {#t}', '', 'S', '### {#p}', '- un **mot'), 14, '**', 'une mise en'],
	['an emoji', lead('Un mot,', 'deux 🎓 mots'), 12, '🎓', 'des signes que les polices'],
	['an emoji of two signs', lead('Un mot ✔️'), 11, '✔️', 'des signes que les polices'],
	['a tilde', lead('Un ~ mot'), 11, '~', 'des signes que les polices'],
	['an at', lead('Un @ mot'), 11, '@', 'des signes que les polices'],
	['a currency', lead('En £'), 11, '£', 'des signes que les polices'],
	['a foreign letter', lead('À São Tomé'), 11, 'ã', 'des signes que les polices'],
	['a straight quote', lead('Un "mot'), 11, '"', 'des guillemets français'],
	[
		'in the title',
		lead('Un mot').replace(ABOUT[0] ?? '', 'title: Un mot 🎓'),
		2,
		'🎓',
		'des signes'
	]
])('%s is refused, with its line and a remedy', (_, markdown, line, found, expected) => {
	const problems = problemsOf(markdown);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(`story.fr.md:${line} : trouvé « ${found} », attendu ${expected}`);
	expect(problems[0]).toMatch(/remède : \S/u);
});

test('what the fonts or every system draw, and what addresses hold, is let through', () => {
	const fine = [
		'**Un** *mot* _ou_ deux : « l’élève » – oui… (§ · ° × ÷ − ≈ ≤ ≥ → ✓) va-t-elle ?',
		'Écrire à a_b@exemple.fr, ou https://exemple.fr/~a_b/$#c, ou [ici](https://exemple.fr/~a).'
	];
	expect(problemsOf(lead(...fine))).toEqual([]);
});

test('labels are words without emphasis', () => {
	const yaml = 'charts:\n  porte:\n    a: Un mot\n    b: Un **mot** €\n';
	expect(faultsOf(() => readLabels(yaml, 'labels.fr.yml', quantities, fr, []))).toEqual([
		expect.stringContaining('labels.fr.yml:4 : trouvé « ** », attendu une mise en valeur'),
		expect.stringContaining('labels.fr.yml:4 : trouvé « € », attendu des signes')
	]);
});
