import type { Language } from '$lib/language/language';
import type { Inline, QuantityForm } from './types';

/** Words of others, quotation marks included, or the title of a work. */
export type Quote =
	| { readonly type: 'quote'; readonly children: readonly Inline[] }
	| { readonly type: 'work'; readonly children: readonly Inline[] };

/**
 * Text and nodes, with each passage between quotation marks as one node; one that never closes stays as
 * it is.
 *
 * @param marks quotation marks of the page's language
 * @param work the report's title, which is no quotation
 */
export function withQuotes(
	nodes: readonly Inline[],
	marks: Language['quotes'],
	work: string
): (Inline | Quote)[] {
	const done: (Inline | Quote)[] = [];
	/** What follows an open guillemet. */
	let open: Inline[] | undefined;
	for (const node of nodes.flatMap((each) => parted(each, marks))) {
		if (node.type === 'text' && node.text.startsWith(marks.open)) {
			done.push(...(open ?? []));
			open = [];
		}
		if (!open) {
			done.push(said(node));
			continue;
		}
		open.push(node);
		if (node.type === 'text' && node.text.endsWith(marks.close)) {
			const [first] = open;
			const isWork = first?.type === 'text' && first.text.slice(1).trim().startsWith(work);
			done.push({ type: isWork ? 'work' : 'quote', children: open });
			open = undefined;
		}
	}
	return [...done, ...(open ?? [])];
}

/** Text cut before each opening mark and after each closing one. */
const parted = (node: Inline, { open, close }: Language['quotes']): Inline[] =>
	node.type === 'text'
		? node.text
				.split(new RegExp(`(?=${open})|(?<=${close})`, 'u'))
				.filter(Boolean)
				.map((text) => ({ type: 'text', text }))
		: [node];

/** Forms that give the report's words. */
const OWN_WORDS: ReadonlySet<QuantityForm> = new Set(['wording', 'hedge']);

/** A number told in the report's words brings its own marks. */
const said = (node: Inline): Inline | Quote =>
	node.type === 'quantity' && OWN_WORDS.has(node.form) ? { type: 'quote', children: [node] } : node;
