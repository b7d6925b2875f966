/**
 * French words of the ledger: what came of a check, and the sentence that says so. Ordinary spaces
 * here: typography makes them those of French typography.
 */

const OTHER_BASE = 'si les deux se comptent sur la même base';

export const ledger = {
	/** How wordings are judged, in one sentence. */
	wordingRule:
		'Une fraction en toutes lettres tient si, parmi les fractions simples (demis, tiers, quarts, ' +
		'cinquièmes, dixièmes), aucune n’est plus proche du chiffre ; elle est approximative si ' +
		'c’est sa voisine qui l’est, en désaccord au-delà ; « près de », ' +
		'« moins de » ou « plus de » n’en gardent qu’un côté, et ' +
		'« essentiellement » veut dire plus de la moitié.',

	/** What a check may come to, from what holds to what stays open. `short` fits a chart. */
	outcomes: {
		holds: { label: 'tient', short: 'tient' },
		'within-hedges': {
			label: 'tient, dans la marge des réserves',
			short: 'tient, avec les réserves'
		},
		loose: { label: 'formule approximative', short: 'formule approximative' },
		undescribed: { label: 'part non décrite', short: 'part non décrite' },
		'at-odds': { label: 'mots et chiffre en désaccord', short: 'mots en désaccord' },
		misprint: { label: 'coquille probable', short: 'coquille probable' },
		unexplained: { label: 'non expliqué', short: 'non expliqué' },
		noted: { label: 'à noter, ou à confirmer à la source', short: 'à noter' }
	},

	/** Words around the numbers of a sum. */
	sums: {
		to: 'à',
		about: 'environ',
		printed: (text: string) => `imprimé : ${text}`,
		claim: (words: string, low: string, high: string) => `${words} : de ${low} à ${high} %`,
		more: (words: string, low: string) => `${words} : plus de ${low} %`,
		ifWithin: (sum: string, part: string, whole: string) =>
			`${sum}, si les ${part} sont compris dans les ${whole}`,
		named: (label: string, text: string) => `${label} : ${text}`
	},

	/** A fraction in words, and how a lone « neuf » is to be read. */
	fraction: (parts: string, whole: string) => `${parts} sur ${whole}`,
	outOfTen: 'sur dix',
	digits: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],

	/** One sentence for each thing that a check may come to, by kind of check. */
	verdicts: {
		hundred: {
			holds: 'Les parts font exactement le tout.',
			within: 'Les parts font le tout, aux arrondis près.',
			undescribed: (rest: string) => `Il reste ${rest} que le rapport ne décrit pas.`,
			over: 'Les parts dépassent le tout : le rapport ne dit pas pourquoi.'
		},
		parts: {
			holds: 'Toutes les décisions sont décrites.',
			within: 'Toutes les décisions sont décrites, aux arrondis près.',
			undescribed: (rest: string) =>
				`Le rapport n’en décrit pas ${rest} ; rien ne dit que ce sont des refus.`,
			undescribedTo: (least: string, most: string) =>
				`Le rapport n’en décrit pas ${least}, ou ${most} selon la lecture ; rien ne dit que ce sont des refus.`,
			over: 'Le détail dépasse le total : le rapport ne dit pas pourquoi.'
		},
		share: {
			holds: 'La part imprimée se retrouve par la division.',
			within: (plain: string) =>
				`Tels quels, les deux nombres donnent ${plain} ; leurs réserves laissent la place à la part imprimée.`,
			unexplained: 'Même avec les réserves, la division ne donne pas la part imprimée.'
		},
		wording: {
			holds: 'Aucune fraction simple n’est plus proche du chiffre.',
			holdsBelow: 'Le chiffre est juste en dessous, comme les mots le disent.',
			holdsAbove: 'Le chiffre est juste au-dessus, comme les mots le disent.',
			loose: (nearer: string) => `Ce n’est pas loin, mais « ${nearer} » serait plus proche.`,
			atOdds: (nearer: string) =>
				`Le chiffre est plutôt à « ${nearer} » qu’à ce que disent les mots.`,
			wrongSide: 'Le chiffre est de l’autre côté de ce que disent les mots.',
			mostHolds: 'Le chiffre dépasse la moitié, comme le mot le dit.',
			mostAtOdds: (figure: string) =>
				`Le mot se lit comme plus de la moitié ; ${figure}, c’est moins.`
		},
		mean: {
			holds: `La moyenne tombe entre les bornes que donnent les modes, ${OTHER_BASE}.`,
			within: `Avec les arrondis, la moyenne tombe entre les bornes des modes, ${OTHER_BASE}.`,
			unexplained: `La moyenne sort des bornes que donnent les modes, ${OTHER_BASE}.`
		},
		remainder: {
			holds: (low: string, high: string) =>
				`Les autres modes seraient alors entre ${low} et ${high} % : c’est possible, ${OTHER_BASE}.`,
			unexplained: `Il faudrait aux autres modes un taux impossible, ${OTHER_BASE}.`
		},
		surplus: {
			holds: 'Il n’y a pas plus de décisions que de demandes.',
			within: 'Aux arrondis près, il n’y a pas plus de décisions que de demandes.',
			unexplained: (surplus: string, asked: string) =>
				`Cela fait ${surplus} de plus que de ${asked} ; le rapport ne dit pas pourquoi.`
		},
		lower: {
			holds: 'La première part est plus basse, comme le rapport l’écrit.',
			within: 'Aux arrondis près, la première part peut être plus basse, comme le rapport l’écrit.',
			atOdds:
				'Le rapport dit la première moins fréquente ; imprimée, elle ne l’est pas. Elle compte aussi les « sans emploi », la seconde non : deux définitions.'
		},
		age: {
			holds: 'L’âge est au-dessus de la moyenne d’ensemble, comme le rapport l’écrit.',
			within: 'Aux arrondis près, l’âge peut être au-dessus de la moyenne d’ensemble.',
			atOdds: 'Le rapport dit l’âge au-dessus de la moyenne d’ensemble ; imprimé, il ne l’est pas.',
			misprint: (least: string, text: string) =>
				`Impossible comme âge moyen : l’école est obligatoire jusqu’à ${least}. Le nombre reste tel quel, « ${text} » (sic).`
		},
		twin: {
			holds: 'Les deux parts ont chacune leur nombre.',
			noted:
				'Le même nombre, au même paragraphe, pour deux parts différentes : c’est possible, à confirmer à la source.'
		},
		youth: {
			holds: 'L’âge moyen ne monte pas : rien ne contredit l’explication.',
			noted: (gain: string) =>
				`Le texte explique la jeunesse des auditeurs ; leur âge moyen, lui, monte de ${gain}. L’un n’exclut pas l’autre.`
		},
		title: {
			holds: 'La part imprimée suffit à soutenir le titre.',
			noted:
				'Le titre parle d’un niveau au moins égal au bac, la part du seul niveau bac à la première inscription : deux mesures.'
		}
	},

	/** Counts of checks: short names, and what all of them are about. */
	counts: {
		total: 'vérifications',
		holds: 'tiennent',
		open: 'restent ouvertes',
		population: 'vérifications faites sur les chiffres du rapport',
		formula: (label: string) => `nombre de vérifications d’issue « ${label} »`,
		note: 'Porte sur tout le rapport ; le repère est celui de son ouverture.',
		holdsNote: 'Compte aussi ce qui tient dans la marge des réserves.'
	}
};
