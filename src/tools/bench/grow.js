/**
 * An edition with four times the sections, to see what length costs: the project is copied, each
 * section that tells the report is told three times more, and the copy is built. It is never shipped.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildCopy } from './copy.js';

/** How often each section is told. */
const TIMES = 4;
/** Told once in any edition: its opening, its checks, its sources. */
const ONCE = ['ouverture', 'verification', 'donnees'];
const EDITION = join('src', 'lib', 'editions', '2019-2020', 'story.fr.md');

/**
 * A section under another name, and its scenes as well; steps are named within their section.
 *
 * @param {string} section
 * @param {number} turn
 */
const again = (section, turn) =>
	section
		.replace(/^(# .*\{#[a-z-]+)/m, `$1-${turn}`)
		.replace(/^(## .*\{#[a-z-]+)\}/gm, `$1-${turn}}`);

/**
 * @param {string} path
 * @param {(text: string) => string} change
 */
async function rewrite(path, change) {
	const text = await readFile(path, 'utf8');
	const changed = change(text);
	if (changed === text) throw new Error(`croissance : rien à changer dans ${basename(path)}`);
	await writeFile(path, changed);
}

/** @param {string} copy folder of the project's copy */
async function change(copy) {
	const turns = Array.from({ length: TIMES - 1 }, (_, turn) => turn + 2);
	/** @type {string[]} */
	const slugs = [];
	await rewrite(join(copy, EDITION), (text) => {
		const sections = text.split(/^(?=# )/m);
		const slug = (/** @type {string} */ section) => /^# .*\{#([a-z-]+)/.exec(section)?.[1] ?? '';
		const told = sections.slice(1).filter((section) => !ONCE.includes(slug(section)));
		const copies = turns.flatMap((turn) => told.map((section) => again(section, turn)));
		slugs.push(...turns.flatMap((turn) => told.map((section) => `${slug(section)}-${turn}`)));
		const end = sections.findIndex((section) => slug(section) === 'verification');
		return [...sections.slice(0, end), ...copies, ...sections.slice(end)].join('');
	});
	await rewrite(join(copy, 'src', 'lib', 'story', 'check.server.ts'), (text) =>
		text.replace("\t'verification',", `${slugs.map((slug) => `'${slug}', `).join('')}$&`)
	);
	await rewrite(
		join(copy, 'src', 'lib', 'story', 'scenes.ts'),
		(text) =>
			`${text}\nfor (const [name, scene] of Object.entries(SCENES))\n` +
			`\tfor (const turn of [${turns.join(', ')}])\n` +
			'\t\t(SCENES as Record<string, Scene>)[`${name}-${turn}`] = scene;\n'
	);
}

export const grow = () => buildCopy('croissance', { change });
