/** Gates for tests. */
import { labelled } from '../charts.fixtures';
import type { GateSpec } from './spec';

export const gateOf = (absent: number, fail: number, pass: number): GateSpec => ({
	absent: labelled('absent', absent, { hue: 'absent', name: 'ne viennent pas' }),
	fail: labelled('fail', fail, { hedge: 'environ ', name: 'viennent et échouent' }),
	pass: labelled('pass', pass, { hedge: 'environ ', name: 'viennent et réussissent' }),
	present: labelled('present', fail + pass, { name: 'viennent', since: 1 }),
	all: labelled('all', absent + fail + pass, { name: 'attendus' }),
	base: 'sur 100 attendus',
	door: 'porte de la salle d’examen',
	steps: [{ id: 'waiting', waiting: true }, { id: 'answered' }]
});

/** Those of the report, and others that an edition may have. */
export const GATES: readonly (readonly [number, number, number])[] = [
	[21, 9, 70],
	[30, 14, 56],
	[20, 10, 70],
	[0, 0, 100],
	[100, 0, 0],
	[5, 40, 55],
	[37, 23, 41],
	[1, 98, 1],
	[48, 3, 49]
];
