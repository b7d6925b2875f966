/**
 * The way to the page's other languages: it keeps the reader's place, and is offered once to a reader
 * whose browser prefers another. Nothing is kept but what the reader chose.
 */

import type { ClientWords } from '$lib/language/client';
import { keep, kept } from '$lib/scroll/choices';

/** @param place where the reader is, as the hash of an address */
export function start({ code }: ClientWords, place = () => location.hash): void {
	const links = document.querySelectorAll<HTMLAnchorElement>('a[hreflang]');
	for (const link of links) {
		link.addEventListener('click', () => {
			link.hash = place();
			keep('language', link.hreflang);
		});
	}
	const codes = [code, ...[...links].map(({ hreflang }) => hreflang)];
	const preferred = navigator.languages
		.map((language) => language.slice(0, 2))
		.find((language) => codes.includes(language));
	const offer = document.querySelector<HTMLElement>(`[data-offer]:lang(${preferred ?? code})`);
	// Where the browser doesn't say whether one was chosen, it isn't asked again and again.
	if (!offer || kept('language') !== null) return;
	offer.hidden = false;
	offer.querySelector('button')?.addEventListener('click', () => {
		keep('language', code);
		offer.remove();
	});
	// Who reads on doesn't want it.
	const from = scrollY;
	const leave = () => {
		if (Math.abs(scrollY - from) < innerHeight / 4) return;
		offer.remove();
		removeEventListener('scroll', leave);
	};
	addEventListener('scroll', leave, { passive: true });
}
