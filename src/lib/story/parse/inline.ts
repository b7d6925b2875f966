import type { Link, PhrasingContent } from 'mdast';
import { claimOf, readClaim, reportBroken, withClaims } from './claims';
import { shortened, type Place } from './reading';
import { readBar, readReference } from './references';
import { stretches } from '$lib/language/addresses';
import { links, references } from '$lib/language/messages/prose';
import { reportSigns } from './signs';
import { reportUnclaimed } from './unclaimed';
import { reportUnsupported } from './unsupported';
import type { Inline, QuantityNode } from '../types';

/** What a paragraph or a heading has said so far: French typography looks back across nodes. */
interface Run {
	written: string;
	/** The number that it ends on, spaces aside: a bar may follow. */
	number?: Mutable<QuantityNode> | undefined;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const BRACES = /\{([^{}]*)\}|[{}]/gu;
const NUMBER = /\p{N}+(?:[.,\u00A0\u202F -]\p{N}+)*(?:[\u00A0\u202F ]?%)?/gu;
const SENTENCE_START = /(?:^|[.!?]\s+)[«“(\s]*$/u;
/** How words in another language say so: `[auditeurs](lang:fr)`, a link to no address. */
const FOREIGN = /^lang:([a-z]{2})$/u;
const LINK_TARGET = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)./u;

/** The words of a paragraph, a heading or a title: references filled in, typography set. */
export function readInline(nodes: readonly PhrasingContent[], place: Place): Inline[] {
	const words = readNodes(nodes, place, { written: '' });
	reportUnclaimed(words, nodes[0]?.position?.start.line ?? 1, place);
	return words;
}

/** The same for words that are not Markdown, on one line of the file. */
export function readPlain(text: string, line: number, place: Place): Inline[] {
	const run = { written: '' };
	const read = withClaims(text).flatMap(({ words, claim }) => {
		const nodes = readText(words, line, place, run);
		return claim === undefined ? nodes : readClaim(claim, nodes, line, place);
	});
	reportUnclaimed(read, line, place);
	return read;
}

function readNodes(nodes: readonly PhrasingContent[], place: Place, run: Run): Inline[] {
	return nodes.flatMap((node): Inline[] => {
		const line = node.position?.start.line ?? 1;
		switch (node.type) {
			case 'text':
				return readText(node.value, line, place, run);
			case 'strong':
				return [{ type: 'strong', children: readNodes(node.children, place, run) }];
			case 'emphasis':
				return [{ type: 'em', children: readNodes(node.children, place, run) }];
			case 'link': {
				const claim = claimOf(node.url);
				const lang = FOREIGN.exec(node.url)?.[1];
				if (claim === undefined && lang === undefined) checkLink(node, line, place);
				const children = readNodes(node.children, place, run);
				if (lang !== undefined) return [{ type: 'foreign', lang, children }];
				return claim === undefined
					? [{ type: 'link', href: node.url, children }]
					: [...readClaim(claim, children, line, place)];
			}
			default:
				reportUnsupported(node.type, line, place.reading);
				return [];
		}
	});
}

function checkLink(link: Link, line: number, { reading }: Place): void {
	if (!LINK_TARGET.test(link.url)) {
		reading.report(line, {
			found: shortened(link.url === '' ? reading.quote(line) : link.url),
			...links.badAddress
		});
	}
	if (link.title) {
		reading.report(line, { found: shortened(link.title), ...links.titled });
	}
}

function readText(value: string, firstLine: number, place: Place, run: Run): Inline[] {
	const nodes: Inline[] = [];
	const lineAt = (index: number) => firstLine + value.slice(0, index).split('\n').length - 1;
	const words = (from: number, to: number) => {
		const text = value.slice(from, to);
		reportDigits(text, lineAt(from), place);
		reportBroken(text, lineAt(from), place);
		reportSigns(text, lineAt(from), place);
		const typed = place.reading.language.typeset(text, run.written);
		if (typed === '') return;
		nodes.push({ type: 'text', text: typed });
		run.written += typed;
		if (text.trim() !== '') run.number = undefined;
	};

	let end = 0;
	for (const match of value.matchAll(BRACES)) {
		const [whole, inside] = match;
		words(end, match.index);
		end = match.index + whole.length;
		const line = lineAt(match.index);
		if (inside === undefined) {
			// What follows an unclosed brace was meant as a reference: its digits are no second fault.
			const meant = whole === '{' ? (/^[^\s{}]*/u.exec(value.slice(end))?.[0] ?? '') : '';
			end += meant.length;
			reportBrace(whole, meant, line, place);
			continue;
		}
		const bar = readBar(inside, line, place, run.number);
		if (bar && run.number) {
			run.number.bar = bar;
			// The bar is part of its number, which no line parts from it.
			const last = nodes.at(-1);
			if (last?.type === 'text' && last.text.trim() === '') nodes.pop();
			run.written = run.written.trimEnd();
			continue;
		}
		const node = readReference(inside, line, place, SENTENCE_START.test(run.written));
		if (node === undefined) continue;
		nodes.push(node);
		run.number = node.type === 'quantity' ? node : undefined;
		if (node.type === 'quantity') run.written += node.before + node.text + node.after;
		if (node.type === 'period') run.written += node.period;
	}
	words(end, value.length);
	return nodes;
}

function reportBrace(brace: string, meant: string, line: number, { reading }: Place): void {
	const fault = brace === '{' ? references.unclosedBrace : references.unopenedBrace;
	reading.report(line, { found: shortened(brace + meant), ...fault });
}

function reportDigits(text: string, firstLine: number, { reading }: Place): void {
	let line = firstLine;
	for (const stretch of stretches(text)) {
		for (const match of stretch.address ? [] : stretch.text.matchAll(NUMBER)) {
			const before = stretch.text.slice(0, match.index).split('\n').length - 1;
			reading.report(line + before, {
				found: match[0],
				...references.typedNumber(printedAs(match[0], reading.quantities))
			});
		}
		line += stretch.text.split('\n').length - 1;
	}
}

/** What may be referred to instead of a number: the period it is, the quantities printed so. */
function printedAs(number: string, quantities: Place['reading']['quantities']): string[] {
	if (/^\d{4}-\d{4}$/u.test(number)) return [number];
	const digits = (text: string) => text.replace(/[\s%]/gu, '');
	const same = Object.values(quantities).filter(({ text }) => digits(text) === digits(number));
	const year = /^(?:19|20)\d\d$/u.test(number) ? [number] : [];
	return [...year, ...same.map(({ id }) => id)].slice(0, 3);
}
