/** How to cite the page, in the three forms that people paste. What is not known is not written. */

import type { Language } from '$lib/language/language';

export interface Work {
	readonly title: string;
	readonly address: string;
	readonly publisher?: string;
	/** Day of publication, `2026-11-23`. */
	readonly published?: string;
	/** On which report it stands, in one sentence. */
	readonly about: string;
	readonly language: Pick<Language, 'code' | 'quoteOwn' | 'pages'>;
}

export const FORMATS = ['text', 'bibtex', 'ris'] as const;
export type CitationFormat = (typeof FORMATS)[number];

/** The page's citation in each format. */
export function citations(work: Work): Record<CitationFormat, string> {
	return { text: text(work), bibtex: bibtex(work), ris: ris(work) };
}

function text({ title, publisher, published, about, address, language }: Work): string {
	const parts = [publisher, published?.slice(0, 4)].filter(Boolean).join(', ');
	const named = `${language.quoteOwn(title)}${parts ? `, ${parts}` : ''}`;
	// A question ends its sentence.
	return `${named}${/[?!]\P{L}*$/u.test(named) ? '' : '.'} ${about} ${address}`;
}

function bibtex({ title, publisher, published, about, address, language }: Work): string {
	const fields = [
		['title', `{${title}}`],
		...(publisher ? [['author', `{${publisher}}`]] : []),
		...(published ? [['date', published]] : []),
		['url', address],
		['note', about],
		['langid', language.pages.bibtex]
	];
	const lines = fields.map(
		([name, value]) => `\t${name} = {${name === 'url' ? value : braced(value ?? '')}}`
	);
	return `@online{quiapprendaucnam,\n${lines.join(',\n')}\n}`;
}

function ris({ title, publisher, published, about, address, language }: Work): string {
	const lines = [
		['TY', 'ELEC'],
		['TI', title],
		...(publisher ? [['AU', publisher]] : []),
		...(published
			? [
					['PY', published.slice(0, 4)],
					['DA', published.replaceAll('-', '/')]
				]
			: []),
		['UR', address],
		['N1', about],
		['LA', language.code],
		['ER', '']
	];
	return lines.map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}

/** What BibTeX would read as a command, escaped. */
const braced = (value: string): string => value.replace(/[%&#_$]/g, (sign) => `\\${sign}`);
