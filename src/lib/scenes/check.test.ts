import { describe, expect, test } from 'vitest';
import { FORMS } from '$lib/charts/index';
import { EditionError, type Problem } from '$lib/figures/errors';
import { SOURCE } from '$lib/figures/fixtures/edition.fixtures';
import { faultsOf } from '$lib/figures/fixtures/faults.fixtures';
import { findIn } from '$lib/figures/find-in';
import type { Quantities } from '$lib/figures/types';
import { fr } from '$lib/language/fr/fr';
import { quantities } from '$lib/story/edition.fixtures';
import type { Labels } from '$lib/story/labels';
import { parseStory } from '$lib/story/parse/parse';
import { section } from '$lib/story/parse/parse.fixtures';
import { chartQuantity } from './chart-quantities.server';
import {
	draftProblems,
	labelProblems,
	linkProblems,
	sceneProblems,
	sectionProblems
} from './check.server';
import { sceneOf } from './index';
import { chartOf } from './scene';

const FILE = 'story.fr.md';

/** A scene whose chart writes words; what they are, and how many steps it has, is its own affair. */
const NAME = 'mooc';
const asked = new Set<string>();
const ask = (key: string) => (asked.add(key), key);
const { spec } = chartOf(
	sceneOf(NAME),
	(id) => chartQuantity(findIn(quantities, id, 'figure'), fr),
	Object.assign(ask, { number: fr.number })
);
const [KEY = ''] = asked;
const STEPS = spec.steps.map(({ id }) => id);
const WORDS = Object.fromEntries([...asked].map((key) => [key, 'mots']));

const LABELS: Labels = {
	file: 'labels.fr.yml',
	charts: { [NAME]: WORDS },
	checks: {},
	claims: [],
	lineOf: (chart) => (chart === NAME ? 12 : 1)
};
const HEAD = [`## Un titre {#${NAME}}`, '', 'Sous-titre', ''];
const SCENE = [...HEAD, ...STEPS.flatMap((step) => [`### {#${step}}`, 'Un mot.', ''])];

const told = (problems: readonly Problem[]): string[] =>
	problems.length === 0
		? []
		: faultsOf(() => {
				throw new EditionError(problems);
			});

function scenesOf(lines: readonly string[], labels = LABELS, known: Quantities = quantities) {
	const markdown = section('', ...lines);
	const story = parseStory(markdown, FILE, quantities, fr);
	const drawn = { quantities: known, source: SOURCE, labels, language: fr };
	return told(
		sceneProblems(
			story.sections.flatMap(({ scenes }) => scenes),
			{ file: FILE, markdown },
			drawn
		)
	);
}

const charts = (words: Readonly<Record<string, string>>): Labels => ({
	...LABELS,
	charts: { [NAME]: words }
});

describe('a scene', () => {
	test('that its chart draws, with the words that it writes, has no fault', () => {
		expect(scenesOf(SCENE)).toEqual([]);
	});

	test('whose labels lack words that its chart writes is told by the labels’ line', () => {
		expect(scenesOf(SCENE, charts({}))).toEqual([
			`labels.fr.yml:12 : trouvé rien, attendu une ligne ${KEY}, sous mooc : le graphique l’écrit ; remède : ajouter « ${KEY}: … » sous charts, mooc`
		]);
	});

	test('whose labels are all missing is told by the first line', () => {
		expect(scenesOf(SCENE, { ...LABELS, charts: {}, lineOf: () => 1 })[0]).toContain(
			`labels.fr.yml:1 : trouvé rien, attendu une ligne ${KEY}, sous mooc`
		);
	});

	test('whose labels have words that its chart doesn’t write is told by that key', () => {
		expect(scenesOf(SCENE, charts({ ...WORDS, autre: 'x' }))).toEqual([
			`labels.fr.yml:12 : trouvé « autre », attendu des mots parmi ${[...asked].join(', ')} ; remède : corriger la clé, ou ôter la ligne : le graphique mooc ne l’écrit pas`
		]);
	});

	test('that has no chart is told with those that have one', () => {
		const [fault] = scenesOf(SCENE.with(0, '## Un titre {#moocs}'));
		expect(fault).toMatch(/^story\.fr\.md:11 : trouvé « moocs », attendu une scène parmi .*mooc, /);
	});

	test('whose form lacks a part is told with the forms that are whole', () => {
		const { form } = sceneOf(NAME);
		const whole = FORMS[form];
		try {
			Reflect.set(FORMS, form, { ...whole, component: undefined });
			const forms = Object.keys(FORMS).filter((each) => each !== form);
			expect(scenesOf(SCENE)).toEqual([
				`story.fr.md:11 : trouvé « ${form} », attendu une forme parmi ${forms.join(', ')}, pour le graphique ${NAME} ; remède : corriger « form » dans la scène, ou nommer la forme dans specs.ts, components.ts et index.ts de src/lib/charts`
			]);
		} finally {
			Reflect.set(FORMS, form, whole);
		}
	});

	test('whose steps are not those of its chart is told by them', () => {
		expect(scenesOf([...SCENE, '### {#encore}', 'Un mot.'])).toEqual([
			`story.fr.md:11 : trouvé « ${STEPS.join(', ')}, encore », attendu les pas ${STEPS.join(', ')}, dans cet ordre : le graphique mooc les dessine ; remède : accorder les lignes ### {#pas}`
		]);
	});

	test('whose chart draws a figure that the edition lacks is told by the figures’ file', () => {
		const { 'mooc-enrolments': lost, ...others } = quantities;
		expect(lost).toBeDefined();
		expect(scenesOf(SCENE, LABELS, others)).toEqual([
			'figures.csv:1 : trouvé rien, attendu une ligne mooc-enrolments, que le graphique mooc dessine ; remède : remettre la ligne, corriger son identifiant, ou ôter la scène du récit'
		]);
	});
});

describe('a story', () => {
	const markdown = section(
		'',
		'[un](#mission) [deux](#ailleurs) [trois](/donnees/) [quatre](/nulle-part/)'
	);
	const story = parseStory(markdown, FILE, quantities, fr);
	const file = { file: FILE, markdown };

	test('whose links lead nowhere is told by each of them', () => {
		expect(told(linkProblems(story, file)).map((fault) => fault.split(', attendu')[0])).toEqual([
			'story.fr.md:11 : trouvé « #ailleurs »',
			'story.fr.md:11 : trouvé « /nulle-part/ »'
		]);
	});

	test('whose sections are not those of its front matter, in order, is told by the odd one', () => {
		expect(sectionProblems(story, file)).toEqual([]);
		const [fault] = told(sectionProblems({ ...story, order: ['ouverture', 'mission'] }, file));
		expect(fault).toMatch(
			/^story\.fr\.md:9 : trouvé « mission », attendu les sections ouverture, mission, dans cet ordre ; remède : /
		);
	});

	test('that is still a draft is told by each line to be written', () => {
		const draft = { file: FILE, markdown: 'Un.\n\nÀ écrire\n' };
		expect(told(draftProblems(draft))[0]).toMatch(/^story\.fr\.md:3 : trouvé « À écrire »/);
	});
});

test('words of a chart that the story has not are told by their line', () => {
	expect(labelProblems([], LABELS)).toMatchObject([
		{
			file: 'labels.fr.yml',
			line: 12,
			found: 'mooc',
			remedy: 'corriger son nom, ou ôter ses lignes'
		}
	]);
});
