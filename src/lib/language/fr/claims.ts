/** French words of claims: those between their numbers, and those by which a sentence claims something. */

/** Numbers in words; « un » alone is an article, « sur cent » a base, « = cent » a scale. */
const NUMBERS = [
	'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize',
	'vingts?|trente|quarante|cinquante|soixante|(?<!(?:sur|pour|par|=) )cents?|mille',
	'(?:diz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines?|milliers?|millions?|milliards?',
	'une?(?= (?:\\p{L}+ )?sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent))',
	'une? seule?'
];
const FRACTIONS = [
	'demie?s?|moitiés?|tiers|quarts?',
	'(?:cinqu|six|sept|huit|neuv|dix|vingt|cent)ièmes?'
];
/** « Ne … plus » and « non plus » compare nothing. */
const COMPARISONS = [
	'(?<!(?:(?:^|[^\\p{L}])ne |n’(?:y |en )?)\\p{L}+ |non )plus|moins|davantage|autant|mieux|pire',
	'meilleure?s?|moindres?|(?:sup|inf)érieure?s?(?= à| aux?)|égaux|égales?|égal',
	'(?:doub|trip|quadrup)(?:l[eé]\\p{L}*|lant|la)|dépass\\p{L}+'
];
const SHARES = [
	'la plupart|major\\p{L}+|minor\\p{L}+|presque|quasi\\p{L}*|essentiel\\p{L}*|principa\\p{L}+',
	'surtout|rares?|rarement|peu|beaucoup|nombreu(?:x|ses?)|élevée?s?|faibles?',
	'près(?= de| d’)|environ|à peine'
];
const CHANGES = [
	'augment\\p{L}+|hausse[st]?|hausser|haussent|baiss\\p{L}+|recul(?!on)\\p{L}*|diminu\\p{L}+|chut\\p{L}+|grimp\\p{L}+',
	'mont(?:e|ent|ée?s?|er|ait|aient|ant)|progress\\p{L}+|(?:dé)?cro(?:ît|iss\\p{L}+)|gagn\\p{L}+',
	'perd(?:ent|u|re|ait)?|rédui\\p{L}+|stab(?:le|ilis)\\p{L}*|plafonn\\p{L}+|paliers?|creuse(?:nt)?|rattrap\\p{L}+'
];

export const claims = {
	title: 'Ce que disent les mots',
	method:
		'Des mots du récit disent plus qu’un nombre\u00a0: «\u00a0la plupart\u00a0», «\u00a0deux fois plus\u00a0». Chacun a sa vérification, refaite à chaque construction de la page\u00a0: elle doit tenir quels que soient les arrondis et les réserves.',
	ranges: (ranges: string): string => ` (arrondis et réserves compris\u00a0: ${ranges})`,
	and: ' et ',
	within: (value: string, low: string, high: string): string => `${value}, entre ${low} et ${high}`,
	/** Words by which a sentence says more than a number does, in a text whose apostrophes are set. */
	signs: new RegExp(
		`(?<![\\p{L}\\p{N}-])(?:${[NUMBERS, FRACTIONS, COMPARISONS, SHARES, CHANGES].flat().join('|')})(?![\\p{L}\\p{N}])`,
		'giu'
	),
	/** What may stand between two of them that are one: « près de deux sur trois ». */
	joins:
		/^(?:-| \p{L}+ sur | (?:(?:sur|de|à|en|et|que|fois|le|la|les|des|tous|toutes|un|une) ?)*|d’)*$/u,
	/** How a sentence ends that asks, and claims nothing. */
	asks: /\?[\s»]*$/u
};
