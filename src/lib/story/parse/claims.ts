import type { Claims } from '$lib/figures/claims/claims';
import type { Problem } from '$lib/figures/errors';
import { messages } from '$lib/language/messages/claims';
import { spaced, type Fault } from '$lib/language/messages/problem';
import { inlineText } from '../markdown';
import { shortened, type Place } from './reading';
import type { ClaimWords, Inline } from '../types';

/** How words name their claim: `[cinq fois plus](claim:five-times)`, a link to no address. */
const SCHEME = 'claim:';
/** The same in words that are not Markdown. */
const NAMED = /\[([^[\]]*)\]\(claim:([^()\s]*)\)/gu;
const BROKEN = /\bclaim:/u;

/** The id of the claim that a link's address names, if it names one. */
export function claimOf(address: string): string | undefined {
	return address.startsWith(SCHEME) ? address.slice(SCHEME.length).trim() : undefined;
}

/** A text cut into its claims and what stands between them. */
export function withClaims(text: string): { readonly words: string; readonly claim?: string }[] {
	const parts: { words: string; claim?: string }[] = [];
	let end = 0;
	for (const { 0: whole, 1: words = '', 2: claim = '', index } of text.matchAll(NAMED)) {
		parts.push({ words: text.slice(end, index) }, { words, claim });
		end = index + whole.length;
	}
	return [...parts, { words: text.slice(end) }];
}

/** Reports what was meant to name a claim, and lacks a bracket. */
export function reportBroken(text: string, line: number, { reading }: Place): void {
	if (BROKEN.test(text)) reading.report(line, { found: shortened(text), ...messages.broken });
}

/** Words that name a claim; where it is unknown or doesn't hold, which is reported, the words alone. */
export function readClaim(
	id: string,
	children: readonly Inline[],
	line: number,
	{ reading }: Place
): readonly Inline[] {
	const wrong = (found: string, fault: Fault) => {
		reading.report(line, { found, ...fault });
		return children;
	};
	const { claims } = reading;
	if (claims === undefined) return wrong(SCHEME + id, messages.notHere);
	const claim = Object.hasOwn(claims.byId, id) ? claims.byId[id] : undefined;
	if (claim === undefined) {
		return wrong(SCHEME + id, messages.unknown(Object.keys(claims.byId), claims.file));
	}
	const words = inlineText(children);
	if (words.trim() === '') return wrong(SCHEME + id, messages.noWords);
	reading.claimed.push({ id, words });
	if (!claim.holds) return wrong(shortened(words), messages.failed(claim, claims.file));
	return [{ type: 'claim', id, children }];
}

/** Claims that no words of an edition's files name. */
export function unusedClaims(
	{ file, byId }: Claims,
	claimed: readonly (readonly ClaimWords[])[]
): Problem[] {
	const named = new Set(claimed.flat().map(({ id }) => id));
	return Object.values(byId)
		.filter(({ id }) => !named.has(id))
		.map(({ id, line }) => ({
			file,
			line,
			found: id,
			expected: messages.unused.expected,
			remedy: spaced(messages.unused.remedy)
		}));
}
