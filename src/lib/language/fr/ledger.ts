/**
 * French words of the ledger: what came of a check, and the sentence that says so. Ordinary spaces
 * here: typography makes them those of French typography.
 */

const OTHER_BASE = 'si les deux se comptent sur la même base';

export const ledger = {
	/** How wordings are judged. */
	wordingRule:
		'Une fraction en toutes lettres tient si aucune autre fraction simple (demis, tiers, quarts, ' +
		'cinquièmes, dixièmes) n’est plus proche du chiffre : « six sur dix » va de 55 à 63,3 % ; ' +
		'plus haut, deux tiers serait plus proche, et la formule n’est qu’approximative. ' +
		'« Près de » et « moins de » n’en gardent que le dessous, « plus de » que le dessus ; ' +
		'« essentiellement » veut dire plus de la moitié. De « nettement plus » ou de ' +
		'« légèrement plus », seul le sens est vérifié.',

	/** What a check may come to, from what holds to what stays open. `short` fits a chart. */
	outcomes: {
		holds: { label: 'tient', short: 'tient' },
		'within-hedges': {
			label: 'tient, arrondis et réserves compris',
			short: 'tient, avec les réserves'
		},
		loose: { label: 'formule approximative', short: 'formule approximative' },
		noted: { label: 'à noter', short: 'à noter' },
		undescribed: { label: 'part non décrite', short: 'part non décrite' },
		unexplained: { label: 'non expliqué', short: 'non expliqué' },
		'two-definitions': { label: 'deux définitions', short: 'deux définitions' },
		'no-base': { label: 'base non donnée', short: 'base non donnée' },
		'to-confirm': { label: 'à confirmer', short: 'à confirmer' },
		'at-odds': { label: 'mots et chiffre en désaccord', short: 'en désaccord' }
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
		named: (label: string, text: string) => `${label} : ${text}`,
		or: (one: string, other: string) => `${one}, ou ${other}`,
		byDefinition: (share: string, low: string, high: string) =>
			`${share} ; ensemble : de ${low} à ${high}, selon la définition`,
		rounded: 'arrondis compris',
		hedged: 'réserves comprises'
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
			loose: (nearer: string) => `Ce n’est pas loin, mais ${nearer} serait plus proche.`,
			atOdds: (nearer: string) => `Le chiffre est plus près de ${nearer}.`,
			wrongSide: 'Le chiffre est de l’autre côté de ce que disent les mots.',
			mostHolds: 'Le chiffre dépasse la moitié, comme le mot le dit.',
			mostAtOdds: (figure: string) =>
				`Le mot se lit comme plus de la moitié ; ${figure}, c’est moins.`,
			noBase: (printed: string, other: string) =>
				`C’est ${printed} des diplômes ou, si l’on compte tous les parchemins, ${other} des diplômes. ` +
				`Le mot ne va qu’avec l’un des deux, et le rapport ne donne pas la base.`
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
		more: {
			holds: (gap: string) => `L’écart est de ${gap}, dans le sens que dit le rapport.`,
			within: 'Aux arrondis près, l’écart peut aller dans le sens que dit le rapport.',
			atOdds: 'L’écart va dans l’autre sens que celui que dit le rapport.'
		},
		majority: {
			holds: 'Le chiffre passe la moitié, comme le rapport l’écrit.',
			within: 'Aux arrondis près, cela peut être plus de la moitié.',
			atOdds: 'Ce n’est pas plus de la moitié.'
		},
		minority: {
			holds: 'Le chiffre est sous la moitié, comme le rapport l’écrit.',
			within: 'Aux arrondis près, cela peut être moins de la moitié.',
			atOdds: 'Ce n’est pas moins de la moitié.'
		},
		steady: {
			holds: 'La part ne bouge pas d’une année à l’autre.',
			within: (gap: string) =>
				`L’écart est de ${gap} : aux arrondis près, la part peut n’avoir pas bougé.`,
			loose: (gap: string) => `L’écart est de ${gap}, plus que les arrondis n’en laissent.`
		},
		wider: {
			holds: 'L’écart va dans le sens que dit le rapport, quelle que soit la définition.',
			atOdds:
				'L’écart va dans l’autre sens que celui que dit le rapport, quelle que soit la définition.',
			twoDefinitions: (share: string, low: string, high: string) =>
				`Les ${share} comptent aussi les « sans emploi », les ${low} de l’ensemble non : comptée de ` +
				`même, la part de l’ensemble serait entre ${low} et ${high}. Rien ne permet de comparer.`
		},
		age: {
			toConfirm: (printed: string) =>
				`Le rapport dit les candidats à la VES « légèrement » plus âgés que l’ensemble, et imprime ` +
				`« ${printed} » (sic) : ce ne peut pas être un âge moyen. Un écart ? Une coquille ? Le texte ne le dit pas.`
		},
		twin: {
			holds: 'Les deux parts ont chacune leur nombre.',
			toConfirm:
				'Le même nombre, au même paragraphe, pour deux parts différentes : c’est possible, à confirmer à la source.'
		},
		youth: {
			holds: 'L’âge moyen ne monte pas : rien ne contredit l’explication.',
			noted: (gain: string) =>
				`Le rapport juge son public « relativement jeune » et l’explique par l’essor de l’alternance. L’âge moyen, lui, a augmenté de ${gain}. L’un n’exclut pas l’autre.`
		}
	},

	/** What checks are about, where they are counted: short names, as headings have them too. */
	groups: {
		'at-odds': 'en désaccord',
		confirm: 'à confirmer à la source',
		unsaid: 'ni décrits, ni expliqués',
		nuanced: 'à nuancer',
		holds: 'tiennent'
	},

	/** Counts of checks: short names, and what all of them are about. */
	counts: {
		total: 'comptes refaits',
		open: 'restent ouverts',
		population: 'comptes refaits sur les chiffres du rapport',
		formula: (label: string) => `nombre de comptes d’issue : ${label}`,
		note: 'Porte sur tout le rapport.',
		holdsNote: 'Compte aussi ce qui tient dans la marge des arrondis et des réserves.'
	}
};
