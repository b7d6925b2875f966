/** What is left to be done of editions that aren't published yet: those whose folder has a `draft.md`. */

import { EditionError, type Problem } from '$lib/figures/errors';
import type { Language } from '$lib/language/language';
import { draft } from '$lib/language/messages/editions';
import { drafts, optionalFile } from '$lib/story/edition.server';
import { draftProblems } from './check.server';
import { current } from './current.server';

/** Lines of one file that are told: an empty edition has hundreds. */
const TOLD = 8;

/** For each draft, what its author is to do next. */
export const draftReports = (language: Language): string[] =>
	drafts().map((name) => {
		const problems = leftOf(name, language);
		if (problems.length === 0) return draft.ready(name);
		const files = [...new Set(problems.map(({ file }) => file))];
		const lines = files.flatMap((file) => {
			const all = problems.filter((each) => each.file === file);
			return [
				...new EditionError(all.slice(0, TOLD)).message.split('\n'),
				...(all.length > TOLD ? [draft.more(file, all.length - TOLD)] : [])
			];
		});
		return [draft.left(name), ...lines].join('\n');
	});

/** What would stop the build, and the sentences that are to be written whatever stops it first. */
function leftOf(name: string, language: Language): Problem[] {
	const story = optionalFile(name, `story.${language.code}.md`);
	const unwritten = story ? draftProblems({ file: story.file, markdown: story.text }) : [];
	try {
		current(language, name);
		return [];
	} catch (error) {
		if (!(error instanceof EditionError)) throw error;
		const told = error.problems.filter(({ file }) => file !== story?.file);
		return told.length === error.problems.length
			? [...error.problems, ...unwritten]
			: [...error.problems];
	}
}
