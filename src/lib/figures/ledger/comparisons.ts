/** Checks of what the report says of one figure beside another: above, below, steady, alike. */

import type { Language } from '$lib/language/language';
import { exactly, subtract, tidy } from '../intervals';
import type { Quantity, Range } from '../types';
import { compare, percent, shown, takeAway } from './sums';
import type { Finding } from './types';
import { meets } from './wording';

/** No mean age of candidates who studied after school is below this. */
const LEAST_MEAN_AGE = 16;

/** A figure that the report says is above another. Of « nettement », only the direction is checked. */
export function more(language: Language, one: Quantity, other: Quantity): Finding {
	const words = language.ledger.verdicts.more;
	const sum = compare(language, one, other);
	if (one.value > other.value) {
		return { outcome: 'holds', sum, verdict: words.holds(gapOf(language, one, other)) };
	}
	return one.range.high > other.range.low
		? { outcome: 'within-hedges', sum, verdict: words.within }
		: { outcome: 'at-odds', sum, verdict: words.atOdds };
}

/** One of two parts that the report says is the larger. */
export const majority = (language: Language, figure: Quantity): Finding =>
	besideHalf(language, figure, 1);

/** One of two parts that the report says is the smaller. */
export const minority = (language: Language, figure: Quantity): Finding =>
	besideHalf(language, figure, -1);

/** A share that the report says has levelled off, against the year before. */
export function steady(language: Language, now: Quantity, before: Quantity): Finding {
	const words = language.ledger.verdicts.steady;
	const { sum } = takeAway(language, now, [before]);
	if (now.value === before.value) return { outcome: 'holds', sum, verdict: words.holds };
	const gap = gapOf(language, now, before);
	return meets(now.range, before.range)
		? { outcome: 'within-hedges', sum, verdict: words.within(gap) }
		: { outcome: 'loose', sum, verdict: words.loose(gap) };
}

/**
 * A share that the report says is below that of all, which it counts more narrowly: counted alike, that
 * of all is somewhere between what is printed and all that another part leaves.
 */
export const lowerWider = (
	language: Language,
	share: Quantity,
	narrow: Quantity,
	other: Quantity
): Finding => beside(language, share, narrow, other, -1);

/** The same of a share that the report says is above that of all. */
export const higherWider = (
	language: Language,
	share: Quantity,
	narrow: Quantity,
	other: Quantity
): Finding => beside(language, share, narrow, other, 1);

/** A mean age that the report says is above that of all learners. */
export function age(language: Language, figure: Quantity, all: Quantity): Finding {
	if (figure.range.high >= LEAST_MEAN_AGE) return more(language, figure, all);
	const { sums, verdicts } = language.ledger;
	const sum = [figure, all]
		.map((each) => sums.named(each.label, shown(language, each)))
		.join(' ; ');
	return { outcome: 'to-confirm', sum, verdict: verdicts.age.toConfirm(shown(language, figure)) };
}

/** Two shares of different things that the same paragraph prints alike. */
export function twin(language: Language, one: Quantity, other: Quantity): Finding {
	const sum = [one, other]
		.map((each) => language.ledger.sums.named(each.label, shown(language, each)))
		.join(' ; ');
	return one.value === other.value && one.places.join() === other.places.join()
		? { outcome: 'to-confirm', sum, verdict: language.ledger.verdicts.twin.toConfirm }
		: { outcome: 'holds', sum, verdict: language.ledger.verdicts.twin.holds };
}

/** A mean age that the report explains as low, against the year before. */
export function youth(language: Language, now: Quantity, before: Quantity): Finding {
	const { sum, left } = takeAway(language, now, [before]);
	const words = language.ledger.verdicts.youth;
	return left.low > 0
		? { outcome: 'noted', sum, verdict: words.noted(gapOf(language, now, before)) }
		: { outcome: 'holds', sum, verdict: words.holds };
}

/** Against half of a pair: 50 % of all, as many men as women. */
function besideHalf(language: Language, figure: Quantity, direction: 1 | -1): Finding {
	const half = figure.unit === 'men-per-100-women' ? 100 : 50;
	const words = language.ledger.verdicts[direction > 0 ? 'majority' : 'minority'];
	const sign = figure.value > half ? '>' : figure.value < half ? '<' : '=';
	const sum = `${shown(language, figure)} ${sign} ${figure.unit === 'percent' ? percent(language, half) : language.number(half)}`;
	if ((figure.value - half) * direction > 0) {
		return { outcome: 'holds', sum, verdict: words.holds };
	}
	return meets(figure.range, exactly(half))
		? { outcome: 'within-hedges', sum, verdict: words.within }
		: { outcome: 'at-odds', sum, verdict: words.atOdds };
}

function beside(
	language: Language,
	share: Quantity,
	narrow: Quantity,
	other: Quantity,
	direction: 1 | -1
): Finding {
	const all: Range = { low: narrow.range.low, high: subtract(exactly(100), other.range).high };
	const [low, high] = [shown(language, narrow), percent(language, 100 - other.value)];
	const { sums, verdicts } = language.ledger;
	const sum = sums.byDefinition(shown(language, share), low, high);
	const words = verdicts.wider;
	const above = share.range.low > all.high;
	const below = share.range.high < all.low;
	if (direction > 0 ? above : below) return { outcome: 'holds', sum, verdict: words.holds };
	if (direction > 0 ? below : above) return { outcome: 'at-odds', sum, verdict: words.atOdds };
	const verdict = words.twoDefinitions(shown(language, share), low, high);
	return { outcome: 'two-definitions', sum, verdict };
}

/** « 11,4 ans », « 14 points »: between two shares there are points. */
function gapOf(language: Language, one: Quantity, other: Quantity): string {
	const gap = tidy(Math.abs(one.value - other.value));
	const unit = one.unit === 'percent' ? 'points' : one.unit;
	return `${language.number(gap)} ${language.unit(unit, gap)}`;
}
