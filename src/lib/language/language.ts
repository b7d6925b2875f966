/** A language of the page: how it writes numbers, and every word that is not an edition's. */

import type { Component } from 'svelte';
import type { Hedge, Unit } from '$lib/figures/types';
import type { SiteSettings } from '$settings';
import type { claims } from './fr/claims';
import type { data } from './fr/data';
import type { ui } from './fr/interface';
import type { ledger } from './fr/ledger';
import type { pages } from './fr/pages';

/** Forms of a noun: for one, and for more. */
export interface Counted {
	readonly one: string;
	readonly many: string;
}

/** A hedge in the report's own words, which are French, and what stands around the number for it, spaces included. */
export interface HedgeWords {
	readonly said: string;
	readonly before: string;
	readonly after: string;
}

/** Words that numbers take. */
export interface NumberWords {
	/** What a unit without a word counts: a level. */
	readonly wordless: string;
	readonly units: Readonly<Record<Unit, Counted>>;
	/** Before a calculated number that its operands leave uncertain. */
	readonly approximately: string;
	readonly hedges: Readonly<Record<Hedge, HedgeWords>>;
	/** A period that the report does not give. */
	readonly undated: string;
}

export type UnitKey = Unit;

/** What `spell` needs of a quantity; figures and calculations both have it. */
export interface Spellable {
	readonly value: number;
	readonly upper?: number;
	readonly text: string;
	readonly unit: UnitKey;
	readonly hedge?: Hedge;
	readonly approximate?: boolean;
}

/** A number with its words, to be set side by side as they are: spaces are included. */
export interface Spelling {
	/** A hedge and its space (« près de »), or nothing. */
	readonly before: string;
	readonly text: string;
	/** A space and the unit, then « en moyenne » where the report says so, or nothing. */
	readonly after: string;
}

/** Words around what charts say to those who don't see them. */
export type ChartWords = (typeof ui)['charts'];

/** Which of a number's words are wanted. */
export interface Spelled {
	readonly hedge: boolean;
	readonly unit: boolean;
}

/** What pages of prose are told of the site and of its report. */
export interface ProseProps {
	/** Path of this language's pages: `/`, or `/en/`. */
	readonly home: string;
	readonly settings: SiteSettings;
	/** Title of the report, who made it, and both as a source line has them. */
	readonly report: string;
	readonly author: string;
	readonly source: string;
}

/**
 * Passed to what needs it, never imported: pages take it from their context (`context.ts`), the rest
 * as an argument. French gives the shape of the words; each language has all of them.
 */
export interface Language extends NumberWords {
	/** BCP 47, e.g. `fr`: the page's `lang`. */
	readonly code: string;
	/** In the language itself, e.g. « Français ». */
	readonly name: string;
	/** As Open Graph writes it, e.g. `fr_FR`. */
	readonly ogLocale: string;
	/** A number written out; `decimals` says how many, otherwise as many as it has, three at most. */
	readonly number: (value: number, decimals?: number) => string;
	/** The word of a unit for so many. */
	readonly unit: (unit: Unit, count: number) => string;
	/** The words around a quantity's number. */
	readonly spell: (quantity: Spellable, wanted: Spelled) => Spelling;
	/** A number as the report prints it, in this language's typography. */
	readonly printed: (printed: string) => string;
	/** Typography set; `written` is what stands before in the same paragraph, already set. */
	readonly typeset: (text: string, written?: string) => string;
	/**
	 * Marks around the report's own words, without the spaces inside them: French ones, whatever the
	 * language, since those words are French.
	 */
	readonly quotes: { readonly open: string; readonly close: string };
	/** The report's own words between these marks. */
	readonly quote: (text: string) => string;
	/** Any other words, a title or a sentence of the page, between the language's own marks. */
	readonly quoteOwn: (text: string) => string;
	/** The report's own words for a number, « trois […] sur cinq », said in this language. */
	readonly translate: (wording: string) => string;
	/** What follows a quotation of the report, to say it in this language; nothing in French. */
	readonly gloss: (translation: string) => string;
	readonly ui: typeof ui;
	readonly pages: typeof pages;
	readonly ledger: typeof ledger;
	readonly data: typeof data;
	readonly claims: typeof claims;
	/** Pages of prose that belong to no edition. */
	readonly prose: Readonly<Record<'Accessibility' | 'Legal', Component<ProseProps>>>;
}
