import type { Language } from '$lib/language/language';
import type { Labels } from '$lib/story/labels';
import type { Words } from './scene';

/** A chart asks for words that its edition's labels don't have. */
export class MissingWords extends RangeError {
	override readonly name = 'MissingWords';

	constructor(
		readonly chart: string,
		readonly key: string
	) {
		super(`chart “${chart}” has no words “${key}”`);
	}
}

/**
 * The words of a chart.
 *
 * @param asked gets each key that the chart asks for
 * @throws MissingWords, from the words, where a chart asks for a key that it hasn't
 */
export function wordsOf(
	chart: string,
	{ charts }: Pick<Labels, 'charts'>,
	language: Pick<Language, 'number'>,
	asked?: Set<string>
): Words {
	const labels = charts[chart] ?? {};
	const words = (key: string): string => {
		asked?.add(key);
		const found = Object.hasOwn(labels, key) ? labels[key] : undefined;
		if (found === undefined) throw new MissingWords(chart, key);
		return found;
	};
	return Object.assign(words, { number: (value: number) => language.number(value) });
}
