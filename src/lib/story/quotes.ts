import type { Inline } from './types';

/** Words of others, guillemets included, or the title of a work. */
export type Quote =
	| { readonly type: 'quote'; readonly children: readonly Inline[] }
	| { readonly type: 'work'; readonly children: readonly Inline[] };

/** The report's name is no quotation. */
const WORK = /^«\u00a0Profil des auditeurs/;

/** Text and nodes, with each passage between guillemets as one node; one that never closes stays as it is. */
export function withQuotes(nodes: readonly Inline[]): (Inline | Quote)[] {
	const done: (Inline | Quote)[] = [];
	/** What follows an open guillemet. */
	let open: Inline[] | undefined;
	for (const node of nodes.flatMap(parted)) {
		if (node.type === 'text' && node.text.startsWith('«')) {
			done.push(...(open ?? []));
			open = [];
		}
		if (!open) {
			done.push(said(node));
			continue;
		}
		open.push(node);
		if (node.type === 'text' && node.text.endsWith('»')) {
			const [first] = open;
			const isWork = first?.type === 'text' && WORK.test(first.text);
			done.push({ type: isWork ? 'work' : 'quote', children: open });
			open = undefined;
		}
	}
	return [...done, ...(open ?? [])];
}

/** Text cut before each « and after each ». */
const parted = (node: Inline): Inline[] =>
	node.type === 'text'
		? node.text
				.split(/(?=«)|(?<=»)/)
				.filter(Boolean)
				.map((text) => ({ type: 'text', text }))
		: [node];

/** A number told in the report's words brings its own guillemets. */
const said = (node: Inline): Inline | Quote =>
	node.type === 'quantity' && node.form === 'wording' ? { type: 'quote', children: [node] } : node;
