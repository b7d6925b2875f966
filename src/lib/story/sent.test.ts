import { expect, test } from 'vitest';
import { sign } from '$lib/charts/mark';
import { current } from './current.server';
import { pack, unpack } from './sent';

const EDITION = '2019-2020';

test('every quantity arrives as it left, with as much of its unit as labels write', () => {
	const { drawn } = current();
	const sent = pack(drawn, EDITION);
	expect(Object.keys(sent)).toEqual(Object.keys(drawn));
	for (const [id, quantity] of Object.entries(drawn)) {
		const packed = sent[id];
		if (!packed) throw new Error(`${id} was not sent`);
		expect(unpack(id, packed, EDITION)).toEqual({ ...quantity, after: sign(quantity) });
	}
});

test('nothing empty or false is sent, nor an id twice, nor what follows from the rest', () => {
	for (const packed of Object.values(pack(current().drawn, EDITION))) {
		expect(Object.values(packed)).not.toContain('');
		expect(Object.values(packed)).not.toContain(false);
		expect(packed).not.toHaveProperty('id');
		expect(packed.text).not.toBe(String(packed.value));
		expect(packed.period).not.toBe(EDITION);
	}
});
