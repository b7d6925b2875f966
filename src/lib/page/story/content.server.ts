import { findIn } from '$lib/figures/find-in';
import { GROUPS, type Group } from '$lib/figures/ledger/groups';
import { groupId } from '$lib/figures/ledger/ledger';
import type { Line, Outcome } from '$lib/figures/ledger/types';
import type { Quantity } from '$lib/figures/types';
import type { Graph } from 'schema-dts';
import type { CitationFormat } from '$lib/publish/citation';
import type { PageMeta } from '$lib/share/meta';
import { storyCitations } from '$lib/publish/citation.server';
import { current, type Edition } from '$lib/scenes/current.server';
import { LANGUAGES } from '$lib/language/languages';
import { editions } from '$lib/story/edition.server';
import type { Chart } from '$lib/charts/specs';
import { newerPage, newerPart, type Newer } from '$lib/scenes/newer.server';
import { formerOf } from '$lib/story/aliases';
import { editionChart } from '$lib/scenes/chart.server';
import { blockInline, inlineOf } from '$lib/story/markdown';
import { spelled } from '$lib/publish/number-cards.server';
import { tableRows, textRows, type TableRow } from '$lib/scenes/chart-quantities.server';
import { pageMeta } from '$lib/publish/page-cards.server';
import { accessibleName } from '$lib/publish/accessible-name.server';
import { sharedSections, tellingStep } from '$lib/publish/share-text';
import { sceneSource, sectionSource, textSource } from '$lib/publish/sources.server';
import { embedHeight } from '$lib/publish/embed/embed.server';
import { storyGraph } from '$lib/publish/structured.server';
import type { Block, Story, StoryScene, StorySection } from '$lib/story/types';

/** A check, and the figures it was worked out from, with the place where the story says each. */
export interface LedgerLine extends Line {
	readonly question: string;
	readonly figures: readonly {
		readonly id: string;
		readonly value: number;
		readonly label: string;
		readonly number: string;
		/** Step or section that mentions it first, if one does. */
		readonly anchor: string | undefined;
	}[];
}

/** Checks of one group, with its name and how many they are. */
export interface LedgerGroup {
	readonly id: Group;
	readonly count: Quantity;
	readonly lines: readonly LedgerLine[];
}

/** An item of the last section's list, with the picture of the section that it links to. */
export interface Finding {
	readonly words: readonly Block[];
	readonly chart?: Chart;
	/** Index of the step at which its chart tells it. */
	readonly shown: number;
}

/** All that the story's page says and draws. */
export interface StoryContent {
	readonly story: Story;
	/** What its head says to crawlers. */
	readonly meta: PageMeta;
	readonly graph: Graph;
	/** Rows of each scene's table, by the scene's name. */
	readonly tables: Readonly<Record<string, readonly TableRow[]>>;
	/** Rows of what a section draws in its text alone, by the section's slug. */
	readonly textTables: Readonly<Record<string, readonly TableRow[]>>;
	/** What each scene's chart says in words, by the scene's name. */
	readonly alts: Readonly<Record<string, string>>;
	/** Source lines: of each scene, of each section, of what each section draws in its text. */
	readonly sources: Readonly<
		Record<'scenes' | 'sections' | 'texts', Readonly<Record<string, string>>>
	>;
	/** How high each scene's chart stands in a frame, by the scene's name. */
	readonly frames: Readonly<Record<string, number>>;
	/** Checks by group, those that ask most of the reader first. */
	readonly ledger: readonly LedgerGroup[];
	/** How wordings were judged, in one sentence. */
	readonly wordingRule: string;
	/** Each scene's chart, by the scene's name. */
	readonly charts: Readonly<Record<string, Chart>>;
	/** What was found, told again at the end. */
	readonly findings: readonly Finding[];
	/** Former anchors, by those that they lead to. */
	readonly former: Readonly<Record<string, readonly string[]>>;
	/** The newest edition's page and, by slug, the same sections of it, where this is an older one. */
	readonly newer: Newer | undefined;
	readonly newerParts: Readonly<Record<string, Newer>>;
	/** How to cite the page. */
	readonly citations: Readonly<Record<CitationFormat, string>>;
}

/** Every story of the site, in every language: what an author is told of while writing. */
export const storyContents = (): StoryContent[] =>
	LANGUAGES.flatMap((language) =>
		editions(language).map((name) => storyContent(current(language, name)))
	);

