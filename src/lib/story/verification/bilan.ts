import { units } from '../forms';

export const bilan = units({
	figures: ['ledger-total', 'ledger-holds', 'ledger-open'],
	spec: (q) => {
		const holds = q('ledger-holds');
		const open = q('ledger-open');
		return {
			shape: 'dash',
			hue: 'teaching',
			steps: [
				{
					id: 'comptes',
					arrange: 'groups',
					groups: [
						{
							id: 'all',
							count: holds.value + open.value,
							tone: 'soft',
							label: { number: q('ledger-total').text, name: 'vérifications' }
						}
					]
				},
				{
					id: 'ouverts',
					arrange: 'groups',
					groups: [
						{
							id: 'holds',
							count: holds.value,
							tone: 'strong',
							label: { number: holds.text, name: 'tiennent' }
						},
						{
							id: 'open',
							count: open.value,
							tone: 'hollow',
							label: { number: open.text, name: 'restent ouvertes' }
						}
					]
				}
			]
		};
	}
});
