import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '$settings';
import { loadFiles } from './load';
import { SECURITY, securityFault, securityTxt } from './security';

const written = (path: string): Buffer | undefined =>
	existsSync(join('static', path)) ? readFileSync(join('static', path)) : undefined;

test('each file of static/ that is made is as its source makes it', async () => {
	const { staticFiles } = await loadFiles();
	const stale: string[] = [];
	for (const [path, content] of await staticFiles(new Date())) {
		if (path !== SECURITY && content && !written(path)?.equals(content)) stale.push(path);
	}
	expect(stale, 'lancez npm run static').toEqual([]);
});

test('security.txt says the contact that is set, until it expires', () => {
	const file = written(SECURITY)?.toString();
	expect(securityFault(file, settings.contact, new Date())).toBeUndefined();
});

const NOW = new Date('2031-03-17T12:00:00Z');

test.each([
	['securite@exemple.fr', 'Contact: mailto:securite@exemple.fr'],
	['mailto:securite@exemple.fr', 'Contact: mailto:securite@exemple.fr'],
	['https://exemple.fr/contact', 'Contact: https://exemple.fr/contact']
])('the contact %s is written as a URI', (contact, line) => {
	const lines = securityTxt(contact, NOW)?.split('\n');
	expect(lines).toContain(line);
	expect(lines).toContain('Expires: 2032-03-01T00:00:00.000Z');
});

test('without a contact there is no file, and one that is there is refused', () => {
	expect(securityTxt(undefined, NOW)).toBeUndefined();
	expect(securityFault(undefined, undefined, NOW)).toBeUndefined();
	const left = securityTxt('a@exemple.fr', NOW);
	expect(securityFault(left, undefined, NOW)).toMatch(/lancez npm run static/);
});

test('a file of another contact, one that is missing or one that has expired is refused', () => {
	const file = securityTxt('a@exemple.fr', NOW);
	expect(securityFault(file, 'a@exemple.fr', NOW)).toBeUndefined();
	expect(securityFault(file, 'a@exemple.fr', new Date('2031-12-31'))).toBeUndefined();
	expect(securityFault(file, 'b@exemple.fr', NOW)).toMatch(/lancez npm run static/);
	expect(securityFault(undefined, 'a@exemple.fr', NOW)).toMatch(/lancez npm run static/);
	expect(securityFault(file, 'a@exemple.fr', new Date('2032-03-02'))).toMatch(
		/expiré.*lancez npm run static/
	);
});
