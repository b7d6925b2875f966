import { expect, test } from 'vitest';
import { LANGUAGES } from '$lib/language/languages';
import { drawScene } from '$lib/publish/pictures.server';
import { current } from '$lib/scenes/current.server';
import { card } from './card';

const inks = { paper: '#fff', ink: '#000', muted: '#555', accent: '#448', rule: '#ddd' };
const scenes = LANGUAGES.flatMap((language) => {
	const edition = current(language);
	return edition.story.sections
		.flatMap((section) => section.scenes)
		.map((scene) => [scene.name, language.code, scene, edition] as const);
});

test.each(scenes)(
	'on its card no word of the chart « %s » is under 9 px at 400 px wide, in %s',
	(_, _code, scene, edition) => {
		const chart = drawScene(scene, edition, 'card');
		const svg = card(
			{ kicker: 'K', finding: 'F', beside: { chart }, foot: '' },
			inks,
			(text, { size }) => text.length * size * 0.5
		);
		const scale = Number(/scale\(([\d.]+)\)/.exec(svg)?.[1]);
		const sizes = [...chart.inner.matchAll(/font-size="([\d.]+)(?:px)?"/g)].map(([, size]) =>
			Number(size)
		);
		expect(sizes.length).toBeGreaterThan(0);
		expect((Math.min(...sizes) * scale) / 3).toBeGreaterThanOrEqual(9);
	}
);
