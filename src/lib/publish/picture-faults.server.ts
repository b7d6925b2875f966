/** What no picture can say, as a fault of the edition's line that says it. */

import { EditionError } from '$lib/figures/errors';
import { messages } from '$lib/language/messages/scenes';
import type { Edition } from '$lib/scenes/current.server';
import { contentFile } from '$lib/story/edition.server';
import { TooLong } from './picture/card/card';
import { NoGlyph } from './picture/outline/line';

type Named = Pick<Edition, 'name' | 'language'>;

/**
 * A finding that no card holds whole.
 *
 * @param heading the section's slug or the scene's name, at the end of its heading
 */
export function longFinding(finding: string, heading: string, edition: Named): EditionError {
	const { file, lines } = linesOf(`story.${edition.language.code}.md`, edition);
	const line = headingLine(lines, heading);
	return new EditionError([{ file, line, found: finding, ...messages.finding }]);
}

/**
 * A sign that no font of the page has, and that a picture would lack: the line that has it, or else the
 * heading of what is pictured.
 */
export function unknownSign(
	{ sign, text }: Pick<NoGlyph, 'sign' | 'text'>,
	heading: string | undefined,
	edition: Named
): EditionError {
	const { code } = edition.language;
	const names = [`story.${code}.md`, `labels.${code}.yml`, `terms.${code}.csv`, 'figures.csv'];
	const files = names.map((name) => linesOf(name, edition));
	const word = text.split(/\s+/u).find((each) => each.includes(sign)) ?? sign;
	const holding = (part: string) =>
		files
			.map(({ file, lines }) => ({
				file,
				line: lines.findIndex((each) => each.includes(part)) + 1
			}))
			.find(({ line }) => line > 0);
	const [story] = files;
	const place = holding(word) ??
		holding(sign) ?? { file: story?.file ?? '', line: headingLine(story?.lines ?? [], heading) };
	return new EditionError([{ ...place, found: text, ...messages.sign(sign) }]);
}

/** What a picture shows: its finding, and the heading that says it, if the story has one. */
export interface Pictured {
	readonly finding: string;
	readonly heading?: string | undefined;
}

/** What was thrown while a picture was drawn, as the story's authors are told it. */
export function pictureFault(error: unknown, pictured: Pictured, edition: Named): unknown {
	const { finding, heading } = pictured;
	if (error instanceof NoGlyph) return unknownSign(error, heading, edition);
	return error instanceof TooLong && heading !== undefined
		? longFinding(finding, heading, edition)
		: error;
}

function linesOf(name: string, edition: Named): { file: string; lines: string[] } {
	const { file, text } = contentFile(edition.name, name);
	return { file, lines: text.split(/\r\n?|\n/u) };
}

/** Counted from 1; the first where no heading has the name. */
function headingLine(lines: readonly string[], name: string | undefined): number {
	if (name === undefined) return 1;
	const heading = new RegExp(`^#+ .*\\{#${name}[ }]`);
	return Math.max(1, lines.findIndex((each) => heading.test(each)) + 1);
}
