/** What the page works out from printed figures: one entry a number, in the order of the page. */

import { apportion } from './apportion';
import { add, divide, exactly, multiply } from '../intervals';
import { percentOf, shareOf, spread, subtract } from '../intervals';
import type { Range, Unit } from '../types';

export interface Recipe {
	readonly id: string;
	/**
	 * Ids of figures, or of calculations above. The first is the main one: the period is its, unless
	 * stated.
	 */
	readonly operands: readonly string[];
	readonly unit: Unit;
	/** The result's range from the operands' ranges; on single values, the result itself. */
	readonly work: (...operands: Range[]) => Range;
	/** Whole marks drawn for the printed values, where they are shared out and not rounded. */
	readonly draw?: (...values: number[]) => number;
	/** Unit that the result is rounded to: 0.1, 1, 10… By default 1. */
	readonly step?: number;
	/** True of what is left of a whole, where the report doesn't say what that is. */
	readonly undescribed?: true;
	/** The formula, with `{id}` for an operand as it is printed. */
	readonly formula: string;
	/** The result's period, from the main operand's. */
	readonly period?: (main: string) => string;
}

const HUNDRED = exactly(100);
/** Hours of a legal week of work in France: a convention, to make hours felt. */
const LEGAL_WEEK = exactly(35);
const rest = (...parts: Range[]): Range => parts.reduce(subtract);
const restOfHundred = (...parts: Range[]): Range => rest(HUNDRED, ...parts);
const perSquare = (people: Range): Range => divide(people, HUNDRED);

/** Men per 100 women as the share of men, and of women, in %. */
const menShare = (menPer100: Range): Range => spread((men) => (100 * men) / (men + 100), menPer100);
const womenShare = (menPer100: Range): Range => subtract(HUNDRED, menShare(menPer100));

/** Men per 100 women among those who are left when a group of known size and ratio is taken out. */
function menPer100Outside(
	allRatio: number,
	groupRatio: number,
	all: number,
	group: number
): number {
	const men = (all * allRatio) / (allRatio + 100) - (group * groupRatio) / (groupRatio + 100);
	const women = (all * 100) / (allRatio + 100) - (group * 100) / (groupRatio + 100);
	return (100 * men) / women;
}

/** One of the parts that squares are shared out between. */
const part = (index: number, squares: number, weights: readonly number[]): number =>
	apportion(squares, weights)[index] ?? 0;

