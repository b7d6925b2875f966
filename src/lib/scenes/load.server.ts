import { EditionError } from '$lib/figures/errors';
import { quantities, source } from '$lib/figures/edition.server';
import { spell } from '$lib/language/numbers';
import { checkStory } from './check.server';
import { parseStory } from '$lib/story/parse/parse';
import type { Story } from '$lib/story/types';

const files = import.meta.glob<string>('/src/content/*/story.fr.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

const stories = new Map(
	Object.entries(files).map(([path, markdown]) => [path.split('/').at(-2) ?? '', markdown])
);

const known = new Map<string, Story>();

/**
 * The story of an edition, such as `2019-2020`, its references filled in. Read once.
 * @throws EditionError with all that is wrong in the file; or that it has no story.
 */
export function loadStory(edition: string): Story {
	const before = known.get(edition);
	if (before) return before;
	const markdown = stories.get(edition);
	if (markdown === undefined) {
		throw new EditionError([
			{
				file: `src/content/${edition}/story.fr.md`,
				line: 1,
				found: '',
				expected: 'le récit de l’édition',
				remedy: 'l’écrire, ou ôter le dossier de l’édition'
			}
		]);
	}
	const file = `src/content/${edition}/story.fr.md`;
	const figures = quantities(edition);
	const story = parseStory(markdown, file, figures, spell);
	checkStory(story, { file, markdown }, figures, source(edition));
	known.set(edition, story);
	return story;
}
