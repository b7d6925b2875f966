/**
 * The narrative as typed nodes: what `story.<language>.md` becomes at build. A story has sections, a section
 * has scenes, a scene has one chart and its steps.
 */

import type { Doubt } from '$lib/figures/quantity/doubt';

export type Inline =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'strong'; readonly children: readonly Inline[] }
	| { readonly type: 'em'; readonly children: readonly Inline[] }
	| { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
	| ClaimNode
	| ForeignNode
	| QuantityNode
	| { readonly type: 'period'; readonly period: string };

/** Words that name a claim, as they are read. */
export interface ClaimWords {
	readonly id: string;
	readonly words: string;
}

/** Words that say more than a reference does, and name the claim that its numbers were found to hold. */
export interface ClaimNode {
	readonly type: 'claim';
	readonly id: string;
	readonly children: readonly Inline[];
}

/** Words in another language than the page's. */
export interface ForeignNode {
	readonly type: 'foreign';
	/** BCP 47, e.g. `fr`. */
	readonly lang: string;
	readonly children: readonly Inline[];
}

/**
 * How much of a quantity a reference writes: hedge, number and unit (`full`), all but the hedge, all
 * but the unit, the number alone, the report's own words in quotation marks, or its hedge so.
 */
export type QuantityForm = 'full' | 'no-hedge' | 'no-unit' | 'number' | 'wording' | 'hedge';

/** A number in the prose: a reference to a quantity, already printed in the page's typography. */
export interface QuantityNode {
	readonly type: 'quantity';
	readonly id: string;
	readonly value: number;
	readonly form: QuantityForm;
	/** What stands before the number: a hedge and its space, an opening guillemet, or nothing. */
	readonly before: string;
	/** The number, or the report's own words for it. */
	readonly text: string;
	/** What stands after it: a space and its unit, a closing guillemet, or nothing. */
	readonly after: string;
	/** What follows the report's own words in another language: their translation. */
	readonly gloss?: string;
	readonly calculated: boolean;
	/** Doubt of the number, where a word-size bar on 0 to 100 follows it. */
	readonly bar?: Doubt;
	/** Its figure's first mention in its step: a link, and a stop for the keyboard. */
	readonly first?: true;
}

export type Block =
	| { readonly type: 'paragraph'; readonly children: readonly Inline[] }
	| { readonly type: 'aside'; readonly children: readonly Block[] }
	| { readonly type: 'list'; readonly items: readonly (readonly Block[])[] };

export interface StoryStep {
	/** Unique in its section: `#<slug>-<id>` is its anchor. */
	readonly id: string;
	readonly heading: readonly Inline[];
	readonly body: readonly Block[];
}

export interface StoryScene {
	/** The chart's name, unique on the page: `data-chart`. */
	readonly name: string;
	/** The chart's title: a finding. */
	readonly title: readonly Inline[];
	/** Measure, unit, base, period. */
	readonly subtitle: readonly Inline[];
	readonly steps: readonly StoryStep[];
}

export interface StorySection {
	readonly slug: string;
	/** A word or two above the heading, also the section's name in the contents list. */
	readonly kicker: string;
	readonly heading: readonly Inline[];
	/** Text before the first scene. */
	readonly lead: readonly Block[];
	readonly scenes: readonly StoryScene[];
}

export interface Story {
	readonly title: string;
	readonly description: string;
	/** Title of the report that it tells. */
	readonly report: string;
	/** Who made the report. */
	readonly author: string;
	/** The report's author, title and year, as a source line has them. */
	readonly source: string;
	/** Slugs of its sections in their order, as the front matter says them. */
	readonly order: readonly string[];
	readonly sections: readonly StorySection[];
	/** Words of all of it that name a claim, what stands before the sections included. */
	readonly claims: readonly ClaimWords[];
}
