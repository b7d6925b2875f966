import { expect, test } from 'vitest';
import { undrawn } from '$lib/language/drawn';
import { pseudoComponent, pseudoScript } from './code';
import { pseudoLabels, pseudoStory, pseudoTable } from './content';
import { foreign, pseudo } from './pseudo';

test('each word is half as long again, its vowels accented, in signs that the fonts have', () => {
	const words = 'Learners who came to the exam didn’t all pass why a question for us'.split(' ');
	for (const word of words) {
		const long = pseudo(word);
		expect(long.length, word).toBeGreaterThanOrEqual(Math.ceil(word.length * 1.5));
		expect(long.length, word).toBeLessThanOrEqual(word.length + Math.ceil(word.length / 2) + 1);
		expect(foreign(long)).toEqual([]);
		expect(undrawn(long)).toEqual([]);
	}
	expect(foreign(words.join(' '))).toEqual(words);
});

test('names, numbers, quotations of the report and addresses stay', () => {
	const text = 'VAE: 52,000 « auditeurs » at the Cnam, https://cnam.fr/a';
	expect(pseudo(text)).toBe('VAE: 52,000 « auditeurs » àât théèé Cnam, https://cnam.fr/a');
});

test('code keeps its names, its keys, its patterns', () => {
	const code = [
		"import { a } from './given';",
		"const b = { code: 'en', 'at-odds': 'more' };",
		"const c = (n: 'one' | 'two') => (n === 'one' ? `${n}s of\\u00a0it` : new RegExp('the'));"
	].join('\n');
	expect(pseudoScript(code)).toBe(
		code.replace("'more'", "'môôréè'").replace('of\\u00a0it', 'ôôf\\u00a0îït')
	);
	expect(
		pseudoComponent('<p title="One">Two <i lang="fr">trois</i>&nbsp;{#if a}four{/if} {b.five}</p>')
	).toBe('<p title="Ôônéè">Twôôé <i lang="fr">trois</i>&nbsp;{#if a}fôôùûr{/if} {b.five}</p>');
});

test('stories, labels and tables keep figures, anchors, claims, and the report’s names', () => {
	const story = [
		'---',
		'title: The exam',
		'author: Un observatoire',
		'source: Un observatoire, for {2020}',
		'---',
		'# The [most](claim:most) of [bac](lang:fr) {#exam | Exam}',
		'**{in-work|mots}** at'
	].join('\n');
	expect(pseudoStory(story).split('\n').slice(1)).toEqual([
		'title: Théèé éèxàâm',
		'author: Un observatoire',
		'source: Un observatoire, fôôré {2020}',
		'---',
		'# Théèé [môôsté](claim:most) ôôf [bac](lang:fr) {#exam | Éèxàâm}',
		'**{in-work|mots}** àât'
	]);
	expect(pseudoTable('id,label,why\na,"one, two",b\n', { label: Infinity })).toBe(
		'id,label,why\na,"ôônéè, twôôé",b\n'
	);
});

test('a label is lengthened within its room', () => {
	const yaml = "charts:\n  exam:\n    door: exam room door\nchecks:\n  a: 'exam {b}?'\n";
	expect(pseudoLabels(yaml, () => 16)).toBe(
		"charts:\n  exam:\n    door: éxàm rôôm dôôr\nchecks:\n  a: 'éèxàâm {b}?'\n"
	);
});
