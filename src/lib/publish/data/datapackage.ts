/**
 * The table of figures described as a Data Package (v2): what each column holds, in which type. For
 * those who load it with a tool rather than read it.
 */

import { fr } from '$lib/language/fr/units';
import { COLUMNS, type PublicColumn } from './figures-table';
import { HEDGES, UNITS } from '$lib/figures/types';

interface Field {
	readonly name: PublicColumn;
	readonly type: 'string' | 'number';
	readonly title: string;
	readonly description: string;
	readonly constraints?: Readonly<Record<string, unknown>>;
	readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

export interface PackageAbout {
	readonly title: string;
	readonly description: string;
	/** Address of the page of figures. */
	readonly homepage: string;
	readonly source: string;
	/** Absent where nobody has confirmed one. */
	readonly licence?: { readonly name: string; readonly url: string };
	/** Said where there is no licence. */
	readonly noLicence: string;
}

/** Words of the units, where a unit has any. */
const unitNames = UNITS.map((unit) => ({
	value: unit,
	label: fr.units[unit].many || fr.wordless
}));

const text = (
	name: PublicColumn,
	title: string,
	description: string,
	more: Partial<Field> = {}
): Field => ({ name, type: 'string', title, description, ...more });
const number = (
	name: PublicColumn,
	title: string,
	description: string,
	more: Partial<Field> = {}
): Field => ({ name, type: 'number', title, description, ...more });

const required = { constraints: { required: true } };

/** In the order of the table's columns. */
export const FIELDS: readonly Field[] = [
	text('id', 'Identifiant', 'Nom stable de la ligne, repris dans les pages du site.', {
		constraints: { required: true, unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }
	}),
	text('kind', 'Nature', 'Imprimé dans le rapport, ou calculé à partir de lui.', {
		constraints: { required: true, enum: ['printed', 'calculated'] },
		categories: [
			{ value: 'printed', label: 'imprimé' },
			{ value: 'calculated', label: 'calculé' }
		]
	}),
	number('value', 'Valeur', 'Le nombre, dans l’unité de la colonne « unit ».', required),
	number('upper', 'Valeur haute', 'Second nombre, là où le rapport en imprime deux.'),
	number(
		'low',
		'Borne basse',
		'Plus petite valeur que laissent l’arrondi et la réserve.',
		required
	),
	number(
		'high',
		'Borne haute',
		'Plus grande valeur que laissent l’arrondi et la réserve.',
		required
	),
	text(
		'text',
		'Nombre écrit',
		'Le nombre en typographie française, sans réserve ni unité.',
		required
	),
	text('unit', 'Unité', 'Ce que compte la valeur\u202f; les parts sont en pour cent.', {
		constraints: { required: true, enum: UNITS },
		categories: unitNames
	}),
	text(
		'hedge',
		'Réserve',
		'Tournure du rapport autour du nombre\u202f; « environ » pour un calcul.',
		{
			constraints: { enum: [...HEDGES, 'environ'] }
		}
	),
	text('wording', 'Autre formule', 'Les mots que le rapport emploie aussi pour ce nombre.'),
	text('period', 'Période', 'Année universitaire (2019-2020) ou civile (2020).', {
		constraints: { required: true, pattern: '\\d{4}(-\\d{4})?' }
	}),
	text('population', 'Population', 'Ce dont le nombre parle.', required),
	text('locator', 'Place', 'Partie et paragraphe du rapport.', {
		constraints: { required: true, pattern: '\\d+\\.\\d+' }
	}),
	text('label', 'Nom court', 'Nom du nombre dans un graphique.', required),
	text('formula', 'Calcul', 'Comment un nombre calculé est obtenu.'),
	text('operands', 'Opérandes', 'Identifiants des nombres du calcul, séparés par des espaces.'),
	text('note', 'Note', 'Ce qu’il faut savoir avant de s’en servir.')
];

/** The descriptor, as an object to be written as JSON. */
export function dataPackage(about: PackageAbout) {
	const missing = COLUMNS.filter((column, index) => FIELDS[index]?.name !== column);
	if (missing.length > 0) throw new Error(`columns not described: ${missing.join(', ')}`);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'profil-auditeurs-cnam',
		title: about.title,
		description: about.licence ? about.description : `${about.description} ${about.noLicence}`,
		...(about.homepage.startsWith('http') ? { homepage: about.homepage } : {}),
		sources: [{ title: about.source }],
		...(about.licence
			? { licenses: [{ title: about.licence.name, path: about.licence.url }] }
			: {}),
		resources: [
			{
				name: 'figures',
				path: 'figures.csv',
				title: about.title,
				type: 'table',
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
				schema: {
					$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
					fields: FIELDS,
					primaryKey: ['id'],
					missingValues: ['']
				}
			}
		]
	};
}
