/**
 * The way to the page's other languages: it keeps the reader's place, and is offered once to a reader
 * whose browser prefers another. Nothing is kept but what the reader chose.
 */

import type { ClientWords } from '$lib/language/client';

const KEY = 'language';

export function start({ code }: ClientWords): void {
	const links = document.querySelectorAll<HTMLAnchorElement>('a[hreflang]');
	for (const link of links) {
		link.addEventListener('click', () => {
			link.hash = location.hash;
			remember(link.hreflang);
		});
	}
	const codes = [code, ...[...links].map(({ hreflang }) => hreflang)];
	const preferred = navigator.languages
		.map((language) => language.slice(0, 2))
		.find((language) => codes.includes(language));
	const offer = document.querySelector<HTMLElement>(`[data-offer]:lang(${preferred ?? code})`);
	if (!offer || chosen()) return;
	offer.hidden = false;
	offer.querySelector('button')?.addEventListener('click', () => {
		remember(code);
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

/** Whether the reader ever chose a language. */
function chosen(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		// What can't be remembered isn't asked again and again.
		return true;
	}
}

function remember(language: string): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// Storage is blocked or full.
	}
}
