/**
 * English words that scripts need in the browser, and the page too. No-break spaces are written as
 * escapes, so that an editor can see them.
 */

import type { ClientWords, TableWords } from '../client';

const kinds = { printed: 'printed', calculated: 'calculated' };

export const words: ClientWords = {
	code: 'en',
	reading: {
		label: 'Reading',
		scroll: 'Scroll',
		flat: 'Show all',
		steps: 'Steps',
		previous: 'Previous step',
		next: 'Next step'
	},
	guess: {
		idea: 'How many don’t come?',
		said: (count) => `Your guess: ${count} absent out of\u00a0100`,
		mark: (count) => `your guess: ${count}`,
		none: 'not given yet',
		answer: 'See the answer',
		compared: (count, more) =>
			more === 0
				? `You said ${count}: that’s the right number.`
				: `You said ${count}: ${Math.abs(more)} too ${more > 0 ? 'many' : 'few'}.`
	},
	scheme: { label: 'Appearance', auto: 'System', light: 'Light', dark: 'Dark' },
	number: {
		kind: 'Kind',
		printed: 'As printed',
		hedge: 'Hedge',
		wording: 'In words',
		quoted: (words) => `“${words}”`,
		unit: 'Unit',
		claim: 'Words checked by calculation',
		formula: 'Calculation',
		operands: 'Worked out from',
		range: 'Range',
		period: 'Period',
		population: 'Population',
		place: 'In the report',
		before: 'Previous edition',
		note: 'Note',
		elsewhere: 'Also here',
		row: 'Its row in the table',
		check: 'All the checks',
		and: '; ',
		kinds,
		close: 'Close'
	},
	share: {
		copied: 'Link copied.',
		copyThis: 'Here is the link, to copy:',
		address: 'Address of this part'
	},
	reuse: {
		copied: 'Copied.',
		copyThis: 'Copy it yourself: the text is selected.'
	}
};

/** Words of the table of figures. */
export const data: TableWords = {
	title: 'The figures',
	description:
		'Every number that the report prints, and those that this page calculates from them, each with its population, period, place in the report and range.',
	download: 'Download:',
	columns: [
		'What is measured',
		'Value',
		'Period',
		'Population',
		'Range',
		'Kind',
		'In the report',
		'Note',
		'Identifier'
	],
	kinds,
	range: (low, high) => `${low} to ${high}`,
	convention: (range) => `${range}, by convention`,
	search: 'Search the table',
	period: 'Period',
	kind: 'Kind',
	all: 'all',
	found: (count, total) => `${count} of ${total} rows`,
	sort: (column) => `Sort by ${column}`,
	method:
		'The range is what rounding leaves possible, its ends rounded outward. After “over”, “nearly” or “about ten”, which give only a side or an order of magnitude, how far it reaches is a convention: half a unit of the last digit written, or a tenth. A calculated number shows its calculation.',
	describe: 'description of the columns (Data Package)'
};
