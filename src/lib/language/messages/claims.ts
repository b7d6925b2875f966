/** What is wrong with claims in words: in `claims.csv`, and where words name them. */

import type { Faults } from './problem';

/** A claim that its numbers don't hold. */
interface Failed {
	readonly condition: string;
	readonly sum: string;
	readonly ranges?: string;
	readonly operands: readonly string[];
	readonly line: number;
}

const CONDITION = 'courses-site >= 5 * courses-distance, ou in-work in 63.4..66.7';

export const messages = {
	badId: {
		expected: 'un identifiant en minuscules sans accent, aux mots joints par des traits d’union',
		remedy: 'corriger l’identifiant'
	},
	repeatedId: { expected: 'une seule ligne par identifiant', remedy: 'ôter l’une des deux' },
	unread: {
		expected: 'une condition, faite de nombres, d’identifiants et de signes',
		remedy: `écrire par exemple ${CONDITION} ; and en joint deux`
	},
	unknownQuantity: (nearest: readonly string[]) => ({
		expected: 'l’identifiant d’un chiffre ou d’un calcul',
		remedy:
			nearest.length === 0
				? 'corriger l’identifiant'
				: `choisir parmi les plus proches : ${nearest.join(', ')} ; un moins veut des espaces`
	}),
	noQuantity: {
		expected: 'une condition qui porte sur un chiffre',
		remedy: `écrire par exemple ${CONDITION}`
	},
	uncomputable: (operands: readonly string[]) => ({
		expected: 'une condition qui se calcule',
		remedy: `ne pas diviser par ce qui peut être nul ; vérifier ${operands.join(', ')}`
	}),
	unused: {
		expected: 'une affirmation que des mots nomment',
		remedy: 'l’écrire dans le récit ou les libellés : [mots](claim:identifiant), ou ôter la ligne'
	},

	unknown: (claims: readonly string[], file: string) => ({
		expected: `une affirmation de ${file}`,
		remedy:
			claims.length === 0 ? 'l’y ajouter' : `choisir parmi ${claims.join(', ')}, ou l’y ajouter`
	}),
	notHere: {
		expected: 'des mots qui ne nomment pas d’affirmation',
		remedy: 'n’en nommer que dans le récit et dans les libellés'
	},
	broken: {
		expected: 'des mots entre crochets, puis leur affirmation entre parenthèses',
		remedy: 'écrire [mots](claim:identifiant), sans espace entre les deux'
	},
	noWords: {
		expected: 'des mots entre les crochets',
		remedy: 'écrire [mots](claim:identifiant)'
	},
	unclaimed: (file: string) => ({
		expected: 'des mots qui nomment l’affirmation qu’ils font',
		remedy:
			'écrire [mots](claim:identifiant), avec sa condition dans claims.csv ; ' +
			`ou, s’ils ne disent rien d’un chiffre, les mettre dans ${file}, avec la raison`
	}),
	noSign: {
		expected: 'des mots qui pourraient affirmer quelque chose d’un chiffre',
		remedy: 'ôter la ligne'
	},
	noWhy: { expected: 'la raison, en quelques mots', remedy: 'remplir la case' },
	unusedWords: {
		expected: 'des mots du récit ou des libellés, hors citations et références',
		remedy: 'les corriger, ou ôter la ligne'
	},
	failed: ({ condition, sum, ranges, operands, line }: Failed, file: string) => ({
		expected:
			`des mots que les chiffres tiennent : ${condition}, soit ${sum}` +
			(ranges === undefined ? '' : `, et arrondis et réserves compris ${ranges}`),
		remedy: `changer ces mots, corriger ${operands.join(' ou ')}, ou la condition (${file}:${line})`
	})
} satisfies Faults;
