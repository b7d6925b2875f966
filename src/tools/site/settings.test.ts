import { expect, test } from 'vitest';
import { settings } from '$settings';
import { settingsFaults, siteUrlFaults } from './settings.ts';

test('the settings of this site hold, and so does each that may be set', () => {
	expect(settingsFaults(settings)).toEqual([]);
	expect(
		settingsFaults({
			publisher: { name: 'Les Éditions', address: '1, rue Neuve', email: 'a@exemple.fr' },
			director: 'Une directrice',
			host: 'Un hébergeur',
			figuresLicence: { name: 'Licence ouverte', url: 'https://exemple.fr/licence' },
			published: '2026-11-23',
			contact: 'https://exemple.fr/contact',
			edition: '2019-2020'
		})
	).toEqual([]);
});

test.each([
	[{ published: '23/11/2026' }, 'published', '« 23/11/2026 »', 'comme 2026-11-23'],
	[{ published: '2026-02-30' }, 'published', '« 2026-02-30 »', 'n’existe pas'],
	[{ contact: 'ab.fr' }, 'contact', '« ab.fr »', 'électronique ou en https'],
	[{ contact: 'http://ab.fr' }, 'contact', '« http://ab.fr »', 'https'],
	[{ publisher: { name: 'A', email: 'a' } }, 'publisher.email', '« a »', 'électronique'],
	[{ publisher: { email: 'a@b.fr' } }, 'publisher.name', '', 'manque'],
	[{ director: '  ' }, 'director', '«    »', 'mots'],
	[
		{ figuresLicence: { name: 'L', url: 'ouverte' } },
		'figuresLicence.url',
		'« ouverte »',
		'adresse'
	],
	[{ edition: '2020' }, 'edition', '« 2020 »', 'comme 2019-2020'],
	[{ contacts: 'a@b.fr' }, 'contacts', '', 'n’existe pas'],
	[{ director: 3 }, 'director', '« 3 »', 'mots']
])('%j is refused, and named', (wrong, name, found, remedy) => {
	const faults = settingsFaults(wrong);
	expect(faults).toHaveLength(1);
	expect(faults[0]).toContain(`src/site.config.ts : ${name} `);
	expect(faults[0]).toContain(found);
	expect(faults[0]).toContain(remedy);
});

test('so is a public address that is none', () => {
	expect(siteUrlFaults(undefined)).toEqual([]);
	expect(siteUrlFaults('https://exemple.fr/cnam/')).toEqual([]);
	expect(siteUrlFaults('ftp://exemple.fr')).toEqual([
		expect.stringMatching(/^SITE_URL vaut « ftp/)
	]);
});
