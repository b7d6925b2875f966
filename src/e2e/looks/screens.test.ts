import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { APPROVED, approvedIn, screen, type Scheme } from './screens.fixtures';

const SCREENS = new URL('./__screens__/', import.meta.url);
const PROJECTS = ['desktop', 'phone', 'phone-english'];

test('there are pictures for these projects, and no other file', () => {
	expect(readdirSync(SCREENS).sort()).toEqual(PROJECTS);
});

test.each(PROJECTS)('each approved picture of %s is asked for by a test', (project) => {
	const asked = (Object.keys(APPROVED) as Scheme[]).flatMap((scheme) =>
		approvedIn(project, scheme).map((chart) => screen(chart, scheme))
	);
	expect(readdirSync(new URL(project, SCREENS)).sort()).toEqual(asked.sort());
});
