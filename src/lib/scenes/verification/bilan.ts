import type { Tone } from '$lib/charts/types';
import type { UnitGroup } from '$lib/charts/units/spec';
import type { Scene } from '../scene';

/** Outcomes by how the page marks them: what is at odds is soft, what is left open is hollow. */
const AT_ODDS = ['ledger-loose', 'ledger-at-odds', 'ledger-misprint'];
const LEFT_OPEN = ['ledger-undescribed', 'ledger-unexplained', 'ledger-noted'];

export const bilan: Scene = {
	form: 'units',
	figures: ['ledger-total', 'ledger-holds', 'ledger-open', ...AT_ODDS, ...LEFT_OPEN],
	spec: (q, words) => {
		const group = (id: string, ids: readonly string[], name: string, tone: Tone): UnitGroup => {
			const count = ids.reduce((sum, outcome) => sum + q(outcome).value, 0);
			return { id, count, tone, label: { number: words.number(count), name } };
		};
		return {
			shape: 'dash',
			hue: 'teaching',
			steps: [
				{
					id: 'comptes',
					arrange: 'groups',
					groups: [group('all', ['ledger-total'], words('all'), 'strong')]
				},
				{
					id: 'ouverts',
					arrange: 'groups',
					groups: [
						group('holds', ['ledger-holds'], words('holds'), 'strong'),
						group('odds', AT_ODDS, words('odds'), 'soft'),
						group('open', LEFT_OPEN, words('open'), 'hollow')
					]
				}
			]
		};
	}
};
