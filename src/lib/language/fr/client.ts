/**
 * French words that scripts need in the browser, and the page too. No-break spaces are written as
 * escapes, so that an editor can see them.
 */

const kinds = { printed: 'imprimé', calculated: 'calculé' };

export const words = {
	code: 'fr',
	reading: {
		label: 'Lecture',
		scroll: 'Défiler',
		flat: 'Tout afficher',
		steps: 'Étapes',
		previous: 'Étape précédente',
		next: 'Étape suivante'
	},
	guess: {
		idea: 'Combien d’absents\u202f?',
		said: (count: number): string => `Votre idée\u00a0: ${count} absents sur\u00a0100`,
		mark: (count: number): string => `votre idée\u00a0: ${count}`,
		none: 'pas encore donnée',
		answer: 'Voir la réponse',
		compared: (count: number, more: number): string =>
			more === 0
				? `Vous aviez dit ${count}\u00a0: c’est le bon nombre.`
				: `Vous aviez dit ${count}, soit ${Math.abs(more)} de ${more > 0 ? 'plus' : 'moins'}.`
	},
	scheme: { label: 'Apparence', auto: 'Système', light: 'Clair', dark: 'Sombre' },
	number: {
		kind: 'Nature',
		printed: 'Imprimé',
		hedge: 'Réserve',
		wording: 'En mots',
		/** Words of the page itself. */
		quoted: (words: string): string => `«\u00a0${words}\u00a0»`,
		unit: 'Unité',
		/** What words that claim something of numbers are. */
		claim: 'Mots vérifiés par le calcul',
		formula: 'Calcul',
		operands: 'À partir de',
		range: 'Intervalle',
		period: 'Période',
		population: 'Population',
		place: 'Dans le rapport',
		before: 'Édition d’avant',
		note: 'Note',
		elsewhere: 'Aussi ici',
		row: 'Sa ligne dans le tableau',
		/** Of a claim: its place under the table. */
		check: 'Toutes les vérifications',
		and: '\u202f; ',
		kinds,
		close: 'Fermer'
	},
	share: {
		copied: 'Lien copié.',
		copyThis: 'Voici le lien, à copier\u00a0:',
		address: 'Adresse de cette partie'
	},
	reuse: {
		copied: 'Copié.',
		copyThis: 'À copier vous-même\u00a0: le texte est sélectionné.'
	}
};

/** Words of the table of figures. */
export const data = {
	title: 'Les chiffres',
	description:
		'Tous les nombres que le rapport imprime, et ceux que cette page calcule à partir d’eux, avec leur population, leur période, leur place et leur intervalle.',
	download: 'À télécharger\u00a0:',
	columns: [
		'Ce qui est mesuré',
		'Valeur',
		'Période',
		'Population',
		'Intervalle',
		'Nature',
		'Dans le rapport',
		'Note',
		'Identifiant'
	],
	kinds,
	range: (low: string, high: string): string => `${low} à ${high}`,
	convention: (range: string): string => `${range}, par convention`,
	search: 'Chercher dans le tableau',
	period: 'Période',
	kind: 'Nature',
	all: 'toutes',
	found: (count: number, total: number): string => `${count} lignes sur ${total}`,
	sort: (column: string): string => `Trier par ${column}`,
	method:
		'L’intervalle dit ce que l’arrondi laisse possible, ses bornes arrondies vers l’extérieur. Après «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0une dizaine\u00a0», qui ne disent qu’un côté ou un ordre de grandeur, son étendue est une convention\u202f: une demi-unité du dernier chiffre écrit, ou un dixième. Un nombre calculé montre son calcul.',
	describe: 'description des colonnes (Data Package)'
};
