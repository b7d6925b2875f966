import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { OWN_UNITS, type Unit } from '$lib/figures/types';
import { fr } from '$lib/language/fr/fr';
import { quantities } from '$lib/story/edition.fixtures';
import { dataPackage, type PackageAbout } from './datapackage';
import { figuresCsv } from './figures-table';

/*
 * The schema is datapackage.org/profiles/2.0/datapackage.json as it is published, without its white space:
 * nothing is fetched.
 */
const schema: object = JSON.parse(
	readFileSync(new URL('fixtures/datapackage-2.0.json', import.meta.url), 'utf8')
);
const validate = new Ajv({ allErrors: true, unknownFormats: ['textarea'] }).compile(schema);

/** What the schema says against a descriptor, as it is written. */
function faults(descriptor: object): string[] {
	void validate(JSON.parse(JSON.stringify(descriptor)));
	return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}

const about: PackageAbout = {
	title: 'Les chiffres',
	description: 'Tous les nombres.',
	homepage: '/donnees/',
	source: 'Un rapport',
	version: '0.1.0+abcdef0',
	noLicence: 'Licence non confirmée.'
};
const csv = figuresCsv(quantities, fr);
const described = dataPackage(about, csv, fr);

test.each([
	['as it is', about],
	[
		'with an address, a date and a licence',
		{
			...about,
			homepage: 'https://exemple.fr/cnam/donnees/',
			created: '2026-11-23T00:00:00Z',
			licence: { name: 'Licence Ouverte 2.0', url: 'https://exemple.fr/licence/' }
		}
	]
])('the descriptor, %s, is a Data Package of version 2', (_, each) => {
	const written = dataPackage(each, csv, fr);
	expect(faults(written)).toEqual([]);
	expect(written.version).toBe(about.version);
	expect(written.created).toBe('created' in each ? each.created : undefined);
	expect(written.licenses?.map(({ path }) => path)).toEqual(
		'licence' in each ? [each.licence.url] : undefined
	);
});

test.each([
	['a date that is none', { created: 'hier' }],
	['no resource', { resources: [] }],
	['a licence without name nor address', { licenses: [{ title: 'Libre' }] }],
	['a source without title', { sources: [{}] }]
])('the schema refuses %s', (_, wrong) => {
	expect(faults({ ...described, ...wrong })).not.toEqual([]);
});

test('the file is the one described: its bytes, their hash', () => {
	const [resource] = described.resources;
	expect(resource?.bytes).toBe(Buffer.byteLength(csv));
	expect(resource?.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
	const [other] = dataPackage(about, `${csv} `, fr).resources;
	expect(other?.hash).not.toBe(resource?.hash);
});

test('every category is a value that its column allows, and the key is a column', () => {
	const [resource] = described.resources;
	const fields = resource?.schema.fields ?? [];
	expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
	expect(fields.map(({ name }) => String(name))).toEqual(
		expect.arrayContaining(resource?.schema.primaryKey ?? ['no key'])
	);
	for (const { constraints, categories } of fields) {
		if (categories) expect(categories.map(({ value }) => value)).toEqual(constraints?.['enum']);
	}
});

test('the units are those of data: no squares drawn, no checks made', () => {
	const units = described.resources[0]?.schema.fields.find(({ name }) => name === 'unit');
	const values = units?.categories?.map(({ value }) => value as Unit) ?? [];
	expect(values.length).toBeGreaterThan(10);
	expect(values.filter((unit) => OWN_UNITS.has(unit))).toEqual([]);
});
