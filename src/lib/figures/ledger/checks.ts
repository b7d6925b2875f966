/**
 * What the page checks of the report, in its order: one entry a check.
 * Its question is in the edition's labels. Nothing here is a result but
 * `expected`, which stops the build when the figures no longer lead to it.
 */

import type { Language } from '$lib/language/language';
import type { RULES } from './rules';
import type { Outcome } from './types';

type Rules = typeof RULES;
export type Kind = keyof Rules;

/** An id for each operand of a rule. */
type Ids<Rule> = Rule extends (language: Language, ...operands: infer Operands) => unknown
	? { readonly [Index in keyof Operands]: string }
	: never;

interface CheckOf<K extends Kind> {
	/** Lower-case words joined by hyphens. */
	readonly id: string;
	readonly kind: K;
	/** Ids of printed figures, in the order of the rule's parameters. */
	readonly operands: Ids<Rules[K]>;
	/** The outcome acknowledged: the same for all editions, or by edition, « 2019-2020 ». */
	readonly expected: Outcome | Readonly<Record<string, Outcome>>;
}

export type Check = { [K in Kind]: CheckOf<K> }[Kind];

export const CHECKS: readonly Check[] = [
	{
		id: 'activity-whole',
		kind: 'hundred',
		operands: ['activity-adults', 'activity-initial'],
		expected: 'holds'
	},
	{
		id: 'mean-age-youth',
		kind: 'youth',
		operands: ['mean-age', 'mean-age-before'],
		expected: 'noted'
	},
	{
		id: 'workstudy-men',
		kind: 'majority',
		operands: ['workstudy-men-per-100'],
		expected: 'holds'
	},
	{
		id: 'bac-plateau',
		kind: 'steady',
		operands: ['bac-share', 'bac-share-before'],
		expected: 'within-hedges'
	},
	{
		id: 'situation-whole',
		kind: 'hundred',
		operands: ['in-work', 'seeking'],
		expected: 'undescribed'
	},
	{
		id: 'in-work-wording',
		kind: 'wording',
		operands: ['in-work'],
		expected: 'loose'
	},
	{
		id: 'seeking-wording',
		kind: 'wording',
		operands: ['seeking'],
		expected: 'holds'
	},
	{
		id: 'intermediate-wording',
		kind: 'wording',
		operands: ['intermediate'],
		expected: 'loose'
	},
	{
		id: 'distance-share-check',
		kind: 'share',
		operands: ['distance-learners', 'learners', 'distance-share'],
		expected: 'within-hedges'
	},
	{
		id: 'site-enrolments-wording',
		kind: 'wording',
		operands: ['site-enrolments'],
		expected: 'holds'
	},
	{
		id: 'high-level-rise',
		kind: 'more',
		operands: ['high-level-share', 'high-level-share-before'],
		expected: 'holds'
	},
	{
		id: 'vapp-decisions-described',
		kind: 'parts',
		operands: ['vapp-decisions', 'vapp-direct', 'vapp-conditional'],
		expected: 'undescribed'
	},
	{
		id: 'vapp-decisions-surplus',
		kind: 'surplus',
		operands: ['vapp-decisions', 'vapp-applications'],
		expected: 'unexplained'
	},
	{
		id: 'vapp-women-more',
		kind: 'majority',
		operands: ['vapp-women'],
		expected: 'holds'
	},
	{
		id: 'vapp-age-higher',
		kind: 'more',
		operands: ['vapp-age', 'mean-age'],
		expected: 'holds'
	},
	{
		id: 'vapp-seeking-higher',
		kind: 'higher-wider',
		operands: ['vapp-seeking', 'seeking', 'in-work'],
		expected: 'two-definitions'
	},
	{
		id: 'vae-decisions-described',
		kind: 'parts',
		operands: ['vae-decisions', 'vae-full', 'vae-partial'],
		expected: 'undescribed'
	},
	{
		id: 'vae-decisions-surplus',
		kind: 'surplus',
		operands: ['vae-decisions', 'vae-candidates'],
		expected: 'unexplained'
	},
	{
		id: 'vae-age-higher',
		kind: 'more',
		operands: ['vae-age', 'mean-age'],
		expected: 'holds'
	},
	{
		id: 'vae-seeking-lower',
		kind: 'lower-wider',
		operands: ['vae-seeking', 'seeking', 'in-work'],
		expected: 'two-definitions'
	},
	{
		id: 'ves-decisions-described',
		kind: 'parts-either-way',
		operands: ['ves-decisions', 'ves-grants', 'ves-mixed'],
		expected: 'undescribed'
	},
	{
		id: 'ves-decisions-surplus',
		kind: 'surplus',
		operands: ['ves-decisions', 'ves-candidates'],
		expected: 'unexplained'
	},
	{
		id: 'ves-women-more',
		kind: 'minority',
		operands: ['ves-men'],
		expected: 'holds'
	},
	{
		id: 'ves-age-possible',
		kind: 'age',
		operands: ['ves-age', 'mean-age'],
		expected: 'to-confirm'
	},
	{
		id: 'exam-presence-wording',
		kind: 'wording',
		operands: ['exam-presence'],
		expected: 'at-odds'
	},
	{
		id: 'exam-success-wording',
		kind: 'wording',
		operands: ['exam-success'],
		expected: 'holds'
	},
	{
		id: 'exam-presence-modes',
		kind: 'mean',
		operands: [
			'exam-presence',
			'site-enrolments',
			'presence-site',
			'presence-distance',
			'presence-hybrid'
		],
		expected: 'holds'
	},
	{
		id: 'exam-success-modes',
		kind: 'remainder',
		operands: ['exam-success', 'site-enrolments', 'success-site'],
		expected: 'holds'
	},
	{
		id: 'presence-distance-lower',
		kind: 'more',
		operands: ['presence-site', 'presence-distance'],
		expected: 'holds'
	},
	{
		id: 'presence-hybrid-lower',
		kind: 'more',
		operands: ['presence-site', 'presence-hybrid'],
		expected: 'holds'
	},
	{
		id: 'presence-distance-rise',
		kind: 'more',
		operands: ['presence-distance', 'presence-distance-before'],
		expected: 'holds'
	},
	{
		id: 'success-site-rise',
		kind: 'more',
		operands: ['success-site', 'success-site-before'],
		expected: 'holds'
	},
	{
		id: 'parchments-whole',
		kind: 'hundred',
		operands: ['diplomas-share', 'certificates-share'],
		expected: 'holds'
	},
	{
		id: 'diplomas-wording',
		kind: 'wording',
		operands: ['diplomas-share'],
		expected: 'holds'
	},
	{
		id: 'level-6-wording',
		kind: 'wording-of-part',
		operands: ['level-6-share', 'diplomas-share'],
		expected: 'no-base'
	},
	{
		id: 'four-types-wording',
		kind: 'wording',
		operands: ['four-types-share'],
		expected: 'holds'
	},
	{
		id: 'same-share-twice',
		kind: 'twin',
		operands: ['diplomas-share', 'four-types-share'],
		expected: 'to-confirm'
	},
	{
		id: 'amf-wording',
		kind: 'wording',
		operands: ['amf-share'],
		expected: 'holds'
	}
];
