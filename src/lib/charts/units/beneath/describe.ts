import { describeMeans, describeRow } from '$lib/charts/shares/describe';
import type { ChartWords } from '$lib/language/language';
import type { Beneath, PanelKind, Panels } from './spec';

const SAY: { readonly [Kind in PanelKind]: (panel: Panels[Kind], words: ChartWords) => string[] } =
	{
		rows: ({ head, rows }, words) => {
			const said = rows.map((row) => describeRow(row, words)).filter(Boolean);
			return [words.named(head.name, said.join(', '))];
		},
		means: ({ axis }, words) => [describeMeans(axis, words)],
		// It says nothing that the text doesn't.
		key: () => []
	};

const say = <Kind extends PanelKind>(
	panel: { readonly kind: Kind } & Panels[Kind],
	words: ChartWords
): string[] => SAY[panel.kind](panel, words);

/** What a panel says. */
export const describePanel = (panel: Beneath, words: ChartWords): string[] => say(panel, words);
