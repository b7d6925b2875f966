import { GATE_FIGURES, hundred } from '../examens/hundred';
import type { Scene } from '../scene';

export const question: Scene = {
	form: 'gate',
	tall: true,
	figures: GATE_FIGURES,
	spec: (q, words) => {
		const { present, ...gate } = hundred(q, words);
		return {
			...gate,
			present: { ...present, since: 1 },
			scrolled: true,
			steps: [{ id: 'attente', waiting: true }, { id: 'reponse' }]
		};
	}
};
