import type { Lane } from '$lib/charts/lanes/spec';
import { mark } from '$lib/charts/mark';
import type { ChartQuantity } from '$lib/charts/types';
import type { Words } from '../scene';

/** A lane of a hundred expected at the exam: one tint for all who come, one for all who don't. */
export function lane(
	name: string,
	present: ChartQuantity,
	absent: ChartQuantity,
	since: number,
	words: Words
): Lane {
	const come = {
		...mark(present, { hue: 'exam', tone: 'soft', since }),
		number: present.text,
		name: words('present')
	};
	return {
		id: present.id,
		name,
		since,
		present: come,
		absent: {
			...come,
			id: absent.id,
			value: absent.value,
			number: absent.text,
			name: words('absent'),
			// A hundred less those who come.
			calculated: true,
			hue: 'absent',
			tone: 'strong'
		}
	};
}
