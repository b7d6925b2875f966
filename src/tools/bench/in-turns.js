/**
 * Measures some pages in turns, so that an hour in which the machine is slower slows all of them.
 *
 * @template Measure
 * @param {number} times
 * @param {readonly string[]} urls
 * @param {(url: string) => Promise<Measure>} measure
 * @returns {Promise<Measure[][]>} measures of each page, in the order of the pages
 */
export async function inTurns(times, urls, measure) {
	/** @type {Measure[][]} */
	const all = urls.map(() => []);
	for (let turn = 0; turn < times; turn += 1) {
		for (const [index, url] of urls.entries()) all[index]?.push(await measure(url));
	}
	return all;
}
