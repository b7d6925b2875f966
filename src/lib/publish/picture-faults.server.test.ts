import { expect, test } from 'vitest';
import { languageOf } from '$lib/language/languages';
import { current } from '$lib/scenes/current.server';
import { TooLong } from './picture/card/card';
import { NoGlyph } from './picture/outline/line';
import { longFinding, pictureFault, unknownSign } from './picture-faults.server';
import { cardPng, chartSvg } from './pictures.server';

const edition = current(languageOf());
const [scene] = edition.story.sections.flatMap(({ scenes }) => scenes);
const heading = scene?.name ?? '';

test('a finding too long for its card is told at the heading that says it', () => {
	const names = edition.story.sections.flatMap(({ slug, scenes }) => [
		slug,
		...scenes.map(({ name }) => name)
	]);
	const lines = names.map((name) => {
		const { message } = longFinding('Une trouvaille', name, edition);
		expect(message).toMatch(/^src\/content\/.*\/story\..*\.md:\d+\s: trouvé «\sUne trouvaille\s»/u);
		expect(message).toContain('raccourcir ce titre');
		return Number(/:(\d+)/.exec(message)?.[1]);
	});
	expect(Math.min(...lines)).toBeGreaterThan(1);
	expect(new Set(lines).size).toBe(lines.length);
});

test('a sign that no font has is told by name, at the line that has it', () => {
	const { message } = unknownSign(new NoGlyph('{', 'un {in-work'), heading, edition);
	expect(message).toMatch(/^src\/content\/.*\/story\..*\.md:\d+\s: trouvé «\sun \{in-work\s»/u);
	expect(message).toContain('aucun « { »');
	expect(message).toContain('src/lib/language/drawn.ts');
});

test('a sign that stands in no file of the edition is told at the heading of what is pictured', () => {
	const at = (found: { message: string }) => /^[^:]+:\d+/.exec(found.message)?.[0];
	expect(at(unknownSign(new NoGlyph('鳥', 'une 鳥'), heading, edition))).toBe(
		at(longFinding('Une trouvaille', heading, edition))
	);
});

test('what authors can mend is told to them, and nothing else is hidden', () => {
	const told = (error: unknown) => pictureFault(error, { finding: 'Une', heading }, edition);
	expect(String(told(new TooLong('Une')))).toContain('raccourcir ce titre');
	expect(String(told(new NoGlyph('鳥', 'une 鳥')))).toContain('une 鳥');
	const other = new Error('other');
	expect(told(other)).toBe(other);
});

test('a picture whose words have a sign that no font has stops the build', async () => {
	if (!scene) throw new Error('the story has no scene');
	const rest = { subtitle: '', notes: [], description: '', language: 'fr' };
	const told = expect.stringMatching(/^src\/content\/.*:\d+\s: trouvé .*aucun « 鳥 »/u) as string;
	const failing = expect.objectContaining({ name: 'EditionError', message: told }) as Error;
	await expect(chartSvg(scene, edition, { title: 'Une 鳥', ...rest })).rejects.toEqual(failing);
	const card = { kicker: 'K', finding: 'Une 鳥', beside: { plain: true }, foot: '' } as const;
	await expect(cardPng(card, edition)).rejects.toEqual(failing);
});
