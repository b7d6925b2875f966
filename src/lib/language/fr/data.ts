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
			description: 'Plus petite valeur que laissent l’arrondi et la réserve.'
		},
		high: {
			title: 'Borne haute',
			description: 'Plus grande valeur que laissent l’arrondi et la réserve.'
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
			description: 'Partie et paragraphe du rapport ; vide pour ce qui porte sur le rapport entier.'
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
		}
	},
	kinds: { printed: 'imprimé', calculated: 'calculé' }
};
