import { unusedExempt } from '$lib/figures/claims/exempt';
import { EditionError } from '$lib/figures/errors';
import type { Language } from '$lib/language/language';
import { NO_ALIASES, readAliases, type Aliases } from '$lib/story/aliases';
import {
	contentFile,
	editionFigures,
	isShownUnfinished,
	optionalFile,
	source
} from '$lib/story/edition.server';
import { labelTexts, readLabels, type Labels } from '$lib/story/labels';
import { storyTexts } from '$lib/story/markdown';
import { unusedClaims } from '$lib/story/parse/claims';
import { parseStory } from '$lib/story/parse/parse';
import type { Story } from '$lib/story/types';
import { checkStory } from './check.server';

/** What an edition says, in one language. */
export interface LoadedStory {
	readonly story: Story;
	readonly labels: Labels;
	/** Former names of its sections, steps and charts. */
	readonly aliases: Aliases;
}

/**
 * The story of an edition, such as `2019-2020`, and the words of its charts and checks, references
 * filled in.
 *
 * @throws EditionError with all that is wrong in a file; or that it isn't there.
 */
export function loadStory(edition: string, language: Language): LoadedStory {
	const { file, text: markdown } = contentFile(edition, `story.${language.code}.md`);
	const { quantities, ledger, claims } = editionFigures(edition, language);
	const words = contentFile(edition, `labels.${language.code}.yml`);
	const checks = ledger.map(({ id }) => id);
	const labels = readLabels(words.text, words.file, quantities, language, checks, claims);
	const story = parseStory(markdown, file, quantities, language, claims);
	const unused = [
		...unusedClaims(claims, [story.claims, labels.claims]),
		...(claims.exempt
			? unusedExempt(claims.exempt, [...storyTexts(story), ...labelTexts(labels)])
			: [])
	];
	if (unused.length > 0) throw new EditionError(unused);
	const told = { file, markdown, unfinished: isShownUnfinished(edition) };
	checkStory(story, told, { quantities, source: source(edition), labels, language });
	const former = optionalFile(edition, 'aliases.csv');
	const aliases = former ? readAliases(former.text, former.file, story) : NO_ALIASES;
	return { story, labels, aliases };
}
