import type { ClientWords, TableWords } from '$lib/language/client';
import { mount } from 'svelte';
import DataFilters from '../data/DataFilters.svelte';
import { arrange, COLUMN_KEYS, distinct, type Order } from './arrange';
import { readRows } from './read-rows';

/** Puts the rows of the built table in the reader's order, and shows those that they look for. */
export function start({ code }: ClientWords, words: TableWords): void {
	const table = document.querySelector<HTMLTableElement>('[data-table]');
	const body = table?.tBodies[0];
	const place = document.querySelector<HTMLElement>('[data-filters]');
	if (!table || !body || !place) throw new Error('the page has no table of figures');
	const all = readRows(body);
	const collator = new Intl.Collator(code, { numeric: true });

	const wanted = $state({
		search: '',
		kind: '',
		period: '',
		order: undefined as Order | undefined
	});
	const rows = $derived(arrange(all, wanted, collator));
	const kinds = distinct(all.map(({ kind }) => kind));
	const periods = distinct(all.map(({ period }) => period)).sort();

	// Wider than its place, it is moved by keyboard too.
	if (table.parentElement) table.parentElement.tabIndex = 0;
	place.replaceChildren();
	mount(DataFilters, {
		target: place,
		props: {
			words,
			wanted,
			kinds,
			periods,
			get found() {
				return rows.length;
			},
			total: all.length
		}
	});
	place.dataset['live'] = '';

	const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
	heads.forEach((head, index) => {
		const column = COLUMN_KEYS[index];
		if (!column) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.title = head.dataset['sort'] ?? '';
		button.append(...head.childNodes);
		// First upwards, then downwards, then as the report has them.
		button.addEventListener('click', () => {
			const { order } = wanted;
			if (order?.column !== column) wanted.order = { column, down: false };
			else wanted.order = order.down ? undefined : { column, down: true };
		});
		head.append(button);
	});

	$effect.root(() => {
		let shown: readonly unknown[] = all;
		$effect(() => {
			const same = rows.length === shown.length && rows.every((row, i) => row === shown[i]);
			if (!same) body.replaceChildren(...rows.map(({ element }) => element));
			shown = rows;
		});
		$effect(() => {
			const { order } = wanted;
			heads.forEach((head, index) => {
				if (!order || order.column !== COLUMN_KEYS[index]) head.removeAttribute('aria-sort');
				else head.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
			});
		});
	});
}
