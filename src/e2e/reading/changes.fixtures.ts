/** The words of a picture, frame by frame, while it goes from one step to the next. */
import type { Page } from '@playwright/test';
import type { Step } from '../site.fixtures';

/** A text of a picture in one frame: where its ink stands from the top left of the picture, in px. */
export interface Seen {
	/** The same element has the same number in every frame. */
	readonly element: number;
	readonly words: string;
	/** Face, size, slant, weight and colour of each of its runs. */
	readonly look: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	/** Its own opacity and that of all that it stands in. */
	readonly opacity: number;
}

/** A change: the texts at rest before it, in every frame of it, and at rest after it. */
export interface Change {
	readonly before: readonly Seen[];
	readonly frames: readonly (readonly Seen[])[];
	readonly after: readonly Seen[];
}

/**
 * Has labels take three times as long to move and to fade, so that there are frames of each on a busy
 * machine, which draws few in a fifth of a second.
 */
export async function slowDown(page: Page): Promise<void> {
	await page.evaluate(() => {
		const root = getComputedStyle(document.documentElement);
		const slower = (token: string) => `${token}: calc(3 * ${root.getPropertyValue(token)})`;
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`:root { ${slower('--quick')}; ${slower('--move')} }`);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});
}

/**
 * Goes from the step that a picture shows, at rest, to another of its steps, and notes its texts in every
 * frame until nothing moves.
 *
 * @param by px that are scrolled in a frame, where the picture follows the reader's scroll; else all at once
 */
export function watch(page: Page, { id, chart }: Step, by = Infinity): Promise<Change> {
	return page.evaluate(
		async ({ id, chart, by }) => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			const figure = document.querySelector<HTMLElement>(`figure[data-chart="${chart}"]`);
			const live = figure?.querySelector('.live');
			const svg = live?.querySelector('svg');
			const step = document.getElementById(id);
			const context = document.createElement('canvas').getContext('2d');
			if (!figure || !live || !svg || !step || !context)
				throw new Error(`no live chart « ${chart} »`);

			const numbers = new Map<Element, number>();
			const numberOf = (element: Element): number => {
				const known = numbers.get(element) ?? numbers.size;
				numbers.set(element, known);
				return known;
			};
			/** How far ink reaches over and under its baseline: line boxes are taller than what they print. */
			const heights = new Map<string, { up: number; down: number }>();
			const inkOf = (words: string, font: string) => {
				const key = `${font}\n${words}`;
				const known = heights.get(key);
				if (known) return known;
				context.font = font;
				const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } =
					context.measureText(words);
				heights.set(key, { up, down });
				return { up, down };
			};
			const opacityOf = (element: Element): number => {
				let opacity = 1;
				for (let at: Element | null = element; at && at !== svg; at = at.parentElement) {
					opacity *= Number(getComputedStyle(at).opacity);
				}
				return opacity;
			};

			const seen = (): Seen[] => {
				const origin = svg.getBoundingClientRect();
				return [...svg.querySelectorAll('text')].flatMap((text) => {
					const words = text.textContent.replace(/\s+/g, ' ').trim();
					const { visibility } = getComputedStyle(text);
					if (words === '' || visibility === 'hidden') return [];
					const runs = [...text.querySelectorAll('tspan:not(:has(tspan))')].filter(
						(run) => run.textContent.trim() !== ''
					) as SVGTSpanElement[];
					const boxes = (runs.length ? runs : [text]).map((run) => {
						const { fontStyle, fontWeight, fontSize, fontFamily, fill } = getComputedStyle(run);
						const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
						const { up, down } = inkOf(run.textContent.trim(), font);
						const from = run.getStartPositionOfChar(0);
						const matrix = run.getScreenCTM();
						if (!matrix) throw new Error('not drawn');
						const start = new DOMPoint(from.x, from.y - up).matrixTransform(matrix);
						const end = new DOMPoint(
							from.x + run.getComputedTextLength(),
							from.y + down
						).matrixTransform(matrix);
						return { start, end, look: `${font} ${fill}` };
					});
					return {
						...{ element: numberOf(text), words, look: boxes.map(({ look }) => look).join('; ') },
						left: Math.min(...boxes.map(({ start }) => start.x)) - origin.x,
						top: Math.min(...boxes.map(({ start }) => start.y)) - origin.y,
						right: Math.max(...boxes.map(({ end }) => end.x)) - origin.x,
						bottom: Math.max(...boxes.map(({ end }) => end.y)) - origin.y,
						opacity: opacityOf(text)
					};
				});
			};
			const moving = () =>
				live.querySelector('canvas') !== null ||
				figure.getAnimations({ subtree: true }).some(({ playState }) => playState === 'running');

			// One who goes on at once is shown each step without motion.
			await new Promise((done) => setTimeout(done, 800));
			const before = seen();
			const frames: Seen[][] = [];
			const from = scrollY;
			step.scrollIntoView({ behavior: 'instant' });
			const to = scrollY;
			const way = Math.sign(to - from);
			for (let top = from + way * by; (to - top) * way > 0; top += way * by) {
				scrollTo({ top, behavior: 'instant' });
				await frame();
				frames.push(seen());
			}
			scrollTo({ top: to, behavior: 'instant' });
			const late = performance.now() + 8000;
			let still = 0;
			while (still < 6) {
				await frame();
				frames.push(seen());
				if (live.classList.contains('no-motion'))
					throw new Error(`« ${chart} » is told not to move`);
				if (performance.now() > late) {
					const moves = figure.getAnimations({ subtree: true }).length;
					throw new Error(
						`« ${chart} » shows ${figure.dataset['shown']}, not ${id} at rest: ${moves}`
					);
				}
				still = figure.dataset['shown'] === id && !moving() ? still + 1 : 0;
			}
			return { before, frames, after: seen() };
		},
		{ id, chart, by }
	);
}

