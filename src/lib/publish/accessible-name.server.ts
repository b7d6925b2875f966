/** What a scene's chart says to those who don't see it. */

import { describeChart } from '$lib/charts/index';
import type { Language } from '$lib/language/language';
import { editionChart } from '$lib/scenes/chart.server';
import type { Edition } from '$lib/scenes/current.server';
import { inlineText } from '$lib/story/markdown';
import type { StoryScene } from '$lib/story/types';

/**
 * The accessible name of a scene's chart: its finding, its measure, base and period, then all that its
 * labels say. It doesn't change with the step shown: nothing is announced because one scrolled.
 */
export function accessibleName({ name, title, subtitle }: StoryScene, edition: Edition): string {
	const { charts, table } = edition.language.ui;
	const finding = table.measured(inlineText(title), inlineText(subtitle));
	return joinSaid(finding, describeChart(editionChart(edition, name), charts), charts);
}

/** A sentence, with a full stop where nothing ends it. */
export const ended = (sentence: string): string =>
	/[.?!…]$/u.test(sentence) ? sentence : `${sentence}.`;

/** A finding, then what is said, each thing once. */
export function joinSaid(
	finding: string,
	said: readonly string[],
	{ and }: Pick<Language['ui']['charts'], 'and'>
): string {
	const parts = [...new Set(said)].filter(Boolean).join(and);
	return parts
		? `${ended(finding)} ${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`
		: ended(finding);
}
