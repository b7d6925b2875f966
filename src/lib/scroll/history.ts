/** Where the reader was at an entry of the history, in CSS pixels. */
interface Held {
	readonly y: number;
}

const heldIn = (state: unknown): Held | undefined =>
	typeof state === 'object' && state !== null && 'y' in state ? (state as Held) : undefined;

/**
 * Back and forward lead to where one was. Browsers see to that, but for one case: on the way back
 * within the page, Chromium goes to the hash that was written while reading (address.ts), not to the
 * place. There is the Navigation API, by which each entry holds its place as it is left.
 */
export function keepPlaces(): void {
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
