import type { GateSpec } from '$lib/charts/gate/spec';
import { mark } from '$lib/charts/mark';
import type { Lookup } from '$lib/charts/types';
import type { Words } from '../scene';

/** What the gate draws, wherever it is drawn. */
export const GATE_FIGURES = [
	'exam-presence',
	'exam-absent',
	'exam-success',
	'exam-fail',
	'exam-pass'
] as const;

/** The hundred of the exam, their groups and their door. */
export function hundred(q: Lookup, words: Words): Omit<GateSpec, 'steps' | 'scrolled'> {
	const of = (id: string, look: Parameters<typeof mark>[1]) =>
		mark(q(id), { ...look, number: q(id).text });
	const absent = of('exam-absent', { hue: 'absent', since: 0, name: words('absent') });
	const fail = of('exam-fail', { hue: 'exam', since: 0, name: words('fail') });
	const pass = of('exam-pass', { hue: 'exam', tone: 'soft', since: 0, name: words('pass') });
	const all = absent.value + fail.value + pass.value;
	return {
		absent,
		fail,
		pass,
		present: of('exam-presence', { hue: 'exam', since: 1, name: words('present') }),
		all: {
			...absent,
			...{ id: 'all', value: all, calculated: false, hedged: false, hue: 'exam' },
			...{ number: words.number(all), name: words('all') }
		},
		base: `${words('of')} ${words.number(all)} ${words('all')}`,
		door: words('door')
	};
}
