import type { MeansAxis } from '$lib/charts/layers/means-axis';
import type { ShareHead, ShareRow } from '$lib/charts/layers/share-rows';

/** What a mark or a number looks like, and what that says of it. */
export interface KeyEntry {
	/** A unit's outline, or a number set upright or in italics. */
	readonly look: 'dashed' | 'hollow' | 'printed' | 'calculated';
	/** The number, where it is one. */
	readonly number?: string;
	readonly name: string;
}

/** What each kind of panel draws. */
export interface Panels {
	/** Shares of a hundred of something else, in rows of one bar. */
	readonly rows: { readonly head: ShareHead; readonly rows: readonly ShareRow[] };
	readonly means: { readonly axis: MeansAxis };
	/** How marks say what they are worth. */
	readonly key: { readonly entries: readonly KeyEntry[] };
}

export type PanelKind = keyof Panels;

/** A small panel under units, which a step brings. */
export type Beneath = { [Kind in PanelKind]: { readonly kind: Kind } & Panels[Kind] }[PanelKind];
