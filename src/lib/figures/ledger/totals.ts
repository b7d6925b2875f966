/** Checks of parts, wholes and means: what adds up, and what is left. */

import type { Language } from '$lib/language/language';
import { MINUS } from '$lib/language/signs';
import { add, exactly, shareOf, spread, subtract, tidy } from '../intervals';
import type { Quantity, Range } from '../types';
import { between, holdsZero, percent, print, round, shown, span, takeAway, within } from './sums';
import type { Finding } from './types';
import { meets } from './wording';

/** Parts of a hundred: « 65 % + 19 % = 84 % ». */
export function hundred(language: Language, ...parts: Quantity[]): Finding {
	const total = parts.map((part) => part.value).reduce((a, b) => tidy(a + b), 0);
	const sum = `${parts.map((part) => shown(language, part)).join(' + ')} = ${percent(language, total)}`;
	const left = subtract(exactly(100), parts.map((part) => part.range).reduce(add));
	const words = language.ledger.verdicts.hundred;
	if (total === 100) return { outcome: 'holds', sum, verdict: words.holds };
	if (holdsZero(left)) return { outcome: 'within-hedges', sum, verdict: words.within };
	return left.low > 0
		? { outcome: 'undescribed', sum, verdict: words.undescribed(percent(language, 100 - total)) }
		: { outcome: 'unexplained', sum, verdict: words.over };
}

/** Counted parts of a counted whole: « 540 − 370 − 145 = 25 ». */
export function parts(language: Language, whole: Quantity, ...described: Quantity[]): Finding {
	const { rest, sum, left } = takeAway(language, whole, described);
	const words = language.ledger.verdicts.parts;
	if (rest === 0) return { outcome: 'holds', sum, verdict: words.holds };
	if (holdsZero(left)) return { outcome: 'within-hedges', sum, verdict: words.within };
	return left.low > 0
		? { outcome: 'undescribed', sum, verdict: words.undescribed(language.number(rest)) }
		: { outcome: 'unexplained', sum, verdict: words.over };
}

/** The same, where the report does not say whether the second part is within the first. */
export function partsEitherWay(
	language: Language,
	whole: Quantity,
	first: Quantity,
	second: Quantity
): Finding {
	const apart = takeAway(language, whole, [first, second]);
	const within = takeAway(language, whole, [first]);
	const sum = `${apart.sum} ; ${language.ledger.sums.ifWithin(within.sum, second.text, first.text)}`;
	const found = parts(language, whole, first, second);
	if (found.outcome !== 'undescribed') return { ...found, sum };
	const [least, most] = [language.number(apart.rest), language.number(within.rest)];
	return { ...found, sum, verdict: language.ledger.verdicts.parts.undescribedTo(least, most) };
}

/** A part over its whole, against the share printed: « 21 500 ÷ 52 000 = 41,3 à 41,8 % ». */
export function share(
	language: Language,
	part: Quantity,
	whole: Quantity,
	printed: Quantity
): Finding {
	const plain = (100 * part.value) / whole.value;
	const found = shareOf(part.range, whole.range);
	const sum = `${part.text} ÷ ${whole.text} = ${between(language, found)}, ${language.ledger.sums.hedged} ; ${print(language, printed)}`;
	const words = language.ledger.verdicts.share;
	if (within(printed.range, plain)) return { outcome: 'holds', sum, verdict: words.holds };
	return meets(found, printed.range)
		? { outcome: 'within-hedges', sum, verdict: words.within(percent(language, round(plain))) }
		: { outcome: 'unexplained', sum, verdict: words.unexplained };
}

/**
 * A mean over modes of study, when the share of only one mode is known: the others weigh what is
 * left, so that the mean lies between what their lowest and their highest would make it.
 */
export function mean(
	language: Language,
	overall: Quantity,
	share: Quantity,
	main: Quantity,
	...others: Quantity[]
): Finding {
	const rates = [...others].sort((a, b) => a.value - b.value);
	const mix = (weight: number, rate: number, other: number) =>
		(weight * rate + (100 - weight) * other) / 100;
	const over = (read: (each: Quantity) => Range) =>
		span(rates.map((rate) => spread(mix, read(share), read(main), read(rate))));
	const found = over((each) => each.range);
	const ends = [...new Set([rates.at(0), rates.at(-1)])].map((rate) => rate?.text);
	const sum =
		`${shown(language, share)} × ${shown(language, main)} + ${percent(language, 100 - share.value)} × ` +
		`(${ends.join(` ${language.ledger.sums.to} `)} %) = ${between(language, found)}, ${language.ledger.sums.rounded} ; ${print(language, overall)}`;
	const words = language.ledger.verdicts.mean;
	const plain = over((each) => exactly(each.value));
	if (within(plain, overall.value)) return { outcome: 'holds', sum, verdict: words.holds };
	return meets(found, overall.range)
		? { outcome: 'within-hedges', sum, verdict: words.within }
		: { outcome: 'unexplained', sum, verdict: words.unexplained };
}

/** What a mean and one mode's rate leave to the other modes: it must be a possible rate. */
export function remainder(
	language: Language,
	overall: Quantity,
	share: Quantity,
	main: Quantity
): Finding {
	if (share.range.high >= 100) throw new RangeError('Nothing is left to the other modes');
	const rest = (weight: number, all: number, rate: number) =>
		(100 * all - weight * rate) / (100 - weight);
	const found = spread(rest, share.range, overall.range, main.range);
	const plain = rest(share.value, overall.value, main.value);
	const [low, high] = [Math.max(0, found.low), Math.min(100, found.high)].map((end) =>
		language.number(Math.round(end))
	);
	const sum =
		`(${shown(language, overall)} ${MINUS} ${shown(language, share)} × ${shown(language, main)}) ÷ ` +
		`${percent(language, 100 - share.value)} = ${language.ledger.sums.about} ${low} ${language.ledger.sums.to} ${high} %, ${language.ledger.sums.rounded}`;
	const words = language.ledger.verdicts.remainder;
	const possible = { low: 0, high: 100 };
	if (!meets(found, possible)) return { outcome: 'unexplained', sum, verdict: words.unexplained };
	const outcome = within(possible, plain) ? 'holds' : 'within-hedges';
	return { outcome, sum, verdict: words.holds(low ?? '', high ?? '') };
}

/** Decisions against what they answer: more of them than were asked for is a question. */
export function surplus(language: Language, decisions: Quantity, asked: Quantity): Finding {
	const { rest, sum, left } = takeAway(language, decisions, [asked]);
	const words = language.ledger.verdicts.surplus;
	if (rest <= 0) return { outcome: 'holds', sum, verdict: words.holds };
	if (left.low <= 0) return { outcome: 'within-hedges', sum, verdict: words.within };
	const counted = `${language.number(rest)} ${language.unit(decisions.unit, rest)}`;
	const verdict = words.unexplained(counted, language.unit(asked.unit, 2));
	return { outcome: 'unexplained', sum, verdict };
}
