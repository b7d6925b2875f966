/**
 * The table of figures described as a Data Package (v2): what each column holds, in which type. For
 * those who load it with a tool rather than read it.
 */

import type { Language } from '$lib/language/language';
import { COLUMNS, type PublicColumn } from './figures-table';
import { createHash } from 'node:crypto';
import { BOUNDS, HEDGES, OWN_UNITS, UNITS } from '$lib/figures/types';

interface Field {
	readonly name: PublicColumn;
	readonly type: 'string' | 'number';
	readonly title: string;
	readonly description: string;
	readonly constraints?: Readonly<Record<string, unknown>>;
	readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

const KINDS = ['printed', 'calculated'] as const;
const required = { required: true };
const PUBLIC_UNITS = UNITS.filter((unit) => !OWN_UNITS.has(unit));

interface Shape {
	readonly name: PublicColumn;
	/** Text where it isn't said. */
	readonly type?: 'number';
	readonly constraints?: Readonly<Record<string, unknown>>;
}

export interface PackageAbout {
	readonly title: string;
	readonly description: string;
	/** Address of the page of figures. */
	readonly homepage: string;
	readonly source: string;
	/** Of the site that publishes it, `0.1.0+ae126a2`. */
	readonly version: string;
	/** When, RFC 3339; absent where nothing tells. */
	readonly created?: string;
	/** Absent where nobody has confirmed one. */
	readonly licence?: { readonly name: string; readonly url: string };
	/** Said where there is no licence. */
	readonly noLicence: string;
}

/** Types and constraints, in the order of the table's columns. */
const SHAPES: readonly Shape[] = [
	{
		name: 'id',
		constraints: { required: true, unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }
	},
	{ name: 'kind', constraints: { required: true, enum: KINDS } },
	{ name: 'value', type: 'number', constraints: required },
	{ name: 'upper', type: 'number' },
	{ name: 'low', type: 'number', constraints: required },
	{ name: 'high', type: 'number', constraints: required },
	{ name: 'text', constraints: required },
	{ name: 'unit', constraints: { required: true, enum: PUBLIC_UNITS } },
	{ name: 'hedge' },
	{ name: 'wording' },
	{ name: 'period' },
	{ name: 'population', constraints: required },
	{ name: 'locator', constraints: { required: true, pattern: '\\d+\\.\\d+( \\d+\\.\\d+)*' } },
	{ name: 'label', constraints: required },
	{ name: 'formula' },
	{ name: 'operands' },
	{ name: 'note' },
	{ name: 'measure', constraints: required },
	{ name: 'bounds', constraints: { required: true, enum: BOUNDS } }
];

/** The columns with their words, in the order of the table. */
function fields(language: Language): Field[] {
	const { data, units, wordless, hedges, approximately, undated } = language;
	const said = HEDGES.map((hedge) => hedges[hedge].said);
	const more: Partial<
		Record<PublicColumn, Pick<Field, 'categories'> | Pick<Field, 'constraints'>>
	> = {
		kind: { categories: KINDS.map((value) => ({ value, label: data.kinds[value] })) },
		unit: {
			categories: PUBLIC_UNITS.map((value) => ({ value, label: units[value].many || wordless }))
		},
		bounds: { categories: BOUNDS.map((value) => ({ value, label: data.bounds[value] })) },
		hedge: { constraints: { enum: [...said, approximately] } },
		period: { constraints: { required: true, pattern: `\\d{4}(-\\d{4})?|${undated}` } }
	};
	return SHAPES.map(({ name, type, constraints }): Field => ({
		name,
		type: type ?? 'string',
		...data.columns[name],
		...(constraints ? { constraints } : {}),
		...more[name]
	}));
}

/**
 * The descriptor, as an object to be written as JSON.
 *
 * @param csv the table that it describes, as it is published
 */
export function dataPackage(about: PackageAbout, csv: string, language: Language) {
	const bytes = Buffer.from(csv);
	const described = fields(language);
	const missing = COLUMNS.filter((column, index) => described[index]?.name !== column);
	if (missing.length > 0) throw new Error(`columns not described: ${missing.join(', ')}`);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'profil-auditeurs-cnam',
		title: about.title,
		description: about.licence ? about.description : `${about.description} ${about.noLicence}`,
		version: about.version,
		...(about.created ? { created: about.created } : {}),
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
				bytes: bytes.length,
				hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
				dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
				schema: {
					$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
					fields: described,
					primaryKey: ['id'],
					missingValues: ['']
				}
			}
		]
	};
}
