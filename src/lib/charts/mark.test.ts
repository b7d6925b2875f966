import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { describeLabel, labelNumber, mark } from './mark';
import { present, type ChartQuantity } from './types';

const quantity = (rest: Partial<ChartQuantity>): ChartQuantity => ({
	...{ id: 'in-work', value: 65, before: '', text: '65', after: '\u00a0%', sign: '\u00a0%' },
	...{ label: 'en emploi', period: '2019-2020' },
	...{ calculated: false, hedged: false },
	...rest
});

test('a sign stays with the number, a noun does not', () => {
	expect(labelNumber(quantity({}))).toBe('65\u00a0%');
	expect(labelNumber(quantity({ text: '41', after: '\u00a0ans', sign: '\u00a0ans' }))).toBe(
		'41\u00a0ans'
	);
	expect(labelNumber(quantity({ text: '370', after: '\u00a0décisions', sign: '' }))).toBe('370');
	expect(labelNumber(quantity({ text: '92', after: '', sign: '' }))).toBe('92');
});

test('a mark carries its quantity, with its hedge, and what the scene says of it', () => {
	const made = mark(quantity({ before: 'près de\u00a0', hedged: true }), {
		hue: 'people',
		since: 2
	});
	expect(made).toEqual({
		...{ id: 'in-work', value: 65, hedge: 'près de\u00a0', number: '65\u00a0%', name: 'en emploi' },
		...{ calculated: false, hedged: true, hue: 'people', tone: 'strong', since: 2 }
	});
});

test('without a hedge a mark has none, and a scene may rename and soften it', () => {
	const made = mark(quantity({}), { hue: 'exam', since: 0, tone: 'soft', name: 'au travail' });
	expect(made).not.toHaveProperty('hedge');
	expect(made).toMatchObject({ name: 'au travail', tone: 'soft' });
});

test('what comes at a step is there from that step on, and never before the scene is reached', () => {
	expect([0, 1, 2].map((shown) => present(1, shown, false))).toEqual([false, true, true]);
	expect([0, 1, 2].some((shown) => present(0, shown, true))).toBe(false);
});

test('a label has its name first, on one line, and keeps its hedge', () => {
	expect(
		describeLabel(
			{ hedge: 'près de ', number: '52\u202f000', name: 'auditeurs\ninscrits' },
			fr.ui.charts
		)
	).toBe('auditeurs inscrits\u00a0: près de 52\u202f000');
});

test('a label without a number is not said', () => {
	expect(describeLabel({ name: 'autre métier' }, fr.ui.charts)).toBe('');
});
