import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fr } from '$lib/language/fr/fr';
import { dataPackage, type PackageAbout } from './datapackage';

/*
 * What datapackage.org/profiles/2.0/datapackage.json asks of the properties we write, in our words: no
 * registry has that file for the tests to validate against. Any other property is refused.
 */
const words = v.pipe(v.string(), v.nonEmpty());
/** Below the descriptor's folder, or an address of the web. */
const path = v.pipe(
	v.string(),
	v.regex(/^(https?:\/\/|(?![./~])(?!file:)(?!.*\/\.\.\/)(?!.*\\))/u)
);
const listOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1));
const distinct = v.pipe(
	v.array(words),
	v.minLength(1),
	v.check((items) => new Set(items).size === items.length, 'repeated items')
);
const described = { name: words, title: words, description: words };

const StringField = v.strictObject({
	...described,
	type: v.literal('string'),
	constraints: v.optional(
		v.strictObject({
			required: v.optional(v.boolean()),
			unique: v.optional(v.boolean()),
			pattern: v.optional(words),
			enum: v.optional(distinct)
		})
	),
	categories: v.optional(listOf(v.strictObject({ value: v.string(), label: v.string() })))
});

const NumberField = v.strictObject({
	...described,
	type: v.literal('number'),
	constraints: v.optional(v.strictObject({ required: v.optional(v.boolean()) }))
});

const Resource = v.strictObject({
	name: words,
	path,
	title: words,
	type: v.literal('table'),
	format: words,
	mediatype: v.pipe(v.string(), v.regex(/^.+\/.+$/u)),
	encoding: words,
	dialect: v.strictObject({
		delimiter: words,
		lineTerminator: words,
		quoteChar: v.pipe(v.string(), v.length(1)),
		doubleQuote: v.boolean()
	}),
	schema: v.strictObject({
		$schema: v.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
		fields: listOf(v.variant('type', [StringField, NumberField])),
		primaryKey: distinct,
		missingValues: v.array(v.string())
	})
});

const Package = v.strictObject({
	$schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	name: v.pipe(v.string(), v.regex(/^[-a-z0-9._/]+$/u)),
	title: words,
	description: words,
	homepage: v.optional(v.pipe(v.string(), v.url())),
	sources: listOf(v.strictObject({ title: words })),
	// A licence has a name of the Open Definition's list, or an address.
	licenses: v.optional(listOf(v.strictObject({ title: words, path }))),
	resources: listOf(Resource)
});

const about: PackageAbout = {
	title: 'Les chiffres',
	description: 'Tous les nombres.',
	homepage: '/donnees/',
	source: 'Un rapport',
	noLicence: 'Licence non confirmée.'
};

test.each([
	['as it is', about],
	[
		'with an address and a licence',
		{
			...about,
			homepage: 'https://exemple.fr/cnam/donnees/',
			licence: { name: 'Licence Ouverte 2.0', url: 'https://exemple.fr/licence/' }
		}
	]
])('the descriptor, %s, is a Data Package of version 2', (_, each) => {
	const written: unknown = JSON.parse(JSON.stringify(dataPackage(each, fr)));
	const { success, issues } = v.safeParse(Package, written);
	expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
	expect(success).toBe(true);
});

test('every category is a value that its column allows, and the key is a column', () => {
	const [resource] = dataPackage(about, fr).resources;
	const fields = resource?.schema.fields ?? [];
	expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
	expect(fields.map(({ name }) => String(name))).toEqual(
		expect.arrayContaining(resource?.schema.primaryKey ?? ['no key'])
	);
	for (const { constraints, categories } of fields) {
		if (categories) expect(categories.map(({ value }) => value)).toEqual(constraints?.['enum']);
	}
});
