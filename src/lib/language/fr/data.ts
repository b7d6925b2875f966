/** French words of the table of figures, as a Data Package describes it. */
export const data = {
	/** Title and description of each column. */
	columns: {
		id: {
			title: 'Identifiant',
			description: 'Nom stable de la ligne, repris dans les pages du site.'
		},
		kind: {
			title: 'Nature',
			description: 'Imprimé dans le rapport, ou calculé à partir de lui.'
		},
		value: {
			title: 'Valeur',
			description: 'Le nombre, dans l’unité de la colonne « unit ».'
		},
		upper: {
			title: 'Valeur haute',
			description: 'Second nombre, là où le rapport en imprime deux.'
		},
		low: {
			title: 'Borne basse',
			description: 'Plus petite valeur que laissent l’arrondi et la réserve, arrondie vers le bas.'
		},
		high: {
			title: 'Borne haute',
			description: 'Plus grande valeur que laissent l’arrondi et la réserve, arrondie vers le haut.'
		},
		text: {
			title: 'Nombre écrit',
			description: 'Le nombre en typographie française, sans réserve ni unité.'
		},
		unit: {
			title: 'Unité',
			description: 'Ce que compte la valeur\u202f; les parts sont en pour cent.'
		},
		hedge: {
			title: 'Réserve',
			description: 'Tournure du rapport autour du nombre\u202f; « environ » pour un calcul.'
		},
		wording: {
			title: 'Autre formule',
			description: 'Les mots que le rapport emploie aussi pour ce nombre.'
		},
		period: {
			title: 'Période',
			description:
				'Année universitaire, de deux années, ou civile, d’une seule\u202f; de ce qui porte sur tout le rapport, ses années extrêmes\u202f; « année non précisée » où le rapport n’en donne pas.'
		},
		population: {
			title: 'Population',
			description: 'Ce dont le nombre parle.'
		},
		locator: {
			title: 'Place',
			description:
				'Partie et paragraphe du rapport\u202f; pour un calcul, ceux des nombres dont il part, séparés par des espaces.'
		},
		label: {
			title: 'Nom court',
			description: 'Nom du nombre dans un graphique.'
		},
		formula: {
			title: 'Calcul',
			description: 'Comment un nombre calculé est obtenu.'
		},
		operands: {
			title: 'Opérandes',
			description: 'Identifiants des nombres du calcul, séparés par des espaces.'
		},
		note: {
			title: 'Note',
			description: 'Ce qu’il faut savoir avant de s’en servir.'
		},
		measure: {
			title: 'Ce qui est mesuré',
			description: 'Ce qui est mesuré, et de qui, en mots qui se comprennent seuls.'
		},
		bounds: {
			title: 'Nature des bornes',
			description:
				'D’où viennent les deux bornes. Là où le rapport dit seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0une dizaine\u00a0», leur étendue est une convention de cette page\u202f: une demi-unité du dernier chiffre écrit, ou un dixième.'
		}
	},
	bounds: { exact: 'compté à l’unité', rounding: 'arrondi', convention: 'convention' },
	/** How a spreadsheet in French takes numbers, and parts cells. */
	sheet: { decimal: ',', separator: ';' },
	/** Columns of a chart's own data, in a spreadsheet. */
	about: { title: 'Graphique', source: 'Source', licence: 'Licence' },
	kinds: { printed: 'imprimé', calculated: 'calculé' }
};
