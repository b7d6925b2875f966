import type { Figure, Quantities } from '$lib/figures/types';

function figure(id: string, value: number, text: string, more: Partial<Figure> = {}): Figure {
	return {
		kind: 'printed',
		id,
		value,
		text,
		printed: text,
		unit: 'percent',
		range: { low: value, high: value },
		bounds: { low: value, high: value, from: 'exact' },
		period: '2019-2020',
		population: 'ensemble des auditeurs',
		places: ['1.1'],
		label: id,
		measure: id,
		...more
	};
}

export const quantities: Quantities = {
	'activity-adults': figure('activity-adults', 87, '87'),
	'activity-initial': figure('activity-initial', 13, '13'),
	learners: figure('learners', 52000, '52\u202F000', { unit: 'people', hedge: 'nearly' }),
	'in-work': figure('in-work', 64, '64', { wording: "près de deux sur trois, c'est dit" }),
	'rough-share': figure('rough-share', 40, '40', { hedge: 'nearly' }),
	'rest-share': {
		...figure('rest-share', 16, '16'),
		kind: 'calculated',
		formula: '100 − 84',
		operands: ['in-work'],
		undescribed: true
	},
	'mean-age': figure('mean-age', 32.6, '32,6', {
		unit: 'years',
		hedge: 'on-average',
		period: '2018-2019'
	}),
	'other-age': figure('other-age', 41, '41', { unit: 'years', hedge: 'on-average' }),
	'centres-abroad': figure('centres-abroad', 5, 'cinq', { unit: 'centres' })
};

/** What a story's front matter says, a key a line. */
export const ABOUT = [
	'title: Qui apprend ?',
	'description: Le rapport.',
	'report: Un rapport',
	'author: Une maison',
	'source: Une maison, « Un rapport »',
	'sections: mission'
];

export const FRONT_MATTER = ['---', ...ABOUT, '---'];

/** A file whose section opens on line 9 and says `prose` from line 11 on. */
export function lead(...prose: string[]): string {
	return [...FRONT_MATTER, '# Une section {#mission | La mission}', '', ...prose, ''].join('\n');
}

/** A file whose section opens on line 9 and is followed by `lines` from line 10 on. */
export function section(...lines: string[]): string {
	return [...FRONT_MATTER, '# Une section {#mission | La mission}', ...lines, ''].join('\n');
}
