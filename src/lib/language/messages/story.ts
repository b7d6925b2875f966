/** What is wrong with the parts of `story.<language>.md`: front matter, sections, scenes, steps. */

import type { Fault, Faults } from './problem';

/** What the three levels of heading open, and how such a heading ends. */
const LEVELS = {
	section: { a: 'une section', anchor: '{#slug | Accroche}' },
	scene: { a: 'une scène', anchor: '{#nom}' },
	step: { a: 'un pas', anchor: '{#pas}' }
} as const;
type Level = keyof typeof LEVELS;

const endLine = (level: Level) => `finir la ligne par ${LEVELS[level].anchor}`;

const outsideSection = (expected: string): Fault => ({
	expected,
	remedy: 'ouvrir avant une section : # Titre {#slug | Accroche}'
});

const repeatedOrUnknownKey = (keys: readonly string[], remedy: string): Fault => ({
	expected: `une ligne « clé: valeur » par clé, parmi ${keys.join(', ')}`,
	remedy
});

export const frontMatter = {
	missing: (keys: readonly string[]) => ({
		expected: 'un en-tête entre deux lignes ---',
		remedy: `commencer par ---, ${keys.map((key) => `${key}: …`).join(', ')}, puis ---`
	}),
	unknownKey: (keys: readonly string[]) =>
		repeatedOrUnknownKey(keys, 'ôter la ligne, ou corriger la clé'),
	repeatedKey: (keys: readonly string[]) => repeatedOrUnknownKey(keys, 'n’en garder qu’une'),
	missingKey: (key: string) => ({
		expected: `la clé « ${key} » et sa valeur`,
		remedy: `ajouter ${key}: … à l’en-tête`
	})
} satisfies Faults;

export const headings = {
	noName: (level: Level) => ({
		expected: `l’identifiant qui nomme ${LEVELS[level].a}`,
		remedy: endLine(level)
	}),
	badName: (name: string) => ({
		expected: 'un identifiant en minuscules sans accent, aux mots joints par des traits d’union',
		remedy: `corriger {#${name}}`
	}),
	repeatedName: (name: string, line: number) => ({
		expected: `un identifiant qui ne serve qu’une fois (« ${name} » sert déjà ligne ${line})`,
		remedy: 'en choisir un autre'
	}),
	noKicker: (level: Level) => ({
		expected: 'une accroche après l’identifiant',
		remedy: endLine(level)
	}),
	strayKicker: (level: Level) => ({
		expected: 'une accroche dans les titres de section seulement',
		remedy: endLine(level)
	}),
	noTitle: (level: Level) => ({
		expected: `le titre qui ouvre ${LEVELS[level].a}`,
		remedy: `écrire le titre avant ${LEVELS[level].anchor}`
	})
} satisfies Faults;

export const parts = {
	noStory: { expected: 'le récit de l’édition', remedy: 'écrire un en-tête et une section' },
	noSection: {
		expected: 'au moins une section',
		remedy: 'écrire une ligne « # Titre {#slug | Accroche} »'
	},
	textOutsideSection: outsideSection('du texte dans une section'),
	sceneOutsideSection: outsideSection('une scène dans une section'),
	stepOutsideSection: outsideSection('un pas dans une scène'),
	stepOutsideScene: {
		expected: 'un pas dans une scène',
		remedy: 'ouvrir avant lui une scène : ## …'
	},
	noSubtitle: {
		expected: 'un sous-titre sous le titre de la scène : mesure, unité, base, période',
		remedy: 'ajouter un paragraphe juste après le titre'
	},
	noStep: { expected: 'au moins un pas dans la scène', remedy: 'ajouter une ligne « ### {#pas} »' },
	textOutsideStep: {
		expected: 'un pas après le sous-titre',
		remedy: 'ouvrir un pas avant ce texte : ### {#pas}'
	},
	emptyStep: {
		expected: 'un titre ou un texte dans le pas',
		remedy: 'l’écrire, ou ôter le pas'
	}
} satisfies Faults;
