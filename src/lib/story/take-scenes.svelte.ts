import { hydrate, unmount, untrack } from 'svelte';
import { PHONE, WIDE, WIDE_FROM, type Box } from '$lib/charts/box';
import type { Lookup } from '$lib/charts/types';
import type { Reader } from '$lib/scrolly/reader.svelte';
import { figuresOf, Pinned } from './figures';
import type { SceneOutline, SectionOutline } from './outline';
import { sceneOf } from './scenes';
import { Turns } from './turns';

/**
 * How many scenes before and after the reader's have their chart pinned: all of them pinned, each would
 * cost every frame, however far it is. A scene is more than a screen tall, and the reader is looked for
 * each time they have come a screen further.
 */
const PINNED = 2;
/** How many scenes before and after it have a chart that the reader may soon see. */
const NEAR = 1;
/**
 * How many scenes before and after those that a step leads from and to may look otherwise for it: the
 * one before knows whether the reader hurries past its end.
 */
const CHANGED = 1;

/**
 * Takes the scenes of the built story over: the step that each figure shows follows the reader, and
 * its chart is drawn by scripts once the reader is near or the browser has time. If that fails, the
 * picture that the build drew stays. Lasts as long as the effect that it is called in.
 */
export function takeScenes(
	page: HTMLElement,
	sections: readonly SectionOutline[],
	lookup: Lookup,
	reader: Reader
): void {
	const turns = new Turns();
	const figures = figuresOf(page);
	/** Index of the next scene's first step among the page's. */
	let next = 0;
	const scenes = sections.flatMap(({ slug, scenes }) =>
		scenes.map((scene) => {
			const figure = figures.get(scene.name);
			if (!figure) throw new Error(`the build drew no figure « ${scene.name} »`);
			const first = next;
			next += scene.steps.length;
			return { figure, first, slug, scene, told: new Told(first, scene.steps.length) };
		})
	);
	/** The reader's scene: the last of which a step is reached; −1 before the first. */
	const here = $derived(scenes.findLastIndex(({ first }) => first <= reader.step));
	/** The scenes about some places, so many before and after it. */
	const about = (from: number, to: number, away: number) =>
		scenes.slice(Math.max(0, from - away), to + away + 1);

	// Before what follows from it. Told are the scenes that it may change, not the whole story.
	let lastHere = -1;
	let lastFlat: boolean | undefined;
	$effect.pre(() => {
		const { step, flat, hurried } = reader;
		const [from, to] = [Math.min(here, lastHere), Math.max(here, lastHere)];
		const changed = flat === lastFlat ? about(from, to, CHANGED) : scenes;
		for (const { told } of changed) told.tell(step, flat, hurried);
		lastHere = here;
		lastFlat = flat;
	});
	for (const { figure, slug, scene, told } of scenes) {
		takeScene(figure, slug, scene, lookup, reader, told, turns);
	}

	const inOrder = scenes.map(({ figure }) => figure);
	const pinned = new Pinned(inOrder);
	$effect(() => {
		if (!reader.live) return;
		const at = here;
		untrack(() => turns.come(inOrder, at, NEAR));
		pinned.pin(about(at, at, PINNED).map(({ figure }) => figure));
	});
	$effect(() => () => turns.stop());
}

/** What the reader's place means for one scene. */
class Told {
	/** Index of the step that its chart shows. */
	shown = $state(0);
	/** True until its first step is reached. */
	waiting = $state(false);
	/** True while the reader passes its steps too quickly for its chart to move. */
	hurried = $state(false);
	readonly #first: number;
	readonly #last: number;

	/** @param first index of its first step among the page's; `count` steps follow from there */
	constructor(first: number, count: number) {
		this.#first = first;
		this.#last = count - 1;
	}

	tell(step: number, flat: boolean, hurried: boolean): void {
		const reached = step - this.#first;
		this.shown = flat ? this.#last : Math.min(this.#last, Math.max(0, reached));
		const waiting = !flat && reached < 0;
		this.waiting = waiting;
		this.hurried = hurried && !waiting && reached <= this.#last + 1;
	}
}

function takeScene(
	figure: HTMLElement,
	slug: string,
	{ name, steps }: SceneOutline,
	lookup: Lookup,
	reader: Reader,
	told: Told,
	turns: Turns
): void {
	const still = figure.querySelector<HTMLElement>('[data-still]');
	if (!still) throw new Error(`the build drew no chart in « ${name} »`);
	const last = steps.length - 1;
	/** Boxes that scripts have taken over: until then a box shows what the build drew, its last state. */
	const awake = $state({ phone: false, wide: false });

	$effect(() => {
		if (reader.live) figure.dataset['shown'] = `${slug}-${steps[told.shown]}`;
	});
	$effect(() => {
		still.classList.toggle('still', told.waiting || told.hurried);
	});

	/** Takes the chart of one box over. */
	function takeOver(target: Element, box: Box): Record<string, unknown> {
		const scene = sceneOf(name);
		const props = {
			box,
			spec: scene.spec(lookup),
			alt: target.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '',
			get shown() {
				return awake[box.name] ? told.shown : last;
			},
			get waiting() {
				return awake[box.name] && told.waiting;
			},
			get hurried() {
				return told.hurried;
			},
			get live() {
				return awake[box.name] && reader.live;
			}
		};
		target.classList.add('awake');
		// The first change is no motion: the reader has not seen the last state.
		target.classList.toggle('instant', !told.waiting);
		const chart = hydrate(scene.chart, { target, props });
		// A task of its own: together they would hold up a frame.
		setTimeout(() => {
			awake[box.name] = true;
			requestAnimationFrame(() => requestAnimationFrame(() => target.classList.remove('instant')));
		});
		return chart;
	}

	$effect(() => {
		const wide = matchMedia(WIDE_FROM);
		const charts: Record<string, unknown>[] = [];
		let forget: (() => void) | undefined;
		const wait = () => {
			forget?.();
			const box = wide.matches ? WIDE : PHONE;
			const target = still.querySelector(`[data-box="${box.name}"]`);
			if (!target) throw new Error(`the build drew no ${box.name} box in « ${name} »`);
			if (awake[box.name]) return;
			forget = turns.wait(figure, () => charts.push(takeOver(target, box)));
		};
		untrack(wait);
		wide.addEventListener('change', wait);
		return () => {
			forget?.();
			wide.removeEventListener('change', wait);
			for (const chart of charts) void unmount(chart);
		};
	});
}
