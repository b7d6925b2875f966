import type { ClientWords } from '$lib/language/client';
import { mount, type Component } from 'svelte';
import type { NumberCardProps } from '../number/number-card';
import { idOf, onQuestion, type Question } from '../number/number-target';

/**
 * Waits for the first question about a number of the page, and only then fetches the card that answers
 * it. Without scripts, or if the card can't be had, a number leads to a table that has it.
 */
export function start(words: ClientWords): void {
	const main = document.querySelector('main');
	const place = document.querySelector<HTMLElement>('[data-number-card]');
	if (!main || !place) throw new Error('the page has no place for the card of numbers');
	const table = place.dataset['numberCard'] ?? '';
	// Words that the build drew plain: here they answer.
	for (const claim of main.querySelectorAll<HTMLElement>('[data-claim]')) {
		claim.tabIndex = 0;
		claim.setAttribute('role', 'button');
	}
	let first: Question | undefined;
	let fetching: Promise<{ default: Component<NumberCardProps> }> | undefined;

	const events = new AbortController();
	onQuestion(
		main,
		(question) => {
			first = question;
			void answer();
		},
		events.signal
	);

	async function answer(): Promise<void> {
		fetching ??= import('../number/NumberCard.svelte');
		try {
			const { default: NumberCard } = await fetching;
			if (events.signal.aborted) return;
			events.abort();
			if (!place) return;
			place.replaceChildren();
			place.hidden = false;
			mount(NumberCard, { target: place, props: { words: words.number, table, first } });
		} catch {
			fetching = undefined;
			if (first?.takesFocus) location.assign(`${table}#${idOf(first.number)}`);
		}
	}
}
