import type { Heading, RootContent } from 'mdast';
import type { Fault } from '$lib/language/messages/problem';
import { headings, parts as messages } from '$lib/language/messages/story';
import { firstMentions } from '../first-mentions';
import { readBlock } from './blocks';
import { readHeading, type Level, type Titled } from './headings';
import { readInline } from './inline';
import type { Place, Reading } from './reading';
import { reportUnsupported } from './unsupported';
import type { Block, Inline, StoryScene, StorySection, StoryStep } from '../types';

/** Where each name was first given, by name: sections and steps share the page's anchors. */
interface Page {
	readonly reading: Reading;
	readonly anchors: Map<string, number>;
	readonly charts: Map<string, number>;
}

interface Part {
	readonly heading: Heading;
	readonly nodes: readonly RootContent[];
}

const DEPTHS: Readonly<Record<Level, number>> = { section: 1, scene: 2, step: 3 };

/** Reads the body of the file into sections, scenes and steps. */
export function readSections(nodes: readonly RootContent[], reading: Reading): StorySection[] {
	const page = { reading, anchors: new Map<string, number>(), charts: new Map<string, number>() };
	const { before, parts } = split(nodes, 'section');
	reportOutside(before, page);
	if (parts.length === 0) {
		const line = reading.lines.length;
		reading.report(line, { found: reading.quote(line), ...messages.noSection });
	}
	return parts.map((part) => readSection(part, page));
}

function readSection({ heading, nodes }: Part, page: Page): StorySection {
	const place = { reading: page.reading, mentioned: new Set<string>(), kind: 'prose' } as const;
	const titled = readHeading(heading, 'section', { ...place, kind: 'heading' });
	claim(page.anchors, titled.id, titled, page);
	const slug = titled.id ?? '';

	const { before, parts } = split(nodes, 'scene');
	const { before: lead, parts: strays } = split(before, 'step');
	const blocks = readBlocks(lead, place);
	for (const stray of strays) {
		reportStray(stray.heading, messages.stepOutsideScene, page);
		readStep(stray, slug, place, page);
	}
	return {
		slug,
		kicker: titled.kicker,
		heading: titled.words,
		lead: firstMentions(blocks),
		scenes: parts.map((part) => readScene(part, slug, place, page))
	};
}

function readScene({ heading, nodes }: Part, slug: string, place: Place, page: Page): StoryScene {
	const titled = readHeading(heading, 'scene', { ...place, kind: 'heading' });
	claim(page.charts, titled.id, titled, page);
	const { before, parts } = split(nodes, 'step');
	const subtitle = readSubtitle(before, titled, place);
	if (parts.length === 0) {
		reportStray(heading, messages.noStep, page);
	}
	return {
		name: titled.id ?? '',
		title: titled.words,
		subtitle,
		steps: parts.map((part) => readStep(part, slug, place, page))
	};
}

function readSubtitle(
	[first, ...rest]: readonly RootContent[],
	{ line }: Titled,
	place: Place
): readonly Inline[] {
	const { reading } = place;
	const isSubtitle = first?.type === 'paragraph';
	if (!isSubtitle) {
		reading.report(line, { found: reading.quote(line), ...messages.noSubtitle });
	}
	const subtitle = isSubtitle ? readInline(first.children, { ...place, kind: 'heading' }) : [];
	const strays = isSubtitle || first === undefined ? rest : [first, ...rest];
	for (const node of strays) reportStray(node, messages.textOutsideStep, place);
	readBlocks(strays, place);
	return subtitle;
}

function readStep({ heading, nodes }: Part, slug: string, place: Place, page: Page): StoryStep {
	const titled = readHeading(heading, 'step', { ...place, kind: 'heading' });
	const anchor = slug === '' || titled.id === undefined ? undefined : `${slug}-${titled.id}`;
	claim(page.anchors, anchor, titled, page);
	const body = readBlocks(nodes, place);
	if (titled.words.length === 0 && body.length === 0) {
		reportStray(heading, messages.emptyStep, page);
	}
	return { id: titled.id ?? '', heading: titled.words, body: firstMentions(body) };
}

/** What stands before the first section is read for its own faults, then left out. */
function reportOutside(nodes: readonly RootContent[], page: Page): void {
	const place = { reading: page.reading, mentioned: new Set<string>(), kind: 'prose' } as const;
	const { before, parts: scenes } = split(nodes, 'scene');
	const { before: texts, parts: steps } = split(before, 'step');
	for (const text of texts) reportStray(text, messages.textOutsideSection, page);
	readBlocks(texts, place);
	for (const step of steps) {
		reportStray(step.heading, messages.stepOutsideSection, page);
		readStep(step, '', place, page);
	}
	for (const scene of scenes) {
		reportStray(scene.heading, messages.sceneOutsideSection, page);
		readScene(scene, '', place, page);
	}
}

function readBlocks(nodes: readonly RootContent[], place: Place): Block[] {
	return nodes.flatMap((node) => {
		if (node.type === 'heading') {
			reportUnsupported('deepHeading', lineOf(node), place.reading);
			return [];
		}
		return readBlock(node, place);
	});
}

/** Cuts nodes at the headings of a level: what stands before the first, then one part each. */
function split(
	nodes: readonly RootContent[],
	level: Level
): { before: RootContent[]; parts: Part[] } {
	const before: RootContent[] = [];
	const parts: { heading: Heading; nodes: RootContent[] }[] = [];
	for (const node of nodes) {
		if (node.type === 'heading' && node.depth === DEPTHS[level]) {
			parts.push({ heading: node, nodes: [] });
		} else {
			(parts.at(-1)?.nodes ?? before).push(node);
		}
	}
	return { before, parts };
}

/** Takes a name for the page, or reports where it was taken first. */
function claim(
	names: Map<string, number>,
	name: string | undefined,
	{ line }: Titled,
	{ reading }: Page
): void {
	if (name === undefined) return;
	const first = names.get(name);
	if (first === undefined) {
		names.set(name, line);
		return;
	}
	reading.report(line, { found: reading.quote(line), ...headings.repeatedName(name, first) });
}

function reportStray(node: RootContent, fault: Fault, { reading }: Pick<Page, 'reading'>): void {
	const line = lineOf(node);
	reading.report(line, { found: reading.quote(line), ...fault });
}

function lineOf(node: RootContent): number {
	return node.position?.start.line ?? 1;
}
