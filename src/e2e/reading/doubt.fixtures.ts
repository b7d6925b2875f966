/** What pictures draw of doubt, and what the published figures say of it. */
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { read } from '../built-site.fixtures';

/** A row of `/donnees/figures.csv`: what anyone may read of a number. */
interface Row {
	readonly id: string;
	readonly kind: 'printed' | 'calculated';
	readonly text: string;
	readonly hedge: string;
	readonly operands: string;
	readonly label: string;
}

let published: ReadonlyMap<string, Row> | undefined;

/** Rows by id, read when a test asks: tests are listed without a built site. */
const rows = (): ReadonlyMap<string, Row> =>
	(published ??= new Map(
		parse<Row>(read('donnees/figures.csv'), { columns: true, bom: true }).map((row) => [
			row.id,
			row
		])
	));

/** Whether the report says a number roughly, or it comes of one that it says so: « en moyenne » is no hedge. */
function comesOfRough(id: string): boolean {
	const row = rows().get(id);
	if (!row) return false;
	return row.kind === 'printed'
		? row.hedge !== '' && row.hedge !== 'en moyenne'
		: row.operands.split(' ').some(comesOfRough);
}

/** What the opening says that dashes mean: said roughly by the report, or, calculated, rough because of that. */
export const isRough = (id: string): boolean => Boolean(rows().get(id)?.hedge) && comesOfRough(id);

/** What it says that hollow marks mean: left over by what the report describes. */
export const isUndescribed = (id: string): boolean => /non décri/.test(rows().get(id)?.label ?? '');

const numbersOf = (kind: Row['kind'], ids: Iterable<string>): Set<string> =>
	new Set(
		[...ids]
			.map((id) => rows().get(id))
			.filter((row) => row?.kind === kind)
			.flatMap((row) => tokens(row?.text ?? ''))
	);

/** Numbers in English signs, 52,000 and 5.4, in those of French; no French number here has three decimals. */
const inFrench = (words: string): string =>
	words.replace(/(\d),(?=\d{3}(?!\d))/g, '$1\u202f').replace(/(\d)\.(?=\d)/g, '$1,');

/** The numbers in some words, as French writes them, without their spaces. */
const tokens = (words: string): string[] =>
	(inFrench(words).match(/\d[\d\u202f\u00a0]*(,\d+)?/g) ?? []).map((each) =>
		each.replace(/[\u202f\u00a0]/g, '')
	);

/** Words of a picture, and whether they slant. */
export interface Run {
	readonly words: string;
	readonly italic: boolean;
}

/** Numbers that no figure is: years, ends and ticks of axes, one of anything. */
const isOwn = (token: string): boolean => /^(20\d\d|\d?0|100|1)$/.test(token);

/**
 * Numbers that slant and are printed, or stand upright and are calculated.
 * @param ids the figures of the picture
 */
export function slantFaults(runs: readonly Run[], ids: readonly string[]): string[] {
	const here = { printed: numbersOf('printed', ids), calculated: numbersOf('calculated', ids) };
	const printed = numbersOf('printed', rows().keys());
	// A hundred less those who come, where that is no figure of its own.
	const rest = new Set([...here.printed].map((text) => String(100 - Number(text))));
	return runs.flatMap(({ words, italic }) => {
		const faults = tokens(words).filter((token) =>
			italic
				? !here.calculated.has(token) && (!rest.has(token) || here.printed.has(token))
				: !here.printed.has(token) &&
					!isOwn(token) &&
					(here.calculated.has(token) || !printed.has(token))
		);
		const how = italic ? 'slants' : 'stands upright';
		// Words in italics would say that they are calculated.
		return italic && tokens(words).length === 0
			? [`« ${words} » slants, and is no number`]
			: faults.map((token) => `« ${token} » of « ${words} » ${how}`);
	});
}

/** What one drawing shows: how many marks are dashed or hollow, samples beside words apart; and its words. */
export interface Drawn {
	readonly dashed: number;
	readonly hollow: number;
	readonly samples: { readonly dashed: number; readonly hollow: number };
	readonly runs: readonly Run[];
}

/** What is drawn in the SVGs that a selector finds, by computed style. */
export function drawnIn(page: Page, selector: string): Promise<Drawn[]> {
	return page.evaluate((selector) => {
		const isShown = (element: Element, svg: Element): boolean => {
			if (getComputedStyle(element).visibility === 'hidden') return false;
			let opacity = 1;
			for (let at: Element | null = element; at && at !== svg; at = at.parentElement) {
				opacity *= Number(getComputedStyle(at).opacity);
			}
			return opacity > 0.5;
		};
		/** How many closed figures an element is: walls, axes and brackets are none. */
		const figuresIn = (shape: Element): number =>
			shape.tagName === 'path' ? (shape.getAttribute('d')?.match(/z/gi) ?? []).length : 1;
		const lookOf = (shape: Element): 'dashed' | 'hollow' | undefined => {
			const { fill, fillOpacity, stroke, strokeDasharray, strokeWidth } = getComputedStyle(shape);
			if (stroke === 'none') return undefined;
			// Lines as thick as units are these units, cut from them.
			if (strokeDasharray !== 'none' && parseFloat(strokeWidth) < 2) return 'dashed';
			return fill === 'none' || Number(fillOpacity) < 0.5 ? 'hollow' : undefined;
		};
		return [...document.querySelectorAll(selector)].map((svg) => {
			const found = { dashed: 0, hollow: 0, samples: { dashed: 0, hollow: 0 } };
			for (const shape of svg.querySelectorAll('path, rect, circle')) {
				const look = isShown(shape, svg) ? lookOf(shape) : undefined;
				if (look) (shape.matches('.sample') ? found.samples : found)[look] += figuresIn(shape);
			}
			const walker = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
			const runs: { words: string; italic: boolean }[] = [];
			while (walker.nextNode()) {
				const words = walker.currentNode.textContent?.trim() ?? '';
				const parent = walker.currentNode.parentElement;
				if (words === '' || !parent || !isShown(parent, svg)) continue;
				runs.push({ words, italic: getComputedStyle(parent).fontStyle === 'italic' });
			}
			return { ...found, runs };
		});
	}, selector);
}

/** Ids of the published figures of a picture: those of its table. */
export const figuresOf = (page: Page, chart: string): Promise<string[]> =>
	page
		.locator(`#donnees-${chart} [data-figure]`)
		.evaluateAll((all) => all.map((each) => each.getAttribute('data-figure') ?? ''));

/** How many units a group of a crowd has at its first step, as scripts are told. */
export function countOf(chart: string, group: string): number {
	const charts = JSON.parse(read('graphiques.json')) as Record<
		string,
		{ spec: { steps: { groups?: { id: string; count: number }[] }[] } } | undefined
	>;
	const groups = charts[chart]?.spec.steps[0]?.groups ?? [];
	return groups.find(({ id }) => id === group)?.count ?? NaN;
}
