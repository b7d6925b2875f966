/** The story as its file is written, and the figures as they are published: what pages are held to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { settings } from '$settings';

const CONTENT = fileURLToPath(new URL('../content/', import.meta.url));
/** The edition at `/`: as set, else the newest. */
const editions = readdirSync(CONTENT, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)
	.sort();
export const NAME = settings.edition ?? editions.at(-1) ?? '';
export const EDITION = join(CONTENT, NAME);

const file = readFileSync(join(EDITION, 'story.fr.md'), 'utf8');
/** The ids of headings of a level, in the order of the story. */
const headings = (level: number): string[] =>
	[...file.matchAll(/^(#+) .*\{#([\w-]+)(?: \|[^}]*)?\}$/gm)]
		.filter(([, marks = '']) => marks.length === level)
		.map(([, , id = '']) => id);

export const SECTIONS: readonly string[] = headings(1);
export const CHARTS: readonly string[] = headings(2);
/** As the file has them: a page puts the section's slug before each. */
export const STEPS: readonly string[] = headings(3);

/** Ids of the figures that the report prints. */
export const PRINTED: readonly string[] = parse<{ id: string }>(
	readFileSync(join(EDITION, 'figures.csv'), 'utf8'),
	{ columns: true, bom: true }
).map(({ id }) => id);
