import { quantities, source } from '../figures/edition.server';
import { spell } from '../i18n/numbers';
import { checkStory } from './check.server';
import { parseStory } from './parse';
import type { Story } from './types';

const files = import.meta.glob<string>('../editions/*/story.fr.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

const stories = new Map(
	Object.entries(files).map(([path, markdown]) => [path.split('/').at(-2) ?? '', markdown])
);

/**
 * The story of an edition, such as `2019-2020`, its references filled in.
 * @throws EditionError with all that is wrong in the file; Error where there is no such edition.
 */
export function loadStory(edition: string): Story {
	const markdown = stories.get(edition);
	if (markdown === undefined) {
		const known = [...stories.keys()].join(', ');
		throw new Error(`Aucun récit pour l’édition « ${edition} » ; il y a : ${known}.`);
	}
	const file = `src/lib/editions/${edition}/story.fr.md`;
	const figures = quantities(edition);
	const story = parseStory(markdown, file, figures, spell);
	checkStory(story, { file, markdown }, figures, source(edition));
	return story;
}
