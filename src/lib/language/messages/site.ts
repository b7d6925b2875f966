/** What the build says of the site's own settings: its address, and what src/site.config.ts holds. */

const WORDS = 'des mots sont attendus, entre guillemets';

export const messages = {
	address: (text: string): string =>
		`SITE_URL vaut « ${text} » ; il faut l’adresse publique entière, en https:// ou http://, sans espace, ni « ? », ni « # », par exemple SITE_URL=https://exemple.fr/cnam/.`,
	/** Without an address: what the build goes without. */
	noAddress:
		'SITE_URL n’est pas défini : les adresses de partage sont relatives à la racine de l’hôte ; adresse canonique, plan du site (sitemap.xml, et sa ligne de robots.txt) et fil des éditions (editions.atom) sont laissés de côté.',
	/** What pages say is not known. */
	unset: (what: readonly string[]): string =>
		`À compléter dans src/site.config.ts : ${what.join(' ; ')}.`,
	/** What each kind of setting is to be. */
	expected: {
		words: WORDS,
		email: 'une adresse électronique est attendue, comme nom@exemple.fr',
		url: 'une adresse complète est attendue, comme https://exemple.fr/',
		https: 'une adresse en https:// est attendue',
		contact: 'une adresse électronique ou en https:// est attendue',
		day: 'un jour est attendu, comme 2026-11-23',
		realDay: 'ce jour n’existe pas',
		edition: 'une édition est attendue, comme 2019-2020'
	},
	unknown: (setting: string): string => `${setting} n’existe pas parmi les réglages.`,
	missing: (setting: string): string => `${setting} manque.`,
	wrong: (setting: string, value: string, expected: string): string =>
		`${setting} vaut « ${value} » ; ${expected}.`,
	/** Of `static/.well-known/security.txt`. */
	otherContact: (file: string): string =>
		`${file} ne dit pas le contact de src/site.config.ts : lancez npm run static.`,
	expired: (file: string): string => `${file} a expiré : lancez npm run static.`
};
