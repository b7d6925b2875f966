/** The story as Markdown: for those who read, quote or process it without the page. */

import type { ChartQuantity } from '$lib/charts/types';
import type { Language } from '$lib/language/language';
import type { Block, Inline, Story, StoryScene } from '$lib/story/types';

interface Row extends ChartQuantity {
	readonly measure: string;
	readonly population: string;
	readonly place: string;
}

/**
 * @param tables rows of each scene's table, by the scene's name
 * @param textTables rows of what a section draws in its text alone, by the section's slug
 * @param whole address of a link from the site's root
 */
export function storyMarkdown(
	story: Story,
	tables: Readonly<Record<string, readonly Row[]>>,
	textTables: Readonly<Record<string, readonly Row[]>>,
	whole: (path: string) => string,
	language: Language
): string {
	const written = story.sections.map((section, index) => {
		const heading = `${index === 0 ? '#' : '##'} ${inline(section.heading, whole)}`;
		const lead = section.lead.map((block) => writeBlock(block, whole));
		const scenes = section.scenes.flatMap((scene) =>
			writeScene(scene, tables[scene.name] ?? [], whole, language)
		);
		const rows = textTables[section.slug] ?? [];
		const inText =
			rows.length > 0 ? [`**${language.ui.table.inText}**`, table(rows, language)] : [];
		return [heading, ...lead, ...scenes, ...inText].join('\n\n');
	});
	return `${written.join('\n\n')}\n`;
}

function writeScene(
	scene: StoryScene,
	rows: readonly Row[],
	whole: (path: string) => string,
	language: Language
): string[] {
	return [
		`### ${inline(scene.title, whole)}`,
		`*${inline(scene.subtitle, whole)}*`,
		...scene.steps.flatMap((step) => [
			...(step.heading.length > 0 ? [`#### ${inline(step.heading, whole)}`] : []),
			...step.body.map((block) => writeBlock(block, whole))
		]),
		table(rows, language)
	];
}

function table(rows: readonly Row[], { ui }: Language): string {
	const cells = rows.map((row) => [
		row.measure + (row.calculated ? ui.table.calculated : ''),
		row.before + row.text + row.after,
		row.period || ui.table.none,
		row.population,
		row.place || ui.table.none
	]);
	const line = (parts: readonly string[]) =>
		`| ${parts.map((part) => part.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(ui.table.columns), line(ui.table.columns.map(() => '---')), ...cells.map(line)].join(
		'\n'
	);
}

function writeBlock(block: Block, whole: (path: string) => string): string {
	switch (block.type) {
		case 'paragraph':
			return inline(block.children, whole);
		case 'aside':
			return prefix(block.children.map((child) => writeBlock(child, whole)).join('\n\n'), '> ');
		case 'list':
			return block.items
				.map((item) => `- ${item.map((child) => writeBlock(child, whole)).join('\n\n  ')}`)
				.join('\n');
	}
}

const prefix = (text: string, mark: string): string =>
	text
		.split('\n')
		.map((line) => (mark + line).trimEnd())
		.join('\n');

function inline(nodes: readonly Inline[], whole: (path: string) => string): string {
	return nodes
		.map((node) => {
			switch (node.type) {
				case 'text':
					return escape(node.text);
				case 'quantity':
					return escape(node.before + node.text + node.after + (node.gloss ?? ''));
				case 'period':
					return node.period;
				case 'claim':
				case 'foreign':
					return inline(node.children, whole);
				case 'strong':
					return `**${inline(node.children, whole)}**`;
				case 'em':
					return `*${inline(node.children, whole)}*`;
				case 'link':
					return `[${inline(node.children, whole)}](${target(node.href, whole)})`;
			}
		})
		.join('');
}

const target = (href: string, whole: (path: string) => string): string =>
	href.startsWith('#') ? whole(`/${href}`) : href.startsWith('/') ? whole(href) : href;

/** Signs that Markdown would take for its own. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);