export function storyContent(edition: Edition): StoryContent {
	const { story, quantities: all, language } = edition;
	const scenes = story.sections.flatMap((section) => section.scenes);
	const meta = pageMeta('recit', edition, story);
	return {
		story,
		charts: Object.fromEntries(scenes.map(({ name }) => [name, editionChart(edition, name)])),
		meta,
		graph: storyGraph(edition, meta),
		tables: tableRows(story, all, language),
		textTables: textRows(story, all, language),
		sources: sourcesIn(edition),
		alts: Object.fromEntries(scenes.map((scene) => [scene.name, accessibleName(scene, edition)])),
		frames: Object.fromEntries(scenes.map((scene) => [scene.name, embedHeight(scene, edition)])),
		ledger: ledgerGroups(edition),
		findings: findingsOf(edition),
		wordingRule: language.typeset(language.ledger.wordingRule),
		former: formerOf(edition.aliases),
		newer: newerPage(edition, ''),
		newerParts: Object.fromEntries(
			story.sections.flatMap(({ slug }) => {
				const part = newerPart(edition, slug);
				return part ? [[slug, part]] : [];
			})
		),
		citations: storyCitations(edition)
	};
}

function findingsOf(edition: Edition): Finding[] {
	const lead = edition.story.sections.at(-1)?.lead ?? [];
	return lead
		.flatMap((block) => (block.type === 'list' ? block.items : []))
		.map((words) => {
			const link = words.flatMap(blockInline).find(({ type }) => type === 'link');
			const anchor = link?.type === 'link' ? link.href.slice(1) : '';
			const told = toldAt(anchor, edition);
			if (!told) return { words, shown: 0 };
			const { scene, shown } = told;
			return { words, chart: editionChart(edition, scene.name), shown };
		});
}

/** The picture at an anchor: of a step, that step; of a section, what tells it. */
function toldAt(
	anchor: string,
	edition: Edition
): { scene: StoryScene; shown: number } | undefined {
	for (const { slug, scenes } of edition.story.sections) {
		for (const scene of scenes) {
			const shown = scene.steps.findIndex(({ id }) => `${slug}-${id}` === anchor);
			if (shown >= 0) return { scene, shown };
		}
	}
	const scene = sharedSections(edition).find(({ slug }) => slug === anchor)?.scene;
	return scene && { scene, shown: tellingStep(scene) };
}

function ledgerGroups(edition: Edition): LedgerGroup[] {
	return (Object.keys(GROUPS) as Group[]).map((id) => {
		const outcomes: readonly Outcome[] = GROUPS[id];
		const lines = edition.ledger.filter(({ outcome }) => outcomes.includes(outcome));
		return {
			id,
			count: findIn(edition.quantities, groupId(id), 'figure'),
			lines: lines.map((line) => ({
				...line,
				question: edition.labels.checks[line.id] ?? '',
				figures: figuresOf(line, edition)
			}))
		};
	});
}

function sourcesIn(edition: Edition): StoryContent['sources'] {
	const { sections } = edition.story;
	const bySlug = (line: typeof sectionSource) =>
		Object.fromEntries(sections.map((section) => [section.slug, line(section, edition)]));
	const names = sections.flatMap(({ scenes }) => scenes.map(({ name }) => name));
	return {
		scenes: Object.fromEntries(names.map((name) => [name, sceneSource(name, edition)])),
		sections: bySlug(sectionSource),
		texts: bySlug(textSource)
	};
}

function figuresOf(line: Line, { quantities, story, language }: Edition): LedgerLine['figures'] {
	const operands = line.operands.flatMap((id) => quantities[id] ?? []);
	return operands.map((quantity) => ({
		id: quantity.id,
		value: quantity.value,
		label: toldApart(quantity, operands),
		number: spelled(quantity, language),
		anchor: firstPlace(quantity.id, story)
	}));
}

/** A figure's short name; with its period, or in full, where another of the line has the same. */
function toldApart({ id, label, period, measure }: Quantity, among: readonly Quantity[]): string {
	const same = among.filter((other) => other.label === label && other.id !== id);
	if (same.length === 0) return label;
	return same.some((other) => other.period === period) ? measure : `${label} ${period}`;
}

function firstPlace(id: string, { sections }: Story): string | undefined {
	for (const section of sections) {
		const says = (part: StorySection) =>
			inlineOf(part).some((node) => node.type === 'quantity' && node.id === id);
		if (!says(section)) continue;
		const alone = { ...section, heading: [], lead: [], scenes: [] };
		for (const scene of section.scenes) {
			const step = scene.steps.find((each) =>
				says({ ...alone, scenes: [{ ...scene, title: [], subtitle: [], steps: [each] }] })
			);
			if (step) return `${section.slug}-${step.id}`;
		}
		return section.slug;
	}
	return undefined;
}
