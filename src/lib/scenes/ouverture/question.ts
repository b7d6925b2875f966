import { GATE_FIGURES, hundred } from '../examens/hundred';
import type { Scene } from '../scene';

export const question: Scene = {
	form: 'gate',
	tall: true,
	figures: GATE_FIGURES,
	spec: (q, words) => ({
		...hundred(q, words),
		scrolled: true,
		steps: [{ id: 'attente', waiting: true }, { id: 'reponse' }]
	})
};
