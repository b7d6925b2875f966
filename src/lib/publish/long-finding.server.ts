import { EditionError } from '$lib/figures/errors';
import { messages } from '$lib/language/messages/scenes';
import type { Edition } from '$lib/scenes/current.server';
import { contentFile } from '$lib/story/edition.server';

/**
 * A finding that no card holds whole, as a fault of the story's line that says it.
 *
 * @param name the section's slug or the scene's name, at the end of its heading
 */
export function longFinding(
	finding: string,
	name: string,
	edition: Pick<Edition, 'name' | 'language'>
): EditionError {
	const { file, text } = contentFile(edition.name, `story.${edition.language.code}.md`);
	const heading = new RegExp(`^#+ .*\\{#${name}[ }]`);
	const line = text.split(/\r\n?|\n/u).findIndex((each) => heading.test(each)) + 1;
	return new EditionError([{ file, line: Math.max(1, line), found: finding, ...messages.finding }]);
}