/** Opacity from which a text is read. */
const READ = 0.15;

const isNear = (one: Seen, other: Seen): boolean =>
	(['left', 'top', 'right', 'bottom'] as const).every(
		(side) => Math.abs(one[side] - other[side]) <= 0.5
	);

const isAlike = (one: Seen, other: Seen): boolean =>
	one.words === other.words && one.look === other.look && isNear(one, other);

const isWhole = ({ opacity }: Seen): boolean => opacity > 0.999;

/** Those that say the same, alike and in the same place, before and after. */
export const unchanged = ({ before, after }: Change): Seen[] =>
	before.filter(
		(each) => isWhole(each) && after.some((other) => isWhole(other) && isAlike(each, other))
	);

/** What is wrong with what doesn't change: in some frame its element is gone, elsewhere, or fainter. */
export function unsteady(change: Change): string[] {
	const { frames, after } = change;
	return unchanged(change).flatMap((each) => {
		const wrong = [...frames, after].flatMap((frame, index) => {
			const now = frame.find(({ element }) => element === each.element);
			if (!now) return [`is another element in frame ${index}`];
			if (!isAlike(now, each)) return [`is elsewhere, or looks otherwise, in frame ${index}`];
			return isWhole(now) ? [] : [`is at opacity ${now.opacity.toFixed(2)} in frame ${index}`];
		});
		return wrong.slice(0, 1).map((fault) => `« ${each.words} » ${fault}`);
	});
}

/** Texts that go all at once: read before, not there after, and fainter in no frame. */
export const vanished = ({ before, frames, after }: Change): string[] =>
	before
		.filter((each) => isWhole(each) && !after.some(({ words }) => words === each.words))
		.filter(
			({ words }) =>
				!frames.flat().some((now) => now.words === words && now.opacity > 0 && !isWhole(now))
		)
		.map(({ words }) => `« ${words} » is gone all at once`);

/** Texts that are printed one over the other in some frame: each pair once. */
export function overprints({ frames }: Pick<Change, 'frames'>): string[] {
	const found = new Map<string, string>();
	frames.forEach((frame, index) => {
		const read = frame.filter(({ opacity }) => opacity > READ);
		read.forEach((one, k) => {
			for (const other of read.slice(k + 1)) {
				if (one.words === other.words) continue;
				const share = shared(one, other);
				const pair = `« ${one.words} » and « ${other.words} »`;
				if (share > 0.25 && !found.has(pair)) {
					const at = `${one.opacity.toFixed(2)} and ${other.opacity.toFixed(2)}`;
					found.set(pair, `${pair} share ${share.toFixed(2)} in frame ${index}, at ${at}`);
				}
			}
		});
	});
	return [...found.values()];
}

/** How many frames show a label on its way: fainter than at rest, or elsewhere. */
export const framesBetween = ({ before, frames, after }: Change): number =>
	frames.filter((frame) =>
		frame.some((each) => ![...before, ...after].some((rest) => isSame(each, rest)))
	).length;

const isSame = (one: Seen, other: Seen): boolean =>
	isAlike(one, other) && Math.abs(one.opacity - other.opacity) < 0.001;

/** What two texts share of the smaller one's place. */
function shared(one: Seen, other: Seen): number {
	const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	if (across <= 0 || down <= 0) return 0;
	const area = ({ left, right, top, bottom }: Seen) => (right - left) * (bottom - top);
	return (across * down) / Math.min(area(one), area(other));
}

/** Words with a number that are those of neither step: a number that counts, and shows what is not so. */
export function countedThrough({ before, frames, after }: Change): string[] {
	const said = new Set([...before, ...after].map(({ words }) => words));
	const others = frames.flat().filter(({ words }) => /\d/.test(words) && !said.has(words));
	return [...new Set(others.map(({ words }) => words))];
}
