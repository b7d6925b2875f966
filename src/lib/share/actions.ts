/**
 * What « Partager » and « Copier » do, for all of a page at once: one listener on what holds them.
 * The built HTML has the links and the texts; without scripts a link leads to the shared page, and a
 * text can be selected.
 */

import type { ClientWords } from '$lib/language/client';
import { copyText } from './copy';

/** How long a confirmation stands. */
const SAID = 4000;

/** Listens on the page's <main>. */
export function start(words: ClientWords): void {
	const root = document.querySelector('main');
	if (!root) throw new Error('the page has no <main>');
	// app.html writes the way to the site's root on the page's own.
	const here = new URL(document.documentElement.dataset['root'] ?? '/', location.href).href;
	for (const text of root.querySelectorAll('[data-act] pre')) {
		text.textContent = absolute(text.textContent, here);
	}
	root.addEventListener('click', (event) => {
		if (!(event.target instanceof Element)) return;
		const link = event.target.closest<HTMLAnchorElement>('a[data-share]');
		const button = event.target.closest('button[data-copy]');
		if (link && !elsewhere(event)) {
			event.preventDefault();
			void share(link, words);
		} else if (button) void copy(button, words);
	});
}

/** Addresses from the root of the host, which only serve here, made whole. */
export const absolute = (text: string, here: string): string =>
	text.replace(
		/(="|\{|\s)\/(?=(?:[a-z]{2}\/)?(?:\d{4}-\d{4}\/)?(?:integrer\/|[\s}]|$))/g,
		`$1${here}`
	);

/** A reader who asks for a new tab gets the link. */
const elsewhere = (event: MouseEvent): boolean =>
	event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

async function share(link: HTMLAnchorElement, { share: said }: ClientWords): Promise<void> {
	const { href: url } = link;
	if (await offered({ title: link.dataset['share'] ?? '', url })) return;
	const copied = await copyText(url);
	say(link, copied ? said.copied : said.copyThis, copied);
	const shown = link.parentElement?.querySelector('input');
	if (copied) shown?.remove();
	else (shown ?? addressField(link, url, said.address)).select();
}

/** The address, for the reader to copy by hand. */
function addressField(link: Element, url: string, label: string): HTMLInputElement {
	const field = document.createElement('input');
	field.value = url;
	field.readOnly = true;
	field.ariaLabel = label;
	link.after(field);
	return field;
}

async function copy(button: Element, { reuse }: ClientWords): Promise<void> {
	const text = button.closest('[data-act]')?.querySelector('pre');
	if (!text) return;
	const copied = await copyText(text.textContent);
	say(button, copied ? reuse.copied : reuse.copyThis, copied);
	if (!copied) getSelection()?.selectAllChildren(text);
}

/** Whether the system's share sheet took it: a reader who closes it wants nothing more. */
async function offered(data: ShareData): Promise<boolean> {
	// Absent from many browsers, whatever its type says.
	if (!(navigator.share as unknown) || navigator.canShare?.(data) === false) return false;
	try {
		await navigator.share(data);
		return true;
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError';
	}
}

/** Says it where it was asked, to assistive technology too; a passing word goes by itself. */
function say(from: Element, text: string, passing: boolean): void {
	const status = from.closest('[data-act]')?.querySelector('[role=status]');
	if (!status) return;
	status.textContent = text;
	if (!passing) return;
	setTimeout(() => {
		if (status.textContent === text) status.textContent = '';
	}, SAID);
}
