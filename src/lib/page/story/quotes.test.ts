import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { story } from '$lib/scenes/scenes.fixtures';
import { blockInline, inlineText } from '$lib/story/markdown';
import { withQuotes } from '$lib/story/quotes';
import type { Inline } from '$lib/story/types';

const text = (text: string): Inline => ({ type: 'text', text });
const quotesIn = (nodes: readonly Inline[], work = 'Profil des auditeurs') =>
	withQuotes(nodes, fr.quotes, work);
const shape = (nodes: readonly Inline[], work?: string) =>
	quotesIn(nodes, work).map((node) =>
		node.type === 'quote' || node.type === 'work'
			? `${node.type}: ${inlineText(node.children)}`
			: inlineText([node])
	);

test('what stands between guillemets is a quotation, and nothing else is', () => {
	expect(shape([text('On lit «\u00a0un\u00a0» et «\u00a0deux\u00a0», pas trois.')])).toEqual([
		'On lit ',
		'quote: «\u00a0un\u00a0»',
		' et ',
		'quote: «\u00a0deux\u00a0»',
		', pas trois.'
	]);
});

test('a quotation reaches over other nodes', () => {
	const strong: Inline = { type: 'strong', children: [text('3,9 ans')] };
	expect(shape([text('imprime «\u00a0'), strong, text('\u00a0» (sic).')])).toEqual([
		'imprime ',
		'quote: «\u00a03,9 ans\u00a0»',
		' (sic).'
	]);
});

test('the report’s name is a work; a guillemet that never closes opens nothing', () => {
	const named = [text('«\u00a0Profil des auditeurs\u00a0», 2020')];
	expect(shape(named)).toEqual(['work: «\u00a0Profil des auditeurs\u00a0»', ', 2020']);
	expect(shape(named, 'Autre titre')[0]).toMatch(/^quote: /);
	expect(shape([text('un «\u00a0oubli')])).toEqual(['un ', '«\u00a0oubli']);
});

test('nothing of the story is lost, and every guillemet of it is in a quotation or a title', () => {
	const all = story.sections.flatMap(({ heading, lead, scenes }) => [
		heading,
		...lead.map(blockInline),
		...scenes.flatMap((scene) => [
			...[scene.title, scene.subtitle],
			...scene.steps.flatMap((step) => step.body.map(blockInline))
		])
	]);
	let quotations = 0;
	for (const nodes of all) {
		const seen = quotesIn(nodes, story.report);
		expect(
			shape(nodes, story.report)
				.join('')
				.replace(/(quote|work): /g, '')
		).toBe(inlineText(nodes));
		for (const node of seen) {
			if (node.type === 'quote') quotations += 1;
			else if (node.type === 'text') expect(node.text).not.toMatch(/[«»]/);
		}
	}
	expect(quotations).toBeGreaterThan(5);
});
