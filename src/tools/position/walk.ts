/** Random walks through the page: what a reader may do, drawn from a seed, and done. */
import type { Page } from '@playwright/test';
import { pictures, stillness } from './geometry.ts';
import { randomFrom } from './random.ts';

const KINDS = [
	'scroll',
	'flick',
	'hash',
	'contents',
	'step',
	'resize',
	'rotate',
	'reload',
	'back',
	'forward',
	'mode',
	'scheme'
] as const;

/** One thing a reader does; `by`, from 0 to 1, says which or how much. */
export interface Action {
	readonly kind: (typeof KINDS)[number];
	readonly by: number;
}

const SIZES = [
	{ width: 320, height: 568 },
	{ width: 390, height: 844 },
	{ width: 412, height: 780 },
	{ width: 640, height: 900 },
	{ width: 844, height: 390 },
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
	{ width: 1440, height: 900 },
	// 1440 × 900 at 200 % and 400 %.
	{ width: 720, height: 450 },
	{ width: 360, height: 225 }
] as const;

/** A walk of some actions; the first goes somewhere in the page. */
export function drawWalk(seed: number, length: number): Action[] {
	const random = randomFrom(seed);
	return Array.from({ length }, (_, i) => {
		const kind = KINDS[Math.floor(random() * (i === 0 ? 3 : KINDS.length))] ?? 'scroll';
		return { kind, by: random() };
	});
}

const pick = <T>(list: readonly T[], by: number): T => {
	const one = list[Math.min(list.length - 1, Math.floor(by * list.length))];
	if (one === undefined) throw new RangeError('nothing to pick from');
	return one;
};

/** An entry of the history: where it was left, and how the page was laid out then. */
interface Entry {
	left?: number;
	layout?: string;
}

/** Does the actions of a walk, and says what is wrong after each. */
export class Walker {
	#page: Page;
	#entries: Entry[] = [{}];
	#entry = 0;
	#dark = false;

	constructor(page: Page) {
		this.#page = page;
	}

	get dark(): boolean {
		return this.#dark;
	}

	/** Waits until the page is at rest. */
	settle = (quiet = 130): Promise<void> => this.#page.evaluate(stillness, quiet);

	/** What is wrong now: figures that don't show what geometry says. */
	async faults(): Promise<string[]> {
		const all = await this.#page.evaluate(pictures);
		return all
			.filter(({ shown, due }) => shown !== due)
			.map(({ chart, shown, due }) => `${chart} shows ${shown}, its place says ${due}`);
	}

	/** Does one thing, waits, and says what is wrong. */
	async walk(action: Action): Promise<string[]> {
		const wrong = await this.#act(action);
		await this.settle();
		return [...(await wrong()), ...(await this.faults())];
	}

