/**
 * Leaves the history to the browser, which keeps the place of each of its entries: through reloads,
 * restored tabs and the way back, before scripts arrive and after. Kit's router keeps a list of its
 * own, which knows nothing of an address typed by hand, and puts the reader back where they were if
 * they moved on before scripts arrived. Each page is loaded whole (`data-sveltekit-reload` in
 * app.html), so that the router has nothing left to do.
 *
 * To be called while the page is being hydrated: before the router listens.
 */
export function leaveHistoryToBrowser(): void {
	addEventListener('popstate', (event) => event.stopImmediatePropagation(), true);
	document.documentElement.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link instanceof HTMLAnchorElement && isHere(link)) event.stopImmediatePropagation();
	});
}

/** Takes back what the router does when it starts: to be called once it has started. */
export function takeHistoryBack(): void {
	history.scrollRestoration = 'auto';
	replaceAddress(location.href);
}

/**
 * Writes another address over that of the present entry, without Kit's marks. Browsers limit how
 * often: it may throw.
 */
export function replaceAddress(url: string): void {
	// The method of the prototype: in development Kit warns about the other one.
	History.prototype.replaceState.call(history, null, '', url);
}

/** Whether a link leads to a fragment of this very page. */
function isHere(link: HTMLAnchorElement): boolean {
	return (
		link.hash !== '' &&
		link.origin === location.origin &&
		link.pathname === location.pathname &&
		link.search === location.search
	);
}
