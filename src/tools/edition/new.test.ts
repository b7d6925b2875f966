import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { figuresSkeleton, newEdition, plainWordsSkeleton, storySkeleton } from './new';

const at = (file: string) =>
	readFileSync(new URL(`../../content/2019-2020/${file}`, import.meta.url), 'utf8');

test('figures keep their ids and units; numbers are to be filled in', () => {
	const skeleton = figuresSkeleton(at('figures.csv'), 1);
	expect(skeleton).toContain('\nlearners,,,,people,,,2020-2021,,\n');
	expect(skeleton).toContain('\nvae-age,,,,years,,,2021,,\n');
	expect(skeleton.split('\n')).toHaveLength(at('figures.csv').split('\n').length);
});

test('the story keeps its anchors, subtitles and references; sentences are to be written', () => {
	const skeleton = storySkeleton(at('story.fr.md'), 1);
	const anchors = (text: string) => text.match(/\{#[^}]*\}/gu);
	expect(anchors(skeleton)).toEqual(anchors(at('story.fr.md')));
	expect(skeleton).toContain('Au Cnam, {2020-2021} ; un carré = cent auditeurs');
	expect(skeleton).toContain('À écrire : {2020-2021}, {learners}, {in-work}, {seeking}');
	expect(skeleton).not.toContain('Conservatoire');
});

test('words that claim something are to be written too, for the same claim', () => {
	const story = [
		'---\ndescription: Oui, [la plupart](claim:most)\n---',
		'## [Cinq *fois*](claim:five) {#t}',
		'Sous-titre',
		'### {#p}',
		'{a} {a|barre} et [plus de {b}](claim:more)'
	].join('\n\n');
	expect(storySkeleton(story, 1)).toBe(
		[
			'---\ndescription: À écrire : [À écrire](claim:most)\n---',
			'## À écrire : [À écrire](claim:five) {#t}',
			'Sous-titre',
			'### {#p}',
			'À écrire : {a} {a|barre}, {b}, [À écrire](claim:more)\n'
		].join('\n\n')
	);
});

test('of what stands before the story, its description alone is to be written', () => {
	const head = '---\ntitle: Un titre\ndescription: Une phrase\nreport: Un rapport\n---\n';
	expect(storySkeleton(`${head}\nUne phrase.\n`, 1)).toBe(
		`${head.replace('Une phrase', 'À écrire')}À écrire\n`
	);
});

test('files that have neither numbers nor sentences come along as they are', async () => {
	const editions = mkdtempSync(join(tmpdir(), 'edition-'));
	onTestFinished(() => rmSync(editions, { recursive: true }));
	mkdirSync(join(editions, '2019-2020'));
	const files = { 'figures.csv': at('figures.csv'), 'story.fr.md': at('story.fr.md') };
	const others = { 'terms.fr.csv': 'id,label\nlearners,auditeurs\n', 'labels.fr.yml': 'a: b\n' };
	for (const [name, text] of Object.entries({ ...files, ...others })) {
		writeFileSync(join(editions, '2019-2020', name), text);
	}
	await newEdition('2021-2022', editions);
	const read = (name: string) => readFileSync(join(editions, '2021-2022', name), 'utf8');
	expect(readdirSync(join(editions, '2021-2022'))).toHaveLength(5);
	for (const [name, text] of Object.entries(others)) expect(read(name)).toBe(text);
	expect(read('story.fr.md')).toBe(storySkeleton(at('story.fr.md'), 2));
	await expect(newEdition('2021-2022', editions)).rejects.toThrow('existe déjà');
});

test('words that claim nothing stay where something still says them', () => {
	const csv = 'words,why\ntrois voies,"sujet, nommé"\ndeux fois,non\n';
	expect(plainWordsSkeleton(csv, ['a: les trois voies'])).toBe(
		'words,why\ntrois voies,"sujet, nommé"\n'
	);
	expect(plainWordsSkeleton(csv, ['a: les voies'])).toBe('');
});

test.each(['2020', '2020-2022', '', '../x'])('« %s » is no name of an edition', async (name) => {
	await expect(newEdition(name, tmpdir())).rejects.toThrow('deux années qui se suivent');
});
