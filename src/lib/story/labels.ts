/** The words of an edition's charts and checks, from `labels.<language>.yml`. */

import { isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import type { Claims } from '$lib/figures/claims/claims';
import { readText } from '$lib/figures/encoding';
import { EditionError } from '$lib/figures/errors';
import type { Quantities } from '$lib/figures/types';
import type { Language } from '$lib/language/language';
import { messages } from '$lib/language/messages/labels';
import type { Fault } from '$lib/language/messages/problem';
import { inlineText } from './markdown';
import { readPlain } from './parse/inline';
import { Reading } from './parse/reading';
import type { ClaimWords } from './types';

/** Texts by name and key, references filled in. */
type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Labels {
	/** Path of the file, for messages. */
	readonly file: string;
	/** Labels of each chart, by the chart's name, then by key. */
	readonly charts: Texts;
	/** The question of each check, by its id. */
	readonly checks: Readonly<Record<string, string>>;
	/** Words that name a claim. */
	readonly claims: readonly ClaimWords[];
	/** The line where a chart's labels start; 1 where it has none. */
	readonly lineOf: (chart: string) => number;
}

/** All labels and questions as they are read. */
export const labelTexts = ({ charts, checks }: Labels): string[] =>
	[...Object.values(charts), checks].flatMap((texts) => Object.values(texts));

/**
 * Reads the labels like the story: digits are refused, references filled in, typography set.
 *
 * @param checks ids of the checks, each of which has its question
 * @param claims those that its words may name
 * @throws EditionError with all that is wrong in the file
 */
export function readLabels(
	yaml: string,
	file: string,
	quantities: Quantities,
	language: Language,
	checks: readonly string[],
	claims?: Claims
): Labels {
	const { text, problems } = readText(yaml, file);
	if (problems.length > 0) throw new EditionError(problems);
	const reading = new Reading(file, text.split('\n'), quantities, language, claims);
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	for (const { pos, message } of document.errors) {
		reading.report(lines.linePos(pos[0]).line, {
			found: message.split('\n')[0] ?? '',
			...messages.notYaml
		});
	}
	const at = (node: Node | null | undefined): number => lines.linePos(node?.range?.[0] ?? 0).line;
	const starts = new Map<string, number>();

	/** Entries of a map, complaining of what is none. */
	const entries = (node: unknown, fault: Fault, line: number): [string, Node, number][] => {
		if (!isMap<Node, Node | null>(node)) {
			reading.report(line, { found: reading.quote(line), ...fault });
			return [];
		}
		return node.items.flatMap(({ key, value }) =>
			value === null ? [] : [[String(key), value, at(key)]]
		);
	};
	const readWords = (node: Node, line: number): string => {
		if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '') {
			reading.report(line, { found: reading.quote(line), ...messages.notText });
			return '';
		}
		// Headings' rule: a label is short, and its number stands apart, with its hedge.
		const place = { reading, mentioned: new Set<string>(), kind: 'heading' } as const;
		return node.value
			.split('\n')
			.map((each) => inlineText(readPlain(each, at(node), place)))
			.join('\n')
			.trim();
	};

	const charts: Record<string, Record<string, string>> = {};
	const questions: Record<string, string> = {};
	for (const [part, node, line] of entries(document.contents, messages.parts, 1)) {
		if (part === 'charts') {
			for (const [chart, labels, start] of entries(node, messages.charts, line)) {
				starts.set(chart, start);
				charts[chart] = Object.fromEntries(
					entries(labels, messages.chart(chart), start).map(([key, words, from]) => [
						key,
						readWords(words, from)
					])
				);
			}
		} else if (part === 'checks') {
			for (const [id, words, start] of entries(node, messages.checks, line)) {
				if (checks.includes(id)) questions[id] = readWords(words, start);
				else reading.report(start, { found: id, ...messages.unknownCheck(checks) });
			}
		} else reading.report(line, { found: part, ...messages.unknownPart });
	}
	for (const id of checks.filter((check) => !Object.hasOwn(questions, check))) {
		reading.report(1, { found: '', ...messages.missingQuestion(id) });
	}
	if (reading.problems.length > 0) throw new EditionError(reading.problems);
	const { claimed } = reading;
	const lineOf = (chart: string) => starts.get(chart) ?? 1;
	return { file, charts, checks: questions, claims: claimed, lineOf };
}
