import { expect, test } from 'vitest';
import { loadFigures } from '$lib/figures/edition.server';
import { storyFigures } from '$lib/story/markdown';
import { all, EDITION, lookup, scenes, story } from './scenes.fixtures';
import { sceneOf } from './index';

/**
 * The section a figure belongs to, by its place in the report (`report/reading.md`): part 1 opens it
 * with mission, offer and abroad; part 2 is the profile, part 3 studying at a distance; part 4 has
 * the three routes of validation (4.1 to 4.4), exams (4.5, 4.6) and parchments (4.7 to 4.9).
 */
const SECTION: Readonly<Record<string, string>> = {
	'1.1': 'mission',
	'1.2': 'offre',
	'1.3': 'etranger',
	'2.1': 'profil',
	'2.2': 'profil',
	'2.3': 'profil',
	'3.1': 'a-distance',
	'3.2': 'a-distance',
	'3.3': 'a-distance',
	'4.1': 'validation',
	'4.2': 'validation',
	'4.3': 'validation',
	'4.4': 'validation',
	'4.5': 'examens',
	'4.6': 'examens',
	'4.7': 'diplomes',
	'4.8': 'diplomes',
	'4.9': 'diplomes'
};

test('the story has its eleven sections, in order', () => {
	expect(story.sections.map((section) => section.slug)).toEqual([
		'ouverture',
		'mission',
		'offre',
		'etranger',
		'profil',
		'a-distance',
		'validation',
		'examens',
		'diplomes',
		'verification',
		'donnees'
	]);
});

test.each(scenes)('$section/$name draws the steps that its text tells', ({ told, spec }) => {
	expect(spec.steps.map((step) => step.id)).toEqual(told.steps.map((step) => step.id));
	expect(spec.steps.length).toBeGreaterThan(0);
});

test.each(scenes)('$section/$name draws only quantities of the table', ({ scene, spec }) => {
	for (const id of scene.figures) expect(Object.keys(all)).toContain(id);
	expect(new Set(scene.figures).size).toBe(scene.figures.length);
	expect(spec).toBeTruthy();
});

test('no scene looks up a figure that its table leaves out, but for the crowd’s size', () => {
	const crowd = new Set(['learners', 'crowd-squares']);
	for (const { name, scene } of scenes) {
		const used = new Set<string>();
		scene.spec((id) => {
			used.add(id);
			return lookup(id);
		});
		const left = [...used].filter((id) => !scene.figures.includes(id) && !crowd.has(id));
		expect({ name, left }).toEqual({ name, left: [] });
	}
});

test('a chart’s name is used once, and a step’s id once in its section', () => {
	const names = scenes.map((scene) => scene.name);
	expect(new Set(names).size).toBe(names.length);
	for (const section of story.sections) {
		const ids = section.scenes.flatMap((scene) => scene.steps.map((step) => step.id));
		expect(new Set(ids).size).toBe(ids.length);
	}
});

test.each(loadFigures(EDITION))('$id is told or drawn in its section', ({ id, locator }) => {
	const section = story.sections.find(({ slug }) => slug === SECTION[locator]);
	if (!section) throw new Error(`no section for § ${locator}`);
	const drawn = section.scenes.flatMap((scene) => sceneOf(scene.name).figures);
	expect([...storyFigures(section), ...drawn]).toContain(id);
});

test('an unknown scene names the scenes there are', () => {
	expect(() => sceneOf('foulee')).toThrow(/no scene « foulee ».*foule, /);
});
