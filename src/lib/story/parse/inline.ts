import type { Link, PhrasingContent } from 'mdast';
import { shortened, type Place } from './reading';
import { readReference } from './references';
import { stretches, typeset } from './typography';
import { reportUnsupported } from './unsupported';
import type { Inline } from '../types';

/** What a paragraph or a heading has said so far: French typography looks back across nodes. */
interface Run {
	written: string;
}

const BRACES = /\{([^{}]*)\}|[{}]/gu;
const NUMBER = /\p{N}+(?:[.,\u00A0\u202F -]\p{N}+)*(?:[\u00A0\u202F ]?%)?/gu;
const SENTENCE_START = /(?:^|[.!?]\s+)[«“(\s]*$/u;
const LINK_TARGET = /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)./u;

/** The words of a paragraph, a heading or a title: references filled in, typography set. */
export function readInline(nodes: readonly PhrasingContent[], place: Place): Inline[] {
	return readNodes(nodes, place, { written: '' });
}

/** The same for words that are not Markdown, on one line of the file. */
export function readPlain(text: string, line: number, place: Place): Inline[] {
	return readText(text, line, place, { written: '' });
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
			case 'link':
				checkLink(node, line, place);
				return [{ type: 'link', href: node.url, children: readNodes(node.children, place, run) }];
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
			expected: 'une adresse en https:, http:, mailto:, / ou #',
			remedy: 'corriger l’adresse du lien'
		});
	}
	if (link.title) {
		reading.report(line, {
			found: shortened(link.title),
			expected: 'un lien sans titre',
			remedy: 'dire dans le texte du lien ce que dit son titre'
		});
	}
}

function readText(value: string, firstLine: number, place: Place, run: Run): Inline[] {
	const nodes: Inline[] = [];
	const lineAt = (index: number) => firstLine + value.slice(0, index).split('\n').length - 1;
	const words = (from: number, to: number) => {
		const text = value.slice(from, to);
		reportDigits(text, lineAt(from), place);
		const typed = typeset(text, run.written);
		if (typed === '') return;
		nodes.push({ type: 'text', text: typed });
		run.written += typed;
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
		const node = readReference(inside, line, place, SENTENCE_START.test(run.written));
		if (node === undefined) continue;
		nodes.push(node);
		if (node.type === 'quantity') run.written += node.before + node.text + node.after;
		if (node.type === 'period') run.written += node.period;
	}
	words(end, value.length);
	return nodes;
}

function reportBrace(brace: string, meant: string, line: number, { reading }: Place): void {
	const opening = brace === '{';
	reading.report(line, {
		found: shortened(brace + meant),
		expected: opening ? 'une accolade fermée' : 'une accolade ouverte avant celle-ci',
		remedy: opening
			? 'ajouter « } » après la référence, ou ôter « { »'
			: 'ôter « } », ou ouvrir « { »'
	});
}

function reportDigits(text: string, firstLine: number, { reading }: Place): void {
	let line = firstLine;
	for (const stretch of stretches(text)) {
		for (const match of stretch.address ? [] : stretch.text.matchAll(NUMBER)) {
			const before = stretch.text.slice(0, match.index).split('\n').length - 1;
			reading.report(line + before, {
				found: match[0],
				expected: 'une référence à un chiffre de l’édition',
				remedy: remedyFor(match[0], reading.quantities)
			});
		}
		line += stretch.text.split('\n').length - 1;
	}
}

/** Names the quantities printed with these very digits, where there are some. */
function remedyFor(number: string, quantities: Place['reading']['quantities']): string {
	if (/^\d{4}-\d{4}$/u.test(number)) return `écrire {${number}}`;
	const digits = (text: string) => text.replace(/[\s%]/gu, '');
	const same = Object.values(quantities).filter(({ text }) => digits(text) === digits(number));
	const year = /^(?:19|20)\d\d$/u.test(number) ? [number] : [];
	const ids = [...year, ...same.map(({ id }) => id)].slice(0, 3);
	if (ids.length > 0) return `écrire ${ids.map((id) => `{${id}}`).join(' ou ')}`;
	return 'écrire {identifiant}, ou le nombre en toutes lettres';
}
