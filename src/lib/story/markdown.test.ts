import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { inlineText, storyFigures } from './markdown';
import { parseStory } from './parse/parse';
import { quantities, section } from './parse/parse.fixtures';

const markdown = section(
	'',
	'> - {in-work}',
	'## Les {learners} {#t}',
	'',
	'Sur {centres-abroad}, {2020}',
	'### {#p}',
	'[Un **lien à {activity-adults}**](/x), *encore* {learners|nu}'
);
const [first] = parseStory(markdown, 'story.fr.md', quantities, fr).sections;

test('words are read with their numbers, hedges and units', () => {
	expect(inlineText(first?.scenes[0]?.title ?? [])).toBe('Les près de 52\u202F000\u00A0auditeurs');
	expect(inlineText(first?.scenes[0]?.subtitle ?? [])).toBe('Sur cinq\u00A0centres, 2020');
	const [step] = first?.scenes[0]?.steps ?? [];
	const [paragraph] = step?.body ?? [];
	expect(paragraph?.type === 'paragraph' && inlineText(paragraph.children)).toBe(
		'Un lien à 87\u00A0%, encore 52\u202F000\u00A0auditeurs'
	);
});

test('a section lists the figures it mentions, once each, in reading order', () => {
	expect(first && [...storyFigures(first)]).toEqual([
		'in-work',
		'learners',
		'centres-abroad',
		'activity-adults'
	]);
});
