import { expect, test } from 'vitest';
import { heightIn, MAX_HEIGHT, MESSAGE, MIN_HEIGHT } from './height';

test.each([MIN_HEIGHT, 640, MAX_HEIGHT])('a frame may stand %i px high', (height) => {
	expect(heightIn({ type: MESSAGE, height })).toBe(height);
});

test.each([MIN_HEIGHT - 1, MAX_HEIGHT + 1, 640.5, '640', Number.NaN, null, undefined])(
	'a height of %s is refused',
	(height) => {
		expect(heightIn({ type: MESSAGE, height })).toBeUndefined();
	}
);

test.each([undefined, null, 'a word', 640, {}, { type: 'another', height: 640 }])(
	'the message %j is another’s',
	(data) => {
		expect(heightIn(data)).toBeUndefined();
	}
);
