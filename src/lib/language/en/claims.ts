/** English words of claims: those between their numbers, and those by which a sentence claims something. */

import { PUT_ASIDE } from '../signs';

const SMALL =
	'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const PARTS = 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth';
const BIG = 'thousand|million|billion|dozen';
/** What an amount looks like, after “over” or “about”. */
const AMOUNT = `(?= (?:${SMALL}|${TENS}|${PUT_ASIDE}|(?:an? |one )?(?:half|${PARTS}|hundred|${BIG})|one (?:\\p{L}+ )?(?:in|out of) ))`;

/** Numbers in words; “one” alone is a pronoun, “out of a hundred” has a base, “= a hundred” a scale. */
const NUMBERS = [
	SMALL,
	TENS,
	`(?<!(?:of|in|per|for|=|every|each) (?:an? |one )?)hundred|hundreds|(?:${BIG})s?`,
	`one(?= (?:\\p{L}+ )?(?:in|out of) (?:every )?(?:an? )?(?:${SMALL}|${TENS}|hundred|${PUT_ASIDE}))`,
	'(?<=(?:only|just) )one|single|twice|thrice'
];
/** A third, and two thirds, but not the third year. */
const FRACTIONS = ['half|halves|halved|halving', `(?<=(?:an?|one)[ -])(?:${PARTS})|(?:${PARTS})s`];
/** “No more” and “no longer” compare nothing, unless “than” follows; nor does “higher education”. */
const COMPARISONS = [
	'(?<!(?:no|any) )(?:more|longer)|(?<=(?:no|any) )(?:more|longer)(?= than)',
	'less|fewer|fewest|least|most|better|best|worse|worst',
	'(?:great|larg|bigg|small|low|old|young|short|wid|narrow|strong|weak)e(?:r|st)|longest',
	'higher(?! (?:education|diploma|degree|qualification|stud))',
	'highest(?! (?:diploma|degree|qualification))',
	'(?!(?:rath|oth|eith|wheth|furth)er)\\p{L}+er(?= than)',
	'as (?:many|much|few|little|often|old|young|high|low|likely)(?= as)|equal(?:s|ly)?',
	'(?:doubl|tripl|quadrupl)(?:es?|ed|ing)|(?<!at )times',
	'exceed\\p{L}*|outnumber\\p{L}*|outweigh\\p{L}*|surpass\\p{L}*|overtak\\p{L}+|overtook'
];
const SHARES = [
	'majorit\\p{L}+|minorit\\p{L}+|nearly|almost|mostly|mainly|chiefly|largely|essentially|especially',
	'primarily|principally|predominant\\p{L}*|overwhelming\\p{L}*|approximately|roughly|hardly|barely|scarcely',
	'(?<!a )few|many|much|(?<!a )little|several|numerous|rare(?:ly)?|seldom|high(?! school)|low',
	`(?:over|under|above|below|about|around|some|close to|up to|beyond)${AMOUNT}`
];
const CHANGES = [
	'increas\\p{L}+|ris(?:es?|en|ing)|rose|gr[eo]w(?:s|n|ing|th)?|climb\\p{L}*|gain(?:s|ed|ing)?|soar\\p{L}*|surg(?:es?|ed|ing)',
	'(?:fall(?:s|ing)?|fell)(?! (?:within|under|into|on|between))|fallen|drop(?:s|ped|ping)?|declin\\p{L}+|decreas\\p{L}+',
	'shr[aiu]nk(?:s|ing)?|reduc\\p{L}+|diminish\\p{L}*|dwindl\\p{L}+|slump\\p{L}*|los(?:es?|t|ing)|loss(?:es)?',
	'level(?:s|led|ling)? off|plateau\\p{L}*|stable|stabilis\\p{L}+|stagnat\\p{L}+|stead(?:y|ily)|unchanged',
	'widen\\p{L}*|narrow(?:s|ed|ing)|improv\\p{L}+|worsen\\p{L}*|(?:catch(?:es|ing)?|caught) up',
	'(?:go(?:es|ne|ing)?|went) (?:up|down)'
];

export const claims = {
	title: 'What words claim',
	method:
		'Some words of the story say more than a number does: “most”, “twice as many”. Each has its own check, made again every time the page is built: it must hold whatever rounding and hedges allow.',
	ranges: (ranges: string): string => ` (allowing for rounding and hedges: ${ranges})`,
	and: ' and ',
	within: (value: string, low: string, high: string): string =>
		`${value}, between ${low} and ${high}`,
	/** Words by which a sentence says more than a number does, in a text whose apostrophes are set. */
	signs: new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${[NUMBERS, FRACTIONS, COMPARISONS, SHARES, CHANGES].flat().join('|')})(?![\\p{L}\\p{N}])`,
		'giu'
	),
	/** What may stand between two of them that are one: “nearly two in three”. */
	joins:
		/^(?:-| (?:\p{L}+ )?(?:in|out of) (?:every )?(?:an? )?| (?:(?:in|of|out|than|as|to|the|an?|all|one|or|and|by|any) ?)*)*$/u,
	/** How a sentence ends that asks, and claims nothing. */
	asks: /\?[\s”’»)]*$/u
};
