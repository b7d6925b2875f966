/** Where the reader was at an entry of the history, in CSS pixels. */
interface Held {
	readonly y: number;
}

const heldIn = (state: unknown): Held | undefined =>
	typeof state === 'object' && state !== null && 'y' in state ? (state as Held) : undefined;

/**
 * Back, forward and reload lead to where one was. Browsers see to that, but for two cases that come of
 * the hash being written while reading (address.ts): each is given the place instead of the hash.
 */
export function keepPlaces(): void {
	keepWithinPage();
	keepOnReload();
}

/** On the way back within the page, Chromium goes to the hash. It has the Navigation API. */
function keepWithinPage(): void {
	if (!('navigation' in window)) return;
	navigation.addEventListener('navigate', (event) => {
		const { navigationType, destination, canIntercept } = event;
		if (navigationType === 'replace' || navigationType === 'reload') return;
		navigation.updateCurrentEntry({ state: { y: scrollY } satisfies Held });
		const held = heldIn(destination.getState());
		if (navigationType !== 'traverse' || !destination.sameDocument || !canIntercept || !held)
			return;
		event.intercept({
			scroll: 'manual',
			focusReset: 'manual',
			handler: () => {
				scrollTo({ top: held.y, behavior: 'instant' });
				return Promise.resolve();
			}
		});
	});
}

/** When an entry is loaded again, WebKit goes to the hash. Its place is written as it is left, and used once. */
function keepOnReload(): void {
	const held = heldIn(history.state);
	const write = (state: Held | null) => {
		try {
			history.replaceState(state, '');
		} catch {
			// Too many writes: the browser's own place is as good.
		}
	};
	if (held) {
		write(null);
		comeBack(held.y);
		addEventListener('load', () => comeBack(held.y));
	}
	addEventListener('pagehide', () => write({ y: scrollY }));
}

/** Goes to a place, unless the reader is neither at the top nor where the hash leads: they moved on. */
function comeBack(y: number): void {
	const target = document.getElementById(location.hash.slice(1));
	const { scrollPaddingTop } = getComputedStyle(document.documentElement);
	const due = target
		? parseFloat(scrollPaddingTop) + parseFloat(getComputedStyle(target).scrollMarginTop)
		: NaN;
	const atTarget = target && Math.abs(target.getBoundingClientRect().top - due) <= 1;
	if (atTarget || scrollY === 0) scrollTo({ top: y, behavior: 'instant' });
}
