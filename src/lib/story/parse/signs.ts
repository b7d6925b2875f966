/** Signs that no sentence has, or that the page's fonts lack: a reader would see a stray mark, or a box. */

import { stretches } from '$lib/language/addresses';
import { undrawn } from '$lib/language/drawn';
import { signs as messages } from '$lib/language/messages/prose';
import type { Place } from './reading';

/** Reports them, each once a line; the system draws those of an address. */
export function reportSigns(text: string, firstLine: number, { reading }: Place): void {
	const words = stretches(text)
		.map((stretch) => (stretch.address ? '' : stretch.text))
		.join(' ');
	for (const [index, line] of words.split('\n').entries()) {
		for (const found of undrawn(line))
			reading.report(firstLine + index, { found, ...fault(found) });
	}
}

function fault(found: string) {
	if (/^[*_]+$/u.test(found)) return messages.unclosed;
	return /^"+$/u.test(found) ? messages.straightQuote : messages.undrawn;
}
