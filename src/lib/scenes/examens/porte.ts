import type { Scene } from '../scene';
import { GATE_FIGURES, hundred } from './hundred';

export const porte: Scene = {
	form: 'gate',
	tall: true,
	figures: GATE_FIGURES,
	spec: (q, words) => ({ ...hundred(q, words), steps: [{ id: 'compte' }, { id: 'calcul' }] })
};
