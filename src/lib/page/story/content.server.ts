import type { ChartQuantity } from '$lib/charts/types';
import { ledger } from '$lib/figures/edition.server';
import type { Line } from '$lib/figures/ledger/types';
import type { Quantities } from '$lib/figures/types';
import { WORDING_RULE_FR } from '$lib/figures/ledger/wording';
import type { Graph } from 'schema-dts';
import type { CitationFormat } from '$lib/publish/citation';
import type { PageMeta } from '$lib/share/meta';
import { storyCitations } from '$lib/publish/citation.server';
import { current } from '$lib/scenes/current.server';
import { inlineOf } from '$lib/story/markdown';
import { spelled } from '$lib/publish/number-cards.server';
import { tableRows, type TableRow } from '$lib/scenes/chart-quantities.server';
import { pageMeta } from '$lib/publish/page-cards.server';
import { minutes } from '$lib/story/reading-time';
import { accessibleName } from '$lib/publish/accessible-name.server';
import { storyGraph } from '$lib/publish/structured.server';
import type { Story, StorySection } from '$lib/story/types';

/** A check, and the figures it was worked out from, with the place where the story says each. */
export interface LedgerLine extends Line {
	readonly figures: readonly {
		readonly id: string;
		readonly value: number;
		readonly label: string;
		readonly number: string;
		/** Step or section that mentions it first, if one does. */
		readonly anchor: string | undefined;
	}[];
}

/** All that the story's page says and draws. */
export interface StoryContent {
	readonly story: Story;
	/** What its head says to crawlers. */
	readonly meta: PageMeta;
	readonly graph: Graph;
	/** Rows of each scene's table, by the scene's name. */
	readonly tables: Readonly<Record<string, readonly TableRow[]>>;
	/** What each scene's chart says in words, by the scene's name. */
	readonly alts: Readonly<Record<string, string>>;
	readonly ledger: readonly LedgerLine[];
	/** How wordings were judged, in one sentence. */
	readonly wordingRule: string;
	/** What charts draw, by id. */
	readonly drawn: Readonly<Record<string, ChartQuantity>>;
	/** How long it takes to read. */
	readonly minutes: number;
	/** How to cite the page. */
	readonly citations: Readonly<Record<CitationFormat, string>>;
}

export function storyContent(edition: string): StoryContent {
	const { story, quantities: all, drawn } = current(edition);
	const scenes = story.sections.flatMap((section) => section.scenes);
	const meta = pageMeta('recit', edition, story);
	return {
		story,
		drawn,
		minutes: minutes(story),
		meta,
		graph: storyGraph(story, edition, meta),
		tables: tableRows(story, all),
		alts: Object.fromEntries(scenes.map((scene) => [scene.name, accessibleName(scene, drawn)])),
		ledger: ledger(edition).map((line) => withFigures(line, all, story)),
		wordingRule: WORDING_RULE_FR,
		citations: storyCitations(edition)
	};
}

function withFigures(line: Line, quantities: Quantities, story: Story): LedgerLine {
	const figures = line.operands.flatMap((id) => {
		const quantity = quantities[id];
		if (!quantity) return [];
		const { value, label } = quantity;
		return { id, value, label, number: spelled(quantity), anchor: firstPlace(id, story) };
	});
	return { ...line, figures };
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
