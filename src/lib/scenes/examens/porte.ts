import type { Scene } from '../scene';
import { GATE_FIGURES, hundred } from './hundred';

export const porte: Scene = {
	form: 'gate',
	tall: true,
	figures: GATE_FIGURES,
	spec: (q, words) => {
		const { present, ...gate } = hundred(q, words);
		return {
			...gate,
			present: { ...present, since: 1 },
			steps: [{ id: 'compte' }, { id: 'calcul' }]
		};
	}
};