	/** @returns what to check once the page is at rest */
	async #act({ kind, by }: Action): Promise<() => Promise<string[]>> {
		const page = this.#page;
		const fine = () => Promise.resolve<string[]>([]);
		switch (kind) {
			case 'scroll':
				await page.evaluate((share) => {
					const far = (share - 0.4) * 6 * innerHeight;
					scrollBy({ top: far, behavior: 'instant' });
				}, by);
				return fine;
			case 'flick':
				await page.evaluate(async (share) => {
					const way = share < 0.35 ? -1 : 1;
					for (let speed = 400 + share * 1600; speed > 5; speed *= 0.7) {
						scrollBy({ top: way * speed, behavior: 'instant' });
						await new Promise((done) => requestAnimationFrame(done));
					}
				}, by);
				return fine;
			case 'hash':
			case 'contents': {
				const section = kind === 'contents';
				const ids = await page.$$eval(section ? 'section[id]' : 'section[id], [data-step]', (all) =>
					all.map((one) => one.id)
				);
				return this.#goTo(pick(ids, by), section);
			}
			case 'step': {
				const buttons = page
					.getByRole('group', { name: /^(?:Étapes|Steps)$/u })
					.getByRole('button');
				const many = await buttons.count();
				const button = buttons.nth(by < 0.3 ? 0 : 1);
				// At either end one of them leads nowhere, and says so.
				if (many > 0 && (await button.isEnabled())) await button.click();
				return fine;
			}
			case 'resize':
				await page.setViewportSize({ ...pick(SIZES, by) });
				return fine;
			case 'rotate': {
				const { width, height } = page.viewportSize() ?? SIZES[0];
				await page.setViewportSize({ width: height, height: width });
				return fine;
			}
			case 'reload': {
				const before = await this.#top();
				await page.reload();
				return () => this.#isAt(before, 'after a reload');
			}
			case 'back':
				return this.#travel(-1);
			case 'forward':
				return this.#travel(1);
			case 'mode':
				await page
					.getByRole('radio', {
						name: by < 0.5 ? /^(?:Tout afficher|Show all)$/u : /^(?:Défiler|Scroll)$/u
					})
					.check({ force: true });
				return fine;
			case 'scheme':
				this.#dark = !this.#dark;
				await page.emulateMedia({ colorScheme: this.#dark ? 'dark' : 'light' });
				return fine;
		}
	}

	/** Goes to an element, through the contents list or by its hash. */
	async #goTo(id: string, byLink: boolean): Promise<() => Promise<string[]>> {
		const page = this.#page;
		if (byLink) {
			// On a low screen the list is at the top of the page: one leaves from there.
			await page.locator('[data-bar] nav').locator('summary').click();
			await this.settle();
		}
		await this.#leave();
		if ((await page.evaluate(() => location.hash)) !== `#${id}`) {
			this.#entries.splice(this.#entry + 1);
			this.#entries.push({});
			this.#entry += 1;
		}
		if (byLink) {
			await page.locator(`nav a[href="#${id}"]`).click();
		} else {
			// As typed in the address bar: setting `location.hash` to what it is already does nothing.
			await page.evaluate((hash) => location.assign(`#${hash}`), id);
		}
		return async () => {
			const top = await page.locator(`[id="${id}"]`).evaluate((e) => e.getBoundingClientRect().top);
			return top >= 0 && top <= 140 ? [] : [`#${id} lands at ${top} px from the top`];
		};
	}

	/** Goes back or forward, if there is where to. */
	async #travel(by: -1 | 1): Promise<() => Promise<string[]>> {
		const entry = this.#entries[this.#entry + by];
		if (!entry) return () => Promise.resolve([]);
		await this.#leave();
		this.#entry += by;
		await this.#page.evaluate(async (way) => {
			const gone = new Promise((done) =>
				addEventListener('popstate', done, { once: true, capture: true })
			);
			history.go(way);
			await Promise.race([gone, new Promise((done) => setTimeout(done, 500))]);
		}, by);
		const { left, layout } = entry;
		if (left === undefined || layout !== (await this.#layout())) return () => Promise.resolve([]);
		return () => this.#isAt(left, `after going ${by < 0 ? 'back' : 'forward'}`);
	}

	async #leave(): Promise<void> {
		const entry = this.#entries[this.#entry];
		if (entry) Object.assign(entry, { left: await this.#top(), layout: await this.#layout() });
	}

	#top = (): Promise<number> => this.#page.evaluate(() => scrollY);

	/** Where a thing stands depends on the window and the mode. */
	#layout = (): Promise<string> =>
		this.#page.evaluate(
			() => `${innerWidth}×${innerHeight} ${document.documentElement.dataset['mode']}`
		);

	async #isAt(due: number, when: string): Promise<string[]> {
		const now = await this.#top();
		return Math.abs(now - due) <= 2 ? [] : [`${when} the reader is at ${now}, not at ${due}`];
	}
}

/** A walk as one line, to be read and done again. */
export const spell = (walk: readonly Action[]): string =>
	walk.map(({ kind, by }) => `${kind} ${by.toFixed(3)}`).join(', ');

/**
 * The shortest walk that still fails, found by leaving out one action after the other.
 *
 * @param fails does a walk from a fresh page
 * @param budget ms after which no shorter one is tried
 */
export async function shrink(
	walk: readonly Action[],
	fails: (walk: readonly Action[]) => Promise<boolean>,
	budget: number
): Promise<readonly Action[]> {
	let shortest = walk;
	const until = Date.now() + budget;
	for (let i = shortest.length - 2; i >= 0 && Date.now() < until; i -= 1) {
		const shorter = shortest.toSpliced(i, 1);
		if (await fails(shorter)) shortest = shorter;
	}
	return shortest;
}
