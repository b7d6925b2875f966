/** The report's own words for a number, said in English: « trois […] sur cinq » is “three in five”. */

import { HEDGED_FRACTION, LEFT_OUT, OUT_OF } from '../report';
import { translateNumber } from './numbers';

/** What the report may say before a fraction. */
const HEDGES: Readonly<Record<string, string>> = {
	près: 'nearly ',
	'un peu moins': 'slightly under ',
	moins: 'under ',
	'un peu plus': 'slightly over ',
	plus: 'over '
};

/** What it may name within one. */
const COUNTED: Readonly<Record<string, string>> = {
	auditeurs: 'learners',
	diplômes: 'diplomas',
	certificats: 'certificates',
	inscriptions: 'enrolments'
};

/** Words that stand for a fraction, or for more than half. */
const WHOLE: Readonly<Record<string, string>> = {
	'la moitié': 'half',
	'un tiers': 'a third',
	'deux tiers': 'two thirds',
	'un quart': 'a quarter',
	'trois quarts': 'three quarters',
	essentiellement: 'mainly',
	majoritairement: 'mostly',
	principalement: 'chiefly'
};

/** Words that aren't a fraction stay as they are: the ledger refuses them, and says so. */
export function translateWording(wording: string): string {
	const plain = wording
		.replaceAll(LEFT_OUT, ' ')
		.replaceAll("'", '’')
		.trim()
		.replace(/\s+/g, ' ')
		.toLowerCase();
	const [, hedge, fraction = ''] = HEDGED_FRACTION.exec(plain) ?? [];
	const said = known(WHOLE, fraction) ?? fraction.split(OUT_OF).map(part).join(' in ');
	return (hedge === undefined ? '' : (known(HEDGES, hedge) ?? '')) + said;
}

/** « sept », « sept auditeurs ». */
function part(words: string): string {
	const [, number = '', counted] = /^(.*?)(?: (\p{L}{5,}))?$/u.exec(words) ?? [];
	const noun = counted === undefined ? undefined : known(COUNTED, counted);
	return noun === undefined ? translateNumber(words) : `${translateNumber(number)} ${noun}`;
}

const known = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
	Object.hasOwn(words, key) ? words[key] : undefined;
