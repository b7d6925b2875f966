import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figuresSkeleton, storySkeleton } from './edition-new.js';

const at = (file: string) =>
	readFileSync(new URL(`../content/2019-2020/${file}`, import.meta.url), 'utf8');

test('figures keep their ids, units, populations and names; numbers are to be filled in', () => {
	const skeleton = figuresSkeleton(at('figures.csv'), 1);
	expect(skeleton).toContain(
		'\nlearners,,,,people,,,2020-2021,ensemble des auditeurs,,auditeurs,,\n'
	);
	expect(skeleton).toContain('\nvae-age,,,,years,,,2021,candidats à la VAE,,VAE,,\n');
	expect(skeleton.split('\n')).toHaveLength(at('figures.csv').split('\n').length);
});

test('the story keeps its anchors, subtitles and references; sentences are to be written', () => {
	const skeleton = storySkeleton(at('story.fr.md'), 1);
	const anchors = (text: string) => text.match(/\{#[^}]*\}/gu);
	expect(anchors(skeleton)).toEqual(anchors(at('story.fr.md')));
	expect(skeleton).toContain('Auditeurs inscrits en {2020-2021}, un carré pour cent');
	expect(skeleton).toContain(
		'À écrire : {2020-2021}, {learners|sans-unite}, {crowd-squares|chiffre}'
	);
	expect(skeleton).not.toContain('Conservatoire');
});
