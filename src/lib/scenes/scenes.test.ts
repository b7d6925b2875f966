import { expect, test } from 'vitest';
import { storyFigures } from '$lib/story/markdown';
import { all, lookup, scenes, story, words } from './scenes.fixtures';
import { sceneOf } from './index';

test('the story has the sections that its front matter lists, in order', () => {
	const slugs = story.sections.map((section) => section.slug);
	expect(slugs).toEqual(story.order);
	expect(new Set(slugs).size).toBe(slugs.length);
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
		}, words(name));
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

const printed = Object.values(all).filter(({ kind }) => kind === 'printed');
/** What each section tells or draws, after the opening: that tells first what draws a reader in. */
const shown = story.sections.slice(1).map((section) => {
	const drawn = section.scenes.flatMap((scene) => sceneOf(scene.name).figures);
	return { slug: section.slug, figures: new Set([...storyFigures(section), ...drawn]) };
});

/** Places in the report in its order: `2.10` comes after `2.9`. */
const byPlace = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });
const places = [...new Set(printed.flatMap((each) => each.places))].sort(byPlace);

/** The first section that shows all that the report prints at a place. */
function homeOf(place: string): number {
	const ids = printed
		.filter((each) => each.places.some((one) => one === place))
		.map(({ id }) => id);
	return shown.findIndex(({ figures }) => ids.every((id) => figures.has(id)));
}

test.each(places)('the figures of § %s are told or drawn together, in a section', (place) => {
	expect(homeOf(place)).toBeGreaterThanOrEqual(0);
});

/** What is told before its turn, and where: levels of enrolments, with the enrolments. */
const EARLY: Readonly<Record<string, string>> = { '3.3': 'offre' };

test('sections follow the report: what it prints later is told before only where it is said here', () => {
	const early = (place: string) => Object.hasOwn(EARLY, place);
	const homes = places.filter((place) => !early(place)).map(homeOf);
	expect(homes).toEqual(homes.toSorted((a, b) => a - b));
	for (const [place, slug] of Object.entries(EARLY)) expect(shown[homeOf(place)]?.slug).toBe(slug);
});

test('an unknown scene names the scenes there are', () => {
	expect(() => sceneOf('foulee')).toThrow(/no scene “foulee”.*foule, /);
});
