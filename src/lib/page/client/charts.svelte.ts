import { mount, unmount } from 'svelte';
import type { Chart } from '$lib/charts/specs';
import type { ClientWords } from '$lib/language/client';
import { followProgress } from '$lib/scroll/progress';
import { fetchCharts } from '../story-charts';
import { ChartState } from './chart-state.svelte';
import { askGuess } from './guess';
import LiveChart from './LiveChart.svelte';
import { reader } from './reader';

/** How far from the screen a chart is when scripts draw it: one screen. */
const NEAR = '100% 0px';

/**
 * A chart of scripts takes the place of the built one, which stays under it. The rule is set from here
 * and not in a style sheet of the page: a page saved or archived then shows what the build drew.
 */
const SHOW_LIVE = `
	[data-hydrated] > .built { display: var(--built) }
	[data-hydrated] > .live { display: var(--live) }
`;

/** Has each built chart stepped by the reader, from when they come near it. */
export async function start(words: ClientWords): Promise<void> {
	const charts = await fetchCharts();
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(SHOW_LIVE);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

	/** Figures, and their states, by the text of their steps: it says when a reader comes near. */
	const scenes = new WeakMap<Element, Stepped & { first: HTMLElement; last: HTMLElement }>();
	const near = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting) continue;
				near.unobserve(target);
				const scene = scenes.get(target);
				if (!scene) continue;
				const { figure, state, first, last } = scene;
				const chart = charts[figure.dataset['chart'] ?? ''];
				if (chart) {
					if ('scrolled' in chart.spec) {
						followProgress(reader, first, last, (progress) => (state.followed = progress));
						askGuess(figure, last, chart.spec, state, words);
					}
					hydrateChart(figure, chart, state);
				} else state.failed = true;
			}
		},
		{ rootMargin: NEAR }
	);
	const { page, steps: all } = reader.marks;
	let before: Stepped | undefined;
	for (const figure of page.querySelectorAll<HTMLElement>('figure[data-chart]')) {
		const text = figure.closest('.scene')?.querySelector('.steps');
		const steps = [...(text?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
		const [first] = steps;
		const last = steps.at(-1);
		if (!text || !first || !last) continue;
		const opens = figure.closest('[data-stage]')?.querySelector('figure') === figure;
		const state = new ChartState(reader, all.indexOf(first), steps.length, opens);
		$effect.root(() => {
			$effect(() => {
				figure.dataset['shown'] = steps[state.shown]?.id;
			});
		});
		const spec = charts[figure.dataset['chart'] ?? '']?.spec;
		if (before && spec && 'takesOver' in spec) handOn(before, { figure, state });
		before = { figure, state };
		scenes.set(text, { figure, state, first, last });
		near.observe(text);
	}
}

/** A picture, and what the reader's place means for it. */
interface Stepped {
	readonly figure: HTMLElement;
	readonly state: ChartState;
}

/** Has two pictures hand their units on: the one that is left shows them until they are back in their block. */
function handOn(one: Stepped, other: Stepped): void {
	one.state.after = other.state;
	other.state.before = one.state;
	for (const [from, to] of [
		[one, other],
		[other, one]
	] as const) {
		$effect.root(() => {
			$effect(() => {
				const leaving = from.state.leavesFor === to.state && isInPlace(from.figure, to.figure);
				from.figure.toggleAttribute('data-leaving', leaving);
				to.figure.toggleAttribute('data-taking', leaving);
			});
		});
	}
}

/** Whether two pictures' charts stand in one place: above one the caption may be a line longer. */
function isInPlace(one: Element, other: Element): boolean {
	const [a, b] = [one, other].map((each) => each.querySelector('.chart')?.getBoundingClientRect());
	return Math.abs((a?.top ?? NaN) - (b?.top ?? NaN)) < 0.5 && a?.height === b?.height;
}

/** Draws a figure's chart anew, over what the build drew. If that fails, then or later, the built one stays. */
function hydrateChart(figure: HTMLElement, drawn: Chart, state: ChartState): void {
	const name = figure.dataset['chart'] ?? '';
	const place = figure.querySelector<HTMLElement>('.chart');
	if (!place) return;
	const alt = place.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '';
	const target = document.createElement('div');
	target.className = 'live';
	place.append(target);
	place.dataset['hydrated'] = '';

	const size = new ResizeObserver(() => {
		state.box = boxOf(target);
	});
	state.box = boxOf(target);
	size.observe(place);
	const end = $effect.root(() => {
		// Before its marks change.
		$effect.pre(() => {
			target.classList.toggle('no-motion', state.still);
		});
	});

	let chart: Record<string, unknown> | undefined;
	const fail = (error: unknown) => {
		console.error(`“${name}” stays as it was built.`, error);
		state.failed = true;
		size.disconnect();
		end();
		delete place.dataset['hydrated'];
		target.remove();
		// Not while it is being drawn.
		queueMicrotask(() => chart && void unmount(chart));
	};
	try {
		chart = mount(LiveChart, { target, props: { chart: drawn, state, alt, fail } });
	} catch (error) {
		fail(error);
	}
}

/** Which box there is room for: boxes.css says. */
const boxOf = (chart: Element): string =>
	getComputedStyle(chart).getPropertyValue('--box').trim() || 'phone';
