import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { BOXES } from '../box';
import { labelled } from '../charts.fixtures';
import Bars from './Bars.svelte';
import { beyond } from './bounds';
import { describe as say } from './describe';
import type { BarsSpec } from './spec';

const spec: BarsSpec = {
	marks: [labelled('a', 12, { hedge: 'près de ' }), labelled('b', 3, { since: 1 })],
	max: 20,
	steps: [{ id: 'one' }, { id: 'two' }]
};

test('bars say each of their labels', () => {
	expect(say(spec, fr.ui.charts)).toEqual(['a\u00a0: près de 12', 'b\u00a0: 3']);
});

test('a value under zero, or over the axis, can’t be drawn', () => {
	expect(beyond(spec)).toEqual([]);
	const marks = [labelled('over', 21), labelled('end', 20), labelled('under', -1)];
	expect(beyond({ ...spec, marks })).toEqual([
		{ id: 'over', value: 21, least: 0, most: 20 },
		{ id: 'under', value: -1, least: 0, most: 20 }
	]);
});

test.each(BOXES)('in the $name box, bars are as long as their values', (box) => {
	const { body } = render(Bars, { props: { box, spec, shown: 1, notReached: false, alt: '' } });
	const widths = [...body.matchAll(/<rect class="[^"]*mark[^>]* width="([\d.]+)"/g)].map(
		([, width]) => Number(width)
	);
	expect(widths).toHaveLength(2);
	const [longer = NaN, shorter = NaN] = widths;
	expect(longer / shorter).toBeCloseTo(4, 1);
	expect(longer / box.width).toBeCloseTo(12 / 20, 1);
});
