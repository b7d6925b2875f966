/** Figures of the editions in `src/content`, with their terms and their ledger, read when the site is built. */

import { calculate } from '$lib/figures/calculations/calculate';
import { readClaims, type Claims } from '$lib/figures/claims/claims';
import { readExempt, type Exempt } from '$lib/figures/claims/exempt';
import { readAbsent, without } from '$lib/figures/editions/absent';
import { EditionError } from '$lib/figures/errors';
import { keepLedger, ledgerCounts } from '$lib/figures/ledger/ledger';
import type { Ledger } from '$lib/figures/ledger/types';
import { parseFigures } from '$lib/figures/parse';
import type { Source } from '$lib/figures/source';
import type { Quantities } from '$lib/figures/types';
import type { Language } from '$lib/language/language';
import { messages } from '$lib/language/messages/files';
import { withTerms } from './terms';

const FILES = import.meta.glob<string>('/src/content/*/*.{csv,md,yml}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Figures of an edition in one language. */
interface Edition {
	/** Printed figures, what is worked out from them, and the counts of its ledger, by id. */
	readonly quantities: Quantities;
	/** What the figures say of each other, in the order of the report. */
	readonly ledger: Ledger;
	/** What its words say of its figures. */
	readonly claims: Claims;
}

/** A file of an edition. */
export interface ContentFile {
	/** Its path, as an editor would look for it. */
	readonly file: string;
	readonly text: string;
}

const cache = new Map<string, Edition>();

/** Folders of editions, oldest first. */
const folders = (): string[] =>
	Object.keys(FILES)
		.filter((path) => path.endsWith('/figures.csv'))
		.map((path) => path.split('/').at(-2) ?? path)
		.sort();

const isDraft = (edition: string): boolean =>
	Object.hasOwn(FILES, `/src/content/${edition}/draft.md`);

/** Whoever writes the next edition sees it in `npm run dev`. */
const SHOWS_DRAFTS = import.meta.env.MODE === 'development';

/**
 * Names of the editions that are published, oldest first, e.g. `2019-2020`; those that tell their story
 * in a language, where one is asked for.
 */
export const editions = (language?: Language): string[] =>
	folders()
		.filter((each) => SHOWS_DRAFTS || !isDraft(each))
		.filter((each) => !language || optionalFile(each, `story.${language.code}.md`));

/** Whether an edition is shown as it is being written, its sentences to come among the others. */
export const isShownUnfinished = (edition: string): boolean => SHOWS_DRAFTS && isDraft(edition);

/** Names of the editions that are being written. */
export const drafts = (): string[] => folders().filter(isDraft);

/**
 * The figures of an edition. Read once.
 *
 * @throws EditionError where its files have faults, or where a check comes to another outcome than
 * the one acknowledged; Error where there is no such edition
 */
export function editionFigures(edition: string, language: Language): Edition {
	const key = `${edition} ${language.code}`;
	const before = cache.get(key);
	if (before) return before;
	const origin = source(edition);
	const figures = parseFigures(origin.csv, origin.file, language);
	const { recipes, checks } = without(
		absentOf(
			edition,
			figures.map(({ id }) => id)
		)
	);
	const bare = calculate(figures, language, recipes, origin);
	const terms = contentFile(edition, `terms.${language.code}.csv`);
	const quantities = withTerms(bare, terms.text, terms.file, language);
	const ledger = keepLedger(quantities, origin, language, checks);
	const all = { ...quantities, ...ledgerCounts(ledger, quantities, language) };
	const { file, text } = contentFile(edition, 'claims.csv');
	const exempt = exemptWords(edition, language);
	const claims = { ...readClaims(text, file, all, language), exempt };
	const found = { quantities: all, ledger, claims };
	cache.set(key, found);
	return found;
}

/** Words that need name no claim: an edition without their file has none. */
function exemptWords(edition: string, language: Language): Exempt {
	const name = `plain-words.${language.code}.csv`;
	const found = optionalFile(edition, name);
	return found
		? readExempt(found.text, found.file, language)
		: { file: `src/content/${edition}/${name}`, rows: [] };
}

/** What the edition's report doesn't have: without its file, nothing. */
function absentOf(edition: string, figures: readonly string[]): ReadonlySet<string> {
	const found = optionalFile(edition, 'absent.csv');
	return found ? readAbsent(found.text, found.file, figures) : new Set();
}

/** A file that not every edition has. */
export function optionalFile(edition: string, name: string): ContentFile | undefined {
	const file = `src/content/${edition}/${name}`;
	const text = FILES[`/${file}`];
	return text === undefined ? undefined : { file, text };
}

/**
 * The file of an edition's figures.
 *
 * @throws Error where there is no such edition
 */
export function source(edition: string): Source {
	const csv = FILES[`/src/content/${edition}/figures.csv`];
	if (csv === undefined) {
		throw new Error(`Unknown edition “${edition}”; there are: ${editions().join(', ')}`);
	}
	return { edition, csv, file: `src/content/${edition}/figures.csv` };
}

/** @throws EditionError where the edition lacks it */
export function contentFile(edition: string, name: string): ContentFile {
	const found = optionalFile(edition, name);
	if (found) return found;
	const file = `src/content/${edition}/${name}`;
	throw new EditionError([{ file, line: 1, found: '', ...messages.missingFile(name) }]);
}
