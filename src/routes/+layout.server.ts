import { languageOf } from '$lib/language/languages';
import { current } from '$lib/scenes/current.server';

/** What the foot of every page says of the report. */
export const load = () => {
	const { report, author } = current(languageOf()).story;
	return { report, author };
};
