import type { EditionError } from '$lib/figures/errors';
import type { Figure, Quantities } from '$lib/figures/types';
import type { Spell } from './parse';

function figure(id: string, value: number, text: string, more: Partial<Figure> = {}): Figure {
	return {
		kind: 'printed',
		id,
		value,
		text,
		printed: text,
		unit: 'percent',
		range: { low: value, high: value },
		period: '2019-2020',
		population: 'ensemble des auditeurs',
		locator: '1.1',
		label: id,
		...more
	};
}

export const quantities: Quantities = {
	'activity-adults': figure('activity-adults', 87, '87'),
	'activity-initial': figure('activity-initial', 13, '13'),
	learners: figure('learners', 52000, '52\u202F000', { unit: 'people', hedge: 'près de' }),
	'in-work': figure('in-work', 64, '64', { wording: "près de deux sur trois, c'est dit" }),
	'centres-abroad': figure('centres-abroad', 5, 'cinq', { unit: 'centres' })
};

export const spell: Spell = (quantity, { hedge, unit }) => ({
	before: hedge && quantity.kind === 'printed' && quantity.hedge ? `${quantity.hedge} ` : '',
	text: quantity.text,
	after: unit
		? `\u00A0${{ percent: '%', people: 'auditeurs' }[quantity.unit as string] ?? 'centres'}`
		: ''
});

export const FRONT_MATTER = ['---', 'title: Qui apprend ?', 'description: Le rapport.', '---'];

/** A file whose section opens on line 5 and says `prose` from line 7 on. */
export function lead(...prose: string[]): string {
	return [...FRONT_MATTER, '# Une section {#mission | La mission}', '', ...prose, ''].join('\n');
}

/** A file whose section opens on line 5 and is followed by `lines` from line 6 on. */
export function section(...lines: string[]): string {
	return [...FRONT_MATTER, '# Une section {#mission | La mission}', ...lines, ''].join('\n');
}

/** One message a problem, no-break spaces made plain. */
export function messages({ message }: EditionError): string[] {
	return message.replace(/[\u00A0\u202F]/gu, ' ').split('\n');
}
