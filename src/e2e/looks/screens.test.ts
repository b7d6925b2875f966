import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { APPROVED, screen, type Scheme } from './screens.fixtures';

const SCREENS = new URL('./__screens__/', import.meta.url);
const asked = (Object.keys(APPROVED) as Scheme[]).flatMap((scheme) =>
	APPROVED[scheme].map((chart) => screen(chart, scheme))
);

test('there are pictures for the two projects, and no other file', () => {
	expect(readdirSync(SCREENS).sort()).toEqual(['desktop', 'phone']);
});

test.each(['desktop', 'phone'])('each approved picture of %s is asked for by a test', (project) => {
	expect(readdirSync(new URL(project, SCREENS)).sort()).toEqual([...asked].sort());
});
