import type { Language } from '$lib/language/language';
import { messages } from '$lib/language/messages/claims';
import { PUT_ASIDE } from '$lib/language/signs';
import { shortened, type Place } from './reading';
import type { Inline } from '../types';

/** Where a sentence ends. */
const BETWEEN = /(?<=[.!?…])\s+/u;

/** Words that say more than a number does and name no claim, in the words of one paragraph or title. */
function unclaimed(nodes: readonly Inline[], { reading }: Place): string[] {
	const { language, claims } = reading;
	const text = plain(nodes).replace(quoted(language), PUT_ASIDE);
	return text.split(BETWEEN).flatMap((sentence) => {
		if (language.claims.asks.test(sentence)) return [];
		const spoken = (claims?.exempt?.rows ?? []).reduce(
			(left, { said }) => left.replace(said, PUT_ASIDE),
			sentence
		);
		return signsIn(spoken, language.claims);
	});
}

/** Reports them, at the line where they stand; `from` is where the paragraph starts. */
export function reportUnclaimed(nodes: readonly Inline[], from: number, place: Place): void {
	const { reading } = place;
	const { exempt } = reading.claims ?? {};
	if (exempt === undefined) return;
	for (const words of unclaimed(nodes, place)) {
		const rest = reading.lines.slice(from - 1);
		const further = rest.findIndex((line) => reading.language.typeset(line).includes(words));
		reading.report(from + Math.max(0, further), {
			found: shortened(words),
			...messages.unclaimed(exempt.file)
		});
	}
}

/** Words of others, with what says them in the page's language. */
function quoted({ quotes: { open, close }, gloss }: Language): RegExp {
	const [before = '', after = ''] = gloss('\0').split('\0').map(literally);
	const glossed = after && `(?:${before}[^${close}${open}]*?${after})?`;
	return new RegExp(`${open}[^${close}]*(?:${close}${glossed}|$)`, 'gu');
}

const literally = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

const plain = (nodes: readonly Inline[]): string =>
	nodes
		.map((node) => {
			if (node.type === 'text') return node.text;
			return node.type === 'claim' || !('children' in node) ? PUT_ASIDE : plain(node.children);
		})
		.join('');

/** Signs in a sentence; those with nothing but small words between them are one. */
function signsIn(
	sentence: string,
	{ signs, joins }: { readonly signs: RegExp; readonly joins: RegExp }
): string[] {
	const found: { from: number; to: number }[] = [];
	for (const { 0: sign, index } of sentence.matchAll(signs)) {
		const last = found.at(-1);
		const to = index + sign.length;
		if (last && joins.test(sentence.slice(last.to, index))) last.to = to;
		else found.push({ from: index, to });
	}
	return found.map(({ from, to }) => sentence.slice(from, to).trim());
}
