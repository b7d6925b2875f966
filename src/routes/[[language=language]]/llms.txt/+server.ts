import { languagePath } from '$lib/language/languages';
import { address } from '$lib/share/site.server';
import { editionAt } from '$lib/scenes/current.server';
import { languageEntries } from '$lib/scenes/editions.server';
import { sharedSections } from '$lib/publish/share-text';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = languageEntries;

/** What the site holds, in the form proposed at llmstxt.org. */
export const GET: RequestHandler = ({ params }) => {
	const edition = editionAt(params);
	const { story, language } = edition;
	const home = languagePath(language);
	const words = language.ui.llms;
	const link = (name: string, path: string, more = '') =>
		`- [${name}](${address(home + path)})${more ? `: ${more}` : ''}`;
	const lines = [
		`# ${story.title}`,
		`> ${words.about} ${story.description}`,
		words.rule,
		`## ${words.data}`,
		[
			link('recit.md', 'recit.md', words.story),
			link('figures.csv', 'donnees/figures.csv', words.figures),
			link('figures.json', 'donnees/figures.json', words.figures),
			link('datapackage.json', 'donnees/datapackage.json', words.described)
		].join('\n'),
		`## ${words.sections}`,
		sharedSections(edition)
			.map(({ slug, finding }) => link(finding, `partage/${slug}/`))
			.join('\n')
	];
	return new Response(`${lines.join('\n\n')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
