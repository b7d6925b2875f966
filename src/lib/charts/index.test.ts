import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { TALL_BOXES, boxNamed } from './box';
import { FORMS, formOf, wholeForms } from './index';

test('a form that there is not is named, with those there are', () => {
	// A name from outside TypeScript.
	const name = JSON.parse('"donut"');
	expect(() => formOf(name)).toThrow(
		`no form “donut”; there are: ${Object.keys(FORMS).join(', ')}`
	);
});

test('every form is whole', () => {
	expect(wholeForms()).toEqual(Object.keys(FORMS));
});

test.each(Object.keys(FORMS))(
	'the folder of %s has its component, spec, words, bounds and a test',
	(form) => {
		const files = readdirSync(fileURLToPath(new URL(form, import.meta.url)), {
			recursive: true,
			encoding: 'utf8'
		});
		const component = `${form.charAt(0).toUpperCase()}${form.slice(1)}.svelte`;
		const parts = [component, 'spec.ts', 'describe.ts', 'bounds.ts'];
		expect(files).toEqual(expect.arrayContaining(parts));
		expect(files.some((file) => file.endsWith('.test.ts'))).toBe(true);
	}
);

test('a tall chart is drawn in a tall box too, for phones that have the height', () => {
	expect(TALL_BOXES.map(({ name }) => name)).toEqual(['phone', 'tall', 'wide']);
	const [phone, tall] = TALL_BOXES;
	expect(tall).toMatchObject({ width: phone?.width, textSize: phone?.textSize });
	expect(tall?.height).toBeGreaterThan(phone?.height ?? NaN);
});

test('a box is had by its name', () => {
	for (const box of TALL_BOXES) expect(boxNamed(box.name)).toBe(box);
	expect(() => boxNamed('low')).toThrow('no box “low”');
});
