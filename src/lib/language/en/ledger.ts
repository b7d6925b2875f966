/**
 * English words of the ledger: what came of a check, and the sentence that says so. The report's own
 * words stand between guillemets, their translation beside them.
 */

import { inWords } from './numbers';

const OTHER_BASE = 'if both are counted on the same base';

export const ledger = {
	/** How wordings are judged. */
	wordingRule:
		'A fraction in words holds if no other simple fraction (halves, thirds, quarters, fifths, ' +
		'tenths) is nearer to the figure: « six sur dix » (“six in ten”) spans 55 to 63.3%; above ' +
		'that, two thirds would be nearer, and the wording is only loose. « Près de » (“nearly”) and ' +
		'« moins de » (“under”) keep only the lower part of that span, « plus de » (“over”) only the ' +
		'upper part; « essentiellement » (“mainly”) means more than half. Of « nettement plus » ' +
		'(“markedly more”) or « légèrement plus » (“slightly more”), only the direction is checked.',

	/** What a check may come to, from what holds to what stays open. `short` fits a chart. */
	outcomes: {
		holds: { label: 'holds', short: 'hold' },
		'within-hedges': {
			label: 'holds, allowing for rounding and hedges',
			short: 'hold, given the hedges'
		},
		loose: { label: 'loose wording', short: 'loose wording' },
		noted: { label: 'worth noting', short: 'worth noting' },
		undescribed: { label: 'part not described', short: 'part not described' },
		unexplained: { label: 'not explained', short: 'not explained' },
		'two-definitions': { label: 'two definitions', short: 'two definitions' },
		'no-base': { label: 'base not given', short: 'base not given' },
		'to-confirm': { label: 'to be confirmed', short: 'to be confirmed' },
		'at-odds': { label: 'words and figure at odds', short: 'at odds' }
	},

	/** Words around the numbers of a sum. */
	sums: {
		to: 'to',
		about: 'about',
		printed: (text: string) => `printed: ${text}`,
		claim: (words: string, low: string, high: string) => `${words}: from ${low} to ${high}%`,
		more: (words: string, low: string) => `${words}: over ${low}%`,
		ifWithin: (sum: string, part: string, whole: string) =>
			`${sum}, if the ${part} are counted among the ${whole}`,
		named: (label: string, text: string) => `${label}: ${text}`,
		or: (one: string, other: string) => `${one}, or ${other}`,
		byDefinition: (share: string, low: string, high: string) =>
			`${share}; all learners: from ${low} to ${high}, depending on the definition`,
		rounded: 'allowing for rounding',
		hedged: 'allowing for hedges'
	},

	/** A fraction in words, and how a lone « neuf » is to be read. */
	fraction: (parts: string, whole: string) => `${parts} in ${whole}`,
	outOfTen: 'in ten',
	digits: Array.from({ length: 11 }, (_, number) => inWords(number)),

	/** One sentence for each thing that a check may come to, by kind of check. */
	verdicts: {
		hundred: {
			holds: 'The parts make exactly the whole.',
			within: 'The parts make the whole, allowing for rounding.',
			undescribed: (rest: string) => `That leaves ${rest} that the report doesn’t describe.`,
			over: 'The parts come to more than the whole; the report doesn’t say why.'
		},
		parts: {
			holds: 'Every decision is described.',
			within: 'Every decision is described, allowing for rounding.',
			undescribed: (rest: string) =>
				`Of these decisions, the report leaves ${rest} undescribed; nothing says that they were refusals.`,
			undescribedTo: (least: string, most: string) =>
				`Of these decisions, the report leaves ${least} undescribed, or ${most} on another reading; nothing says that they were refusals.`,
			over: 'The details come to more than the total; the report doesn’t say why.'
		},
		share: {
			holds: 'Dividing one by the other gives the share that is printed.',
			within: (plain: string) =>
				`As printed, the two numbers give ${plain}; their hedges leave room for the share that is printed.`,
			unexplained: 'Even with the hedges, the division doesn’t give the share that is printed.'
		},
		wording: {
			holds: 'No simple fraction is nearer to the figure.',
			holdsBelow: 'The figure is just below, as the words say.',
			holdsAbove: 'The figure is just above, as the words say.',
			loose: (nearer: string) => `Not far off, but ${nearer} would be nearer.`,
			atOdds: (nearer: string) => `The figure is nearer to ${nearer}.`,
			wrongSide: 'The figure is on the other side of what the words say.',
			mostHolds: 'The figure is over half, as the word says.',
			mostAtOdds: (figure: string) => `The word reads as more than half; ${figure} is less.`,
			noBase: (printed: string, other: string) =>
				`It is ${printed} of diplomas or, if counted on all awards, ${other} of diplomas. The word ` +
				`fits only one of the two, and the report doesn’t say which base it uses.`
		},
		mean: {
			holds: `The average falls between the bounds that the three types of course set, ${OTHER_BASE}.`,
			within: `Allowing for rounding, the average falls between the bounds that the three types of course set, ${OTHER_BASE}.`,
			unexplained: `The average falls outside the bounds that the three types of course set, ${OTHER_BASE}.`
		},
		remainder: {
			holds: (low: string, high: string) =>
				`The rate for the other types of course would then be between ${low} and ${high}%: that is possible, ${OTHER_BASE}.`,
			unexplained: `The other types of course would need a rate that can’t exist, ${OTHER_BASE}.`
		},
		surplus: {
			holds: 'There are no more decisions than requests.',
			within: 'Allowing for rounding, there are no more decisions than requests.',
			unexplained: (surplus: string, asked: string) =>
				`That makes ${surplus} more than there were ${asked}; the report doesn’t say why.`
		},
		more: {
			holds: (gap: string) => `The gap is ${gap}, in the direction that the report states.`,
			within: 'Allowing for rounding, the gap may be in the direction that the report states.',
			atOdds: 'The gap is in the opposite direction to what the report states.'
		},
		majority: {
			holds: 'The figure is over half, as the report says.',
			within: 'Allowing for rounding, this may be over half.',
			atOdds: 'This isn’t over half.'
		},
		minority: {
			holds: 'The figure is under half, as the report says.',
			within: 'Allowing for rounding, this may be under half.',
			atOdds: 'This isn’t under half.'
		},
		steady: {
			holds: 'The share is the same in both years.',
			within: (gap: string) =>
				`The gap is ${gap}: allowing for rounding, the share may not have moved.`,
			loose: (gap: string) => `The gap is ${gap}, more than rounding allows.`
		},
		wider: {
			holds: 'The gap is in the direction that the report states, whichever definition is used.',
			atOdds:
				'The gap is in the opposite direction to what the report states, whichever definition is used.',
			twoDefinitions: (share: string, low: string, high: string) =>
				`The ${share} also counts people who are « sans emploi » (“without a job”); the ${low} for ` +
				`all learners doesn’t: counted the same way, the share of all learners would lie between ` +
				`${low} and ${high}. The two can’t be compared.`
		},
		age: {
			toConfirm: (printed: string) =>
				`The report says that VES candidates are « légèrement » (“slightly”) older than learners ` +
				`as a whole, and prints “${printed}” (sic): that can’t be an average age. A difference? A ` +
				`misprint? The text doesn’t say.`
		},
		twin: {
			holds: 'Each of the two shares has a number of its own.',
			toConfirm:
				'The same number, in the same paragraph, for two different shares: that is possible, and to be confirmed with the source.'
		},
		youth: {
			holds: 'The average age doesn’t rise: nothing contradicts the explanation.',
			noted: (gain: string) =>
				`The report calls its learners « relativement jeune » (“relatively young”), and explains it by the growth of work-study training. The average age, though, rose by ${gain}. One doesn’t rule out the other.`
		}
	},

	/** What checks are about, where they are counted: short names, as headings have them too. */
	groups: {
		'at-odds': 'at odds',
		confirm: 'to be confirmed with the source',
		unsaid: 'not described, or not explained',
		nuanced: 'hold with a caveat',
		holds: 'hold'
	},

	/** Counts of checks: short names, and what all of them are about. */
	counts: {
		total: 'checks made',
		open: 'left open',
		population: 'checks made on the report’s figures',
		formula: (label: string) => `number of checks whose outcome is: ${label}`,
		note: 'Covers the whole report.',
		holdsNote: 'Also counts what holds once rounding and hedges are allowed for.'
	}
};
