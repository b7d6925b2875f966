/**
 * What the page checks of the report, in its order: one entry a check. Nothing here is a result but
 * `expected`, which stops the build when the figures no longer lead to it.
 */

import type { RULES } from './rules';
import type { Outcome } from './types';

type Rules = typeof RULES;
export type Kind = keyof Rules;

/** An id for each parameter of a rule. */
type Ids<Parameters extends readonly unknown[]> = {
	readonly [Index in keyof Parameters]: string;
};

interface CheckOf<K extends Kind> {
	/** Lower-case words joined by hyphens. */
	readonly id: string;
	readonly kind: K;
	/** Ids of printed figures, in the order of the rule's parameters. */
	readonly operands: Ids<Parameters<Rules[K]>>;
	/** Short French question for the page, with ordinary spaces. */
	readonly question: string;
	/** The outcome acknowledged: the same for all editions, or by edition, « 2019-2020 ». */
	readonly expected: Outcome | Readonly<Record<string, Outcome>>;
}

export type Check = { [K in Kind]: CheckOf<K> }[Kind];

export const CHECKS: readonly Check[] = [
	{
		id: 'activity-whole',
		kind: 'hundred',
		operands: ['activity-adults', 'activity-initial'],
		question: 'Les deux parts font-elles toute l’activité ?',
		expected: 'holds'
	},
	{
		id: 'title-bac',
		kind: 'title',
		operands: ['bac-share'],
		question: 'Le titre « au moins au Baccalauréat » se lit-il dans la part de niveau bac ?',
		expected: 'noted'
	},
	{
		id: 'mean-age-youth',
		kind: 'youth',
		operands: ['mean-age', 'mean-age-before'],
		question: 'L’âge moyen va-t-il dans le sens de l’explication donnée ?',
		expected: 'noted'
	},
	{
		id: 'situation-whole',
		kind: 'hundred',
		operands: ['in-work', 'seeking'],
		question: 'La situation de tous les auditeurs est-elle décrite ?',
		expected: 'undescribed'
	},
	{
		id: 'in-work-wording',
		kind: 'wording',
		operands: ['in-work'],
		question: 'Les mots vont-ils avec la part en emploi ?',
		expected: 'loose'
	},
	{
		id: 'seeking-wording',
		kind: 'wording',
		operands: ['seeking'],
		question: 'Les mots vont-ils avec la part en recherche d’emploi ?',
		expected: 'holds'
	},
	{
		id: 'intermediate-wording',
		kind: 'wording',
		operands: ['intermediate'],
		question: 'Les mots vont-ils avec la part des professions intermédiaires ?',
		expected: 'loose'
	},
	{
		id: 'distance-share-check',
		kind: 'share',
		operands: ['distance-learners', 'learners', 'distance-share'],
		question: 'La part à distance ou en hybride se retrouve-t-elle ?',
		expected: 'within-hedges'
	},
	{
		id: 'site-enrolments-wording',
		kind: 'wording',
		operands: ['site-enrolments'],
		question: 'Les mots vont-ils avec la part des inscriptions sur place ?',
		expected: 'holds'
	},
	{
		id: 'vapp-decisions-described',
		kind: 'parts',
		operands: ['vapp-decisions', 'vapp-direct', 'vapp-conditional'],
		question: 'Toutes les décisions de VAPP sont-elles décrites ?',
		expected: 'undescribed'
	},
	{
		id: 'vapp-decisions-surplus',
		kind: 'surplus',
		operands: ['vapp-decisions', 'vapp-applications'],
		question: 'VAPP : y a-t-il plus de décisions que de candidatures ?',
		expected: 'unexplained'
	},
	{
		id: 'vae-decisions-described',
		kind: 'parts',
		operands: ['vae-decisions', 'vae-full', 'vae-partial'],
		question: 'Toutes les décisions de VAE sont-elles décrites ?',
		expected: 'undescribed'
	},
	{
		id: 'vae-decisions-surplus',
		kind: 'surplus',
		operands: ['vae-decisions', 'vae-candidates'],
		question: 'VAE : y a-t-il plus de décisions que de candidats ?',
		expected: 'unexplained'
	},
	{
		id: 'vae-seeking-lower',
		kind: 'lower',
		operands: ['vae-seeking', 'seeking'],
		question: 'Les candidats à la VAE sont-ils « moins fréquemment » sans emploi ?',
		expected: 'at-odds'
	},
	{
		id: 'ves-decisions-described',
		kind: 'parts-either-way',
		operands: ['ves-decisions', 'ves-grants', 'ves-mixed'],
		question: 'Toutes les décisions de VES sont-elles décrites ?',
		expected: 'undescribed'
	},
	{
		id: 'ves-decisions-surplus',
		kind: 'surplus',
		operands: ['ves-decisions', 'ves-candidates'],
		question: 'VES : y a-t-il plus de décisions que de candidats ?',
		expected: 'unexplained'
	},
	{
		id: 'ves-age-possible',
		kind: 'age',
		operands: ['ves-age', 'mean-age'],
		question: 'L’âge moyen des candidats à la VES est-il possible ?',
		expected: 'misprint'
	},
	{
		id: 'exam-presence-wording',
		kind: 'wording',
		operands: ['exam-presence'],
		question: 'Les mots vont-ils avec la présence aux examens ?',
		expected: 'at-odds'
	},
	{
		id: 'exam-success-wording',
		kind: 'wording',
		operands: ['exam-success'],
		question: 'Les mots vont-ils avec la réussite aux examens ?',
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
		question: 'La présence d’ensemble va-t-elle avec celle de chaque mode ?',
		expected: 'holds'
	},
	{
		id: 'exam-success-modes',
		kind: 'remainder',
		operands: ['exam-success', 'site-enrolments', 'success-site'],
		question: 'La réussite d’ensemble va-t-elle avec la réussite sur place ?',
		expected: 'holds'
	},
	{
		id: 'parchments-whole',
		kind: 'hundred',
		operands: ['diplomas-share', 'certificates-share'],
		question: 'Diplômes et certificats font-ils tous les parchemins ?',
		expected: 'holds'
	},
	{
		id: 'diplomas-wording',
		kind: 'wording',
		operands: ['diplomas-share'],
		question: 'Les mots vont-ils avec la part des diplômes ?',
		expected: 'holds'
	},
	{
		id: 'level-6-wording',
		kind: 'wording',
		operands: ['level-6-share'],
		question: 'Le mot va-t-il avec la part du niveau 6 ?',
		expected: 'at-odds'
	},
	{
		id: 'four-types-wording',
		kind: 'wording',
		operands: ['four-types-share'],
		question: 'Les mots vont-ils avec la part des quatre types de diplômes ?',
		expected: 'holds'
	},
	{
		id: 'same-share-twice',
		kind: 'twin',
		operands: ['diplomas-share', 'four-types-share'],
		question: 'Deux parts différentes portent-elles le même nombre ?',
		expected: 'noted'
	},
	{
		id: 'amf-wording',
		kind: 'wording',
		operands: ['amf-share'],
		question: 'Les mots vont-ils avec la part des certificats liés à l’AMF ?',
		expected: 'holds'
	}
];
