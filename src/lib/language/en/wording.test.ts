import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { COUNTED, FRACTION_HEDGES, MOST, NAMED_FRACTIONS, NUMBER_WORDS } from '../report';
import { translateWording } from './wording';

test.each([
	['trois […] sur cinq', 'three in five'],
	['moins d’un sur cinq', 'under one in five'],
	["Moins d'une sur cinq", 'under one in five'],
	['un peu plus de sept auditeurs sur dix', 'slightly over seven learners in ten'],
	['un peu moins de la moitié', 'slightly under half'],
	['près de quatre […] sur cinq', 'nearly four in five'],
	['plus de 79 sur 100', 'over 79 in 100'],
	['les deux tiers', 'les deux tiers'],
	['neuf', 'nine'],
	['essentiellement', 'mainly']
])('« %s » is said “%s”', (wording, english) => {
	expect(translateWording(wording)).toBe(english);
});

/** Small words, and letters, that English hasn't. */
const FRENCH = /[^a-z0-9 .,]|\b(?:un|une|de|la|sur|plus|moins|tiers|quart)\b/u;

const fractions = [...Object.keys(NAMED_FRACTIONS), 'six sur dix'];
const hedged = Object.keys(FRACTION_HEDGES).flatMap((hedge) =>
	fractions.map((fraction) => (hedge === '' ? fraction : `${hedge} de ${fraction}`))
);
const counted = COUNTED.map((what) => `six ${what} sur dix`);
const numbers = Object.keys(NUMBER_WORDS);

test.each([...hedged, ...counted, ...MOST, ...numbers])(
	'nothing of « %s » stays French',
	(said) => {
		expect(translateWording(said)).not.toMatch(FRENCH);
	}
);

test('every wording of the editions is translated', () => {
	const content = new URL('../../../content/', import.meta.url);
	const editions = readdirSync(content, { withFileTypes: true }).filter((each) =>
		each.isDirectory()
	);
	const wordings = editions.flatMap(({ name }) => {
		const csv = readFileSync(new URL(`${name}/figures.csv`, content), 'utf8');
		const rows: { wording: string }[] = parse(csv, { columns: true });
		return rows.map(({ wording }) => wording).filter(Boolean);
	});
	expect(wordings.length).toBeGreaterThan(0);
	expect(wordings.filter((wording) => FRENCH.test(translateWording(wording)))).toEqual([]);
});
