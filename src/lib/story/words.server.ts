import { ledger, quantities } from '$lib/figures/edition.server';
import type { Ledger } from '$lib/figures/ledger/types';
import { WORDING_RULE_FR } from '$lib/figures/ledger/wording';
import type { CitationFormat } from '$lib/share/citation';
import { storyCitations } from './citation.server';
import { tableRows, type TableRow } from './chart-quantities.server';
import { loadStory } from './load.server';
import type { Story } from './types';

/** All that the page says, for the build to draw. */
export interface Words {
	readonly story: Story;
	/** Rows of each scene's table, by the scene's name. */
	readonly tables: Readonly<Record<string, readonly TableRow[]>>;
	readonly ledger: Ledger;
	/** How wordings were judged, in one sentence. */
	readonly wordingRule: string;
	/** How to cite the page. */
	readonly citations: Readonly<Record<CitationFormat, string>>;
}

/** The words of an edition: the build has them, the browser doesn't (`#words` in package.json). */
export function words(edition: string): Words | undefined {
	const story = loadStory(edition);
	return {
		story,
		tables: tableRows(story, quantities(edition)),
		ledger: ledger(edition),
		wordingRule: WORDING_RULE_FR,
		citations: storyCitations()
	};
}
