import type { ClientWords } from '$lib/language/client';
import { mount } from 'svelte';
import ReadingControls from '../bar/ReadingControls.svelte';
import SchemePicker from '../bar/SchemePicker.svelte';
import { reader } from './reader';

/** Brings the bar to life: its controls, the place reached, and a contents list that closes. */
export function start(words: ClientWords): void {
	const bar = document.querySelector<HTMLElement>('[data-bar]');
	if (!bar) throw new Error('the page has no bar');
	const slot = (name: string) => {
		const target = bar.querySelector(`[data-slot="${name}"]`);
		target?.replaceChildren();
		return target;
	};
	const controls = slot('controls');
	if (controls)
		mount(ReadingControls, { target: controls, props: { words: words.reading, reader } });
	const scheme = slot('scheme');
	if (scheme) mount(SchemePicker, { target: scheme, props: { words: words.scheme } });
	bar.dataset['live'] = '';

	const parts = bar.querySelectorAll('[data-progress] > li');
	const links = bar.querySelectorAll('nav a');
	$effect.root(() => {
		$effect(() => {
			const { section } = reader;
			parts.forEach((part, index) => {
				part.classList.toggle('past', index < section);
				part.classList.toggle('here', index === section);
			});
			links.forEach((link, index) => {
				if (index === section) link.setAttribute('aria-current', 'location');
				else link.removeAttribute('aria-current');
			});
		});
	});

	const list = bar.querySelector('details');
	if (!list) return;
	const close = () => (list.open = false);
	for (const link of links) link.addEventListener('click', close);
	addEventListener('keydown', (event) => {
		if (event.key === 'Escape') close();
	});
}
