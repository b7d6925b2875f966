import { expect, test } from 'vitest';
import { languageOf } from '$lib/language/languages';
import { current } from '$lib/scenes/current.server';
import { longFinding } from './long-finding.server';

test('a finding too long for its card is told at the heading that says it', () => {
	const edition = current(languageOf());
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