export const RECIPES: readonly Recipe[] = [
	{
		id: 'crowd-squares',
		operands: ['learners'],
		unit: 'squares',
		work: perSquare,
		formula: '{learners} ÷ 100'
	},
	{
		id: 'enrolments-per-person',
		operands: ['enrolments', 'learners'],
		unit: 'enrolments',
		work: divide,
		step: 0.1,
		formula: '{enrolments} ÷ {learners}'
	},
	{
		id: 'hours-per-person',
		operands: ['trainee-hours', 'learners'],
		unit: 'hours',
		work: divide,
		step: 10,
		formula: '{trainee-hours} ÷ {learners}'
	},
	{
		id: 'weeks-per-person',
		operands: ['hours-per-person'],
		unit: 'weeks',
		work: (hours) => divide(hours, LEGAL_WEEK),
		step: 0.1,
		formula: '{hours-per-person} ÷ 35'
	},

	{
		id: 'mean-age-gain',
		operands: ['mean-age', 'mean-age-before'],
		unit: 'years',
		work: subtract,
		step: 0.1,
		formula: '{mean-age} − {mean-age-before}'
	},
	{
		id: 'workstudy-age-gap',
		operands: ['mean-age', 'workstudy-age'],
		unit: 'years',
		work: subtract,
		step: 0.1,
		formula: '{mean-age} − {workstudy-age}'
	},
	{
		id: 'workstudy-squares',
		operands: ['workstudy-learners'],
		unit: 'squares',
		work: perSquare,
		formula: '{workstudy-learners} ÷ 100'
	},
	{
		id: 'men-share',
		operands: ['men-per-100'],
		unit: 'percent',
		work: menShare,
		formula: '{men-per-100} ÷ ({men-per-100} + 100)'
	},
	{
		id: 'women-share',
		operands: ['men-per-100'],
		unit: 'percent',
		work: womenShare,
		formula: '100 ÷ ({men-per-100} + 100)'
	},
	{
		id: 'workstudy-men-share',
		operands: ['workstudy-men-per-100'],
		unit: 'percent',
		work: menShare,
		formula: '{workstudy-men-per-100} ÷ ({workstudy-men-per-100} + 100)'
	},
	{
		id: 'workstudy-women-share',
		operands: ['workstudy-men-per-100'],
		unit: 'percent',
		work: womenShare,
		formula: '100 ÷ ({workstudy-men-per-100} + 100)'
	},
	{
		id: 'workstudy-men-squares',
		operands: ['workstudy-men-per-100', 'workstudy-squares'],
		unit: 'squares',
		work: (men, squares) => percentOf(menShare(men), squares),
		draw: (men, squares) => part(0, squares, [men, 100]),
		formula: '{workstudy-squares} × {workstudy-men-per-100} ÷ ({workstudy-men-per-100} + 100)'
	},
	{
		id: 'workstudy-women-squares',
		operands: ['workstudy-men-per-100', 'workstudy-squares'],
		unit: 'squares',
		work: (men, squares) => percentOf(womenShare(men), squares),
		draw: (men, squares) => part(1, squares, [men, 100]),
		formula: '{workstudy-squares} × 100 ÷ ({workstudy-men-per-100} + 100)'
	},
	{
		id: 'men-per-100-outside',
		operands: ['men-per-100', 'workstudy-men-per-100', 'learners', 'workstudy-learners'],
		unit: 'men-per-100-women',
		work: (...operands) => spread(menPer100Outside, ...operands),
		formula:
			'100 × ({learners} × {men-per-100} ÷ ({men-per-100} + 100)' +
			' − {workstudy-learners} × {workstudy-men-per-100} ÷ ({workstudy-men-per-100} + 100))' +
			' ÷ ({learners} × 100 ÷ ({men-per-100} + 100)' +
			' − {workstudy-learners} × 100 ÷ ({workstudy-men-per-100} + 100))'
	},
	{
		id: 'bac-gain',
		operands: ['bac-share', 'bac-share-before'],
		unit: 'points',
		work: subtract,
		formula: '{bac-share} − {bac-share-before}'
	},
	{
		id: 'situation-undescribed',
		operands: ['in-work', 'seeking'],
		unit: 'percent',
		work: restOfHundred,
		undescribed: true,
		formula: '100 − {in-work} − {seeking}'
	},
	{
		id: 'in-work-squares',
		operands: ['in-work', 'seeking', 'crowd-squares'],
		unit: 'squares',
		work: (inWork, _, crowd) => percentOf(inWork, crowd),
		draw: (inWork, seeking, crowd) => part(0, crowd, [inWork, seeking, 100 - inWork - seeking]),
		formula: '{crowd-squares} × {in-work} %'
	},
	{
		id: 'seeking-squares',
		operands: ['seeking', 'in-work', 'crowd-squares'],
		unit: 'squares',
		work: (seeking, _, crowd) => percentOf(seeking, crowd),
		draw: (seeking, inWork, crowd) => part(1, crowd, [inWork, seeking, 100 - inWork - seeking]),
		formula: '{crowd-squares} × {seeking} %'
	},
	{
		id: 'undescribed-squares',
		operands: ['in-work', 'seeking', 'crowd-squares'],
		unit: 'squares',
		work: (inWork, seeking, crowd) => percentOf(restOfHundred(inWork, seeking), crowd),
		draw: (inWork, seeking, crowd) => part(2, crowd, [inWork, seeking, 100 - inWork - seeking]),
		undescribed: true,
		formula: '{crowd-squares} × (100 − {in-work} − {seeking}) %'
	},
	{
		id: 'intermediate-of-all',
		operands: ['intermediate', 'in-work'],
		unit: 'percent',
		work: percentOf,
		formula: '{in-work} % × {intermediate} %'
	},

	{
		id: 'distance-squares',
		operands: ['distance-learners'],
		unit: 'squares',
		work: perSquare,
		formula: '{distance-learners} ÷ 100'
	},
	{
		id: 'distance-share-computed',
		operands: ['distance-learners', 'learners'],
		unit: 'percent',
		work: shareOf,
		formula: '{distance-learners} ÷ {learners}'
	},
	{
		id: 'off-site-enrolments',
		operands: ['site-enrolments'],
		unit: 'percent',
		work: restOfHundred,
		formula: '100 − {site-enrolments}'
	},
	{
		id: 'high-level-gain',
		operands: ['high-level-share', 'high-level-share-before'],
		unit: 'points',
		work: subtract,
		formula: '{high-level-share} − {high-level-share-before}'
	},

	{
		id: 'vapp-undescribed',
		operands: ['vapp-decisions', 'vapp-direct', 'vapp-conditional'],
		unit: 'decisions',
		work: rest,
		undescribed: true,
		formula: '{vapp-decisions} − {vapp-direct} − {vapp-conditional}'
	},
	{
		id: 'vae-undescribed',
		operands: ['vae-decisions', 'vae-full', 'vae-partial'],
		unit: 'decisions',
		work: rest,
		undescribed: true,
		formula: '{vae-decisions} − {vae-full} − {vae-partial}'
	},
	{
		id: 'ves-undescribed',
		operands: ['ves-decisions', 'ves-grants', 'ves-mixed'],
		unit: 'decisions',
		work: rest,
		undescribed: true,
		formula: '{ves-decisions} − {ves-grants} − {ves-mixed}'
	},
	{
		id: 'ves-undescribed-wide',
		operands: ['ves-decisions', 'ves-grants'],
		unit: 'decisions',
		work: rest,
		undescribed: true,
		formula: '{ves-decisions} − {ves-grants}'
	},
	{
		id: 'vapp-direct-share',
		operands: ['vapp-direct', 'vapp-decisions'],
		unit: 'percent',
		work: shareOf,
		formula: '{vapp-direct} ÷ {vapp-decisions}'
	},
	{
		id: 'vapp-conditional-share',
		operands: ['vapp-conditional', 'vapp-decisions'],
		unit: 'percent',
		work: shareOf,
		formula: '{vapp-conditional} ÷ {vapp-decisions}'
	},
	{
		id: 'vae-full-share',
		operands: ['vae-full', 'vae-decisions'],
		unit: 'percent',
		work: shareOf,
		formula: '{vae-full} ÷ {vae-decisions}'
	},
	{
		id: 'vae-partial-share',
		operands: ['vae-partial', 'vae-decisions'],
		unit: 'percent',
		work: shareOf,
		formula: '{vae-partial} ÷ {vae-decisions}'
	},
	{
		id: 'ves-grants-share',
		operands: ['ves-grants', 'ves-decisions'],
		unit: 'percent',
		work: shareOf,
		formula: '{ves-grants} ÷ {ves-decisions}'
	},
	{
		id: 'ves-mixed-share',
		operands: ['ves-mixed', 'ves-decisions'],
		unit: 'percent',
		work: shareOf,
		formula: '{ves-mixed} ÷ {ves-decisions}'
	},
	{
		id: 'vapp-surplus',
		operands: ['vapp-decisions', 'vapp-applications'],
		unit: 'decisions',
		work: subtract,
		formula: '{vapp-decisions} − {vapp-applications}'
	},
	{
		id: 'vae-surplus',
		operands: ['vae-decisions', 'vae-candidates'],
		unit: 'decisions',
		work: subtract,
		formula: '{vae-decisions} − {vae-candidates}'
	},
	{
		id: 'ves-surplus',
		operands: ['ves-decisions', 'ves-candidates'],
		unit: 'decisions',
		work: subtract,
		formula: '{ves-decisions} − {ves-candidates}'
	},
	{
		id: 'ves-women',
		operands: ['ves-men'],
		unit: 'percent',
		work: restOfHundred,
		formula: '100 − {ves-men}'
	},

	{
		id: 'exam-absent',
		operands: ['exam-presence'],
		unit: 'per-hundred',
		work: restOfHundred,
		formula: '100 − {exam-presence}'
	},
	{
		id: 'exam-fail',
		operands: ['exam-presence', 'exam-success'],
		unit: 'per-hundred',
		work: (presence, success) => percentOf(restOfHundred(success), presence),
		formula: '{exam-presence} % × (100 − {exam-success}) %'
	},
	{
		id: 'exam-pass',
		operands: ['exam-presence', 'exam-success'],
		unit: 'per-hundred',
		work: (presence, success) => percentOf(success, presence),
		formula: '{exam-presence} % × {exam-success} %'
	},
	{
		id: 'absent-distance',
		operands: ['presence-distance'],
		unit: 'per-hundred',
		work: restOfHundred,
		formula: '100 − {presence-distance}'
	},
	{
		id: 'absent-distance-before',
		operands: ['presence-distance-before'],
		unit: 'per-hundred',
		work: restOfHundred,
		formula: '100 − {presence-distance-before}'
	},
	{
		id: 'absent-hybrid',
		operands: ['presence-hybrid'],
		unit: 'per-hundred',
		work: restOfHundred,
		formula: '100 − {presence-hybrid}'
	},
	{
		id: 'absent-site',
		operands: ['presence-site'],
		unit: 'per-hundred',
		work: restOfHundred,
		formula: '100 − {presence-site}'
	},
	{
		id: 'presence-distance-gain',
		operands: ['presence-distance', 'presence-distance-before'],
		unit: 'points',
		work: subtract,
		formula: '{presence-distance} − {presence-distance-before}'
	},
	{
		id: 'success-site-gain',
		operands: ['success-site', 'success-site-before'],
		unit: 'points',
		work: subtract,
		formula: '{success-site} − {success-site-before}'
	},
	{
		id: 'presence-gap',
		operands: ['presence-site', 'presence-distance'],
		unit: 'points',
		work: subtract,
		formula: '{presence-site} − {presence-distance}'
	},

	{
		id: 'parchments-before',
		operands: ['parchments', 'parchments-growth'],
		unit: 'parchments',
		work: (after, growth) => divide(after, add(exactly(1), divide(growth, HUNDRED))),
		step: 100,
		formula: '{parchments} ÷ (1 + {parchments-growth} %)',
		period: yearBefore
	},
	{
		id: 'parchments-added',
		operands: ['parchments', 'parchments-growth'],
		unit: 'parchments',
		work: (after, growth) =>
			multiply(
				after,
				spread((percent) => percent / (100 + percent), growth)
			),
		step: 10,
		formula: '{parchments} − {parchments} ÷ (1 + {parchments-growth} %)'
	},
	{
		id: 'level-6-of-diplomas',
		operands: ['level-6-share', 'diplomas-share'],
		unit: 'percent',
		work: shareOf,
		formula: '{level-6-share} ÷ {diplomas-share}'
	},
	{
		id: 'amf-of-all',
		operands: ['amf-share', 'certificates-share'],
		unit: 'percent',
		work: percentOf,
		formula: '{certificates-share} % × {amf-share} %'
	}
];

/** « 2017-2018 » for « 2018-2019 ». */
function yearBefore(period: string): string {
	return period.replace(/\d+/g, (year) => String(Number(year) - 1));
}
