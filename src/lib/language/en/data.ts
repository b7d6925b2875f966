/** English words of the table of figures, as a Data Package describes it. */
export const data = {
	/** Title and description of each column. */
	columns: {
		id: {
			title: 'Identifier',
			description: 'Lasting name of the row, used on the pages of the site.'
		},
		kind: {
			title: 'Kind',
			description: 'Printed in the report, or calculated from it.'
		},
		value: {
			title: 'Value',
			description: 'The number, in the unit of the “unit” column.'
		},
		upper: {
			title: 'Upper value',
			description: 'Second number, where the report prints two.'
		},
		low: {
			title: 'Lower bound',
			description: 'Smallest value that rounding and hedge allow, rounded down.'
		},
		high: {
			title: 'Upper bound',
			description: 'Largest value that rounding and hedge allow, rounded up.'
		},
		text: {
			title: 'Number as written',
			description: 'The number in English typography, without hedge or unit.'
		},
		unit: {
			title: 'Unit',
			description: 'What the value counts; shares are in per cent.'
		},
		hedge: {
			title: 'Hedge',
			description: 'The report’s own words around the number, in French; “about” for a calculation.'
		},
		wording: {
			title: 'Other wording',
			description: 'Words that the report also uses for this number, in French.'
		},
		period: {
			title: 'Period',
			description:
				'School year, of two years, or calendar year, of one; for what covers the whole report, its first and last years; “year not stated” where the report gives none.'
		},
		population: {
			title: 'Population',
			description: 'Who or what the number is about.'
		},
		locator: {
			title: 'Place',
			description:
				'Part and paragraph of the report; for a calculation, those of the numbers it starts from, separated by spaces.'
		},
		label: {
			title: 'Short name',
			description: 'Name of the number in a chart.'
		},
		formula: {
			title: 'Calculation',
			description: 'How a calculated number is worked out.'
		},
		operands: {
			title: 'Operands',
			description: 'Identifiers of the numbers in the calculation, separated by spaces.'
		},
		note: {
			title: 'Note',
			description: 'What to know before using it.'
		},
		measure: {
			title: 'What is measured',
			description: 'What is measured, and of whom, in words that stand alone.'
		},
		bounds: {
			title: 'Kind of bounds',
			description:
				'Where the two bounds come from. Where the report says only “over”, “nearly” or “about ten”, how far they reach is a convention of this page: half a unit of the last digit written, or a tenth.'
		}
	},
	bounds: { exact: 'counted to the unit', rounding: 'rounding', convention: 'convention' },
	/** How a spreadsheet in English takes numbers, and parts cells. */
	sheet: { decimal: '.', separator: ',' },
	/** Columns of a chart's own data, in a spreadsheet. */
	about: { title: 'Chart', source: 'Source', licence: 'Licence' },
	kinds: { printed: 'printed', calculated: 'calculated' }
};
