/**
 * French words of the interface and of numbers. No-break spaces are written as escapes, so that an
 * editor can see them.
 */

interface Words {
	readonly one: string;
	readonly many: string;
}

/** What the reader sees of a calculation, beside its number. */
export interface CalculationWords {
	/** Short name for a direct label, 24 characters at most. */
	readonly label: string;
	/** What the number is about; by default, its main operand's. */
	readonly population?: string;
	readonly note?: string;
}

const same = (word: string): Words => ({ one: word, many: word });
const plural = (word: string): Words => ({ one: word, many: `${word}s` });

const examDoubt =
	'Le rapport ne dit pas nettement si l’on compte des personnes ou des inscriptions aux examens.';
const undescribed =
	'Décisions que le rapport ne décrit pas\u202f; rien ne dit que ce sont des refus.';
const squareNote = 'Un carré pour cent personnes, d’après les valeurs imprimées.';

export const fr = {
	/** What a unit without a word counts: a level. */
	wordless: 'niveau',
	units: {
		percent: same('%'),
		points: plural('point'),
		years: plural('an'),
		people: plural('auditeur'),
		enrolments: plural('inscription'),
		courses: plural('enseignement'),
		hours: plural('heure'),
		centres: plural('centre'),
		branches: plural('antenne'),
		partnerships: plural('partenariat'),
		'men-per-100-women': {
			one: 'homme pour 100\u00a0femmes',
			many: 'hommes pour 100\u00a0femmes'
		},
		moocs: same('MOOC'),
		applications: plural('candidature'),
		candidates: plural('candidat'),
		decisions: plural('décision'),
		parchments: plural('parchemin'),
		level: same(''),
		squares: plural('carré'),
		'per-hundred': same('sur\u00a0100'),
		checks: plural('vérification')
	},

	/** Before a calculated number that its operands leave uncertain. */
	approximately: 'environ',

	/** What each of the report's hedges becomes around a number, spaces included. */
	hedges: {
		'près de': { before: 'près de ', after: '' },
		'plus de': { before: 'plus de ', after: '' },
		'un peu plus de': { before: 'un peu plus de ', after: '' },
		avoisinant: { before: 'autour de ', after: '' },
		'une dizaine': { before: '', after: '' },
		'une quarantaine': { before: '', after: '' },
		'en moyenne': { before: '', after: ' en moyenne' }
	},

	calculations: {
		'enrolments-per-person': {
			label: 'par personne',
			population: 'inscriptions à l’offre nationale, par auditeur'
		},
		'hours-per-person': {
			label: 'par personne',
			population: 'heures stagiaires, par auditeur'
		},
		'crowd-squares': { label: 'auditeurs', note: squareNote },
		'workstudy-squares': { label: 'en alternance', note: squareNote },
		'situation-undescribed': {
			label: 'non décrits',
			note: 'Ni en emploi ni en recherche d’emploi selon les deux parts imprimées\u202f; le rapport n’en dit rien.'
		},
		'in-work-squares': { label: 'en emploi', note: squareNote },
		'seeking-squares': { label: 'en recherche d’emploi', note: squareNote },
		'undescribed-squares': { label: 'non décrits', note: squareNote },
		'intermediate-of-all': {
			label: 'prof. intermédiaires',
			population: 'ensemble des auditeurs, à l’inscription',
			note: 'Auditeurs en emploi dans une profession intermédiaire, rapportés à tous.'
		},
		'men-share': { label: 'hommes', note: 'Converti du nombre d’hommes pour 100\u00a0femmes.' },
		'women-share': { label: 'femmes', note: 'Converti du nombre d’hommes pour 100\u00a0femmes.' },
		'workstudy-men-share': {
			label: 'hommes',
			note: 'Converti du nombre d’hommes pour 100\u00a0femmes.'
		},
		'workstudy-women-share': {
			label: 'femmes',
			note: 'Converti du nombre d’hommes pour 100\u00a0femmes.'
		},
		'workstudy-men-squares': { label: 'hommes', note: squareNote },
		'workstudy-women-squares': { label: 'femmes', note: squareNote },
		'men-per-100-outside': {
			label: 'hommes hors alternance',
			population: 'auditeurs hors alternance'
		},
		'mean-age-gain': { label: 'écart en un an', note: 'Par rapport à 2018-2019.' },
		'distance-squares': { label: 'à distance ou hybride', note: squareNote },
		'distance-share-computed': {
			label: 'à distance ou hybride',
			population: 'ensemble des auditeurs',
			note: 'Le rapport imprime 42\u00a0%.'
		},
		'off-site-enrolments': { label: 'hors présentiel' },
		'high-level-gain': { label: 'niveau 7\u00a0ou\u00a08', note: 'Par rapport à 2015-2016.' },
		'workstudy-age-gap': {
			label: 'écart d’âge',
			population: 'ensemble des auditeurs et auditeurs en alternance'
		},
		'vapp-undescribed': { label: 'non décrites', note: undescribed },
		'vae-undescribed': { label: 'non décrites', note: undescribed },
		'ves-undescribed': {
			label: 'non décrites',
			note: `${undescribed} Compte où les 174 s’ajoutent aux 1\u202f414.`
		},
		'ves-undescribed-wide': {
			label: 'non décrites, au plus',
			note: `${undescribed} Compte où les 174 sont compris dans les 1\u202f414.`
		},
		'vapp-direct-share': { label: 'accès direct' },
		'vae-full-share': { label: 'diplôme complet' },
		'ves-grants-share': { label: 'accords d’UE' },
		'vapp-surplus': {
			label: 'décisions en plus',
			note: 'Plus de décisions que de candidatures\u00a0: le rapport ne l’explique pas.'
		},
		'vae-surplus': {
			label: 'décisions en plus',
			note: 'Plus de décisions que de candidats\u00a0: le rapport ne l’explique pas.'
		},
		'ves-surplus': {
			label: 'décisions en plus',
			note: 'Plus de décisions que de candidats\u00a0: le rapport ne l’explique pas.'
		},
		'ves-women': { label: 'femmes', note: 'Converti de la part des hommes.' },
		'exam-absent': { label: 'absents', note: examDoubt },
		'exam-fail': {
			label: 'présents, non reçus',
			population: 'auditeurs attendus aux examens',
			note: examDoubt
		},
		'exam-pass': {
			label: 'reçus',
			population: 'auditeurs attendus aux examens',
			note: examDoubt
		},
		'absent-distance': { label: 'absents, à distance' },
		'absent-hybrid': { label: 'absents, en hybride' },
		'absent-site': { label: 'absents, sur place' },
		'presence-distance-gain': {
			label: 'présents à distance',
			note: 'Par rapport à 2018-2019.'
		},
		'success-site-gain': { label: 'reçus, sur place', note: 'Par rapport à 2018-2019.' },
		'presence-gap': {
			label: 'écart de présence',
			population: 'auditeurs attendus aux examens, sur place et à distance'
		},
		'parchments-before': { label: 'parchemins' },
		'parchments-added': { label: 'parchemins en plus', note: 'Par rapport à 2017-2018.' },
		'amf-of-all': {
			label: 'certificats avec l’AMF',
			population: 'parchemins délivrés',
			note: 'Certificats délivrés avec l’AMF, rapportés à tous les parchemins.'
		},
		'bac-gain': { label: 'niveau Bac', note: 'Par rapport à 2018-2019.' }
	} satisfies Record<string, CalculationWords>
} as const;
