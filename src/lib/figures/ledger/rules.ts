/**
 * The kinds of checks. A rule takes quantities, works on their ranges, and says what it finds. A
 * check holds where the printed values bear it out, `within-hedges` where only their ranges do.
 */

import type { Language } from '$lib/language/language';
import { MINUS } from '$lib/language/signs';
import { add, exactly, shareOf, spread, subtract, tidy } from '../intervals';
import type { Quantity, Range } from '../types';
import type { Finding } from './types';
import { judgeWording, meets, nearestFraction, readWording } from './wording';

/** No adult has a mean age below this: school is compulsory until then. */
const SCHOOL_LEAVING_AGE = 16;

/** Parts of a hundred: « 65 % + 19 % = 84 % ». */
function hundred(language: Language, ...parts: Quantity[]): Finding {
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
function parts(language: Language, whole: Quantity, ...described: Quantity[]): Finding {
	const { rest, sum, left } = takeAway(language, whole, described);
	const words = language.ledger.verdicts.parts;
	if (rest === 0) return { outcome: 'holds', sum, verdict: words.holds };
	if (holdsZero(left)) return { outcome: 'within-hedges', sum, verdict: words.within };
	return left.low > 0
		? { outcome: 'undescribed', sum, verdict: words.undescribed(language.number(rest)) }
		: { outcome: 'unexplained', sum, verdict: words.over };
}

/** The same, where the report does not say whether the second part is within the first. */
function partsEitherWay(
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
function share(language: Language, part: Quantity, whole: Quantity, printed: Quantity): Finding {
	const plain = (100 * part.value) / whole.value;
	const found = shareOf(part.range, whole.range);
	const sum = `${part.text} ÷ ${whole.text} = ${between(language, found)} ; ${print(language, printed)}`;
	const words = language.ledger.verdicts.share;
	if (within(printed.range, plain)) return { outcome: 'holds', sum, verdict: words.holds };
	return meets(found, printed.range)
		? { outcome: 'within-hedges', sum, verdict: words.within(percent(language, round(plain))) }
		: { outcome: 'unexplained', sum, verdict: words.unexplained };
}

/** The report's own words for a figure, by the one rule of `wording.ts`. */
function wording(language: Language, figure: Quantity): Finding {
	const said = figure.kind === 'printed' ? (figure.wording ?? '') : '';
	const claim = readWording(said);
	if (claim === undefined) throw new RangeError(`Unreadable wording “${said}”`);
	const { claimed, of, side } = claim;
	const outcome = judgeWording(claim, figure.range);
	const quoted = `${language.quote(said)}${claim.lone ? ` ${language.ledger.outOfTen}` : ''}`;
	const [low, high] = [language.number(round(claimed.low)), language.number(round(claimed.high))];
	const bounds =
		of === undefined
			? language.ledger.sums.more(quoted, low)
			: language.ledger.sums.claim(quoted, low, high);
	const sum = `${bounds} ; ${print(language, figure)}`;
	const words = language.ledger.verdicts.wording;

	if (of === undefined) {
		const verdict =
			outcome === 'holds' ? words.mostHolds : words.mostAtOdds(shown(language, figure));
		return { outcome, sum, verdict };
	}
	if (outcome === 'holds') {
		const bySide = { around: words.holds, below: words.holdsBelow, above: words.holdsAbove };
		return { outcome, sum, verdict: bySide[side] };
	}
	const nearer = nearestFraction(figure.value, language, of);
	if (outcome === 'loose') return { outcome, sum, verdict: words.loose(nearer) };
	const across =
		(side === 'below' && figure.range.low > claimed.high) ||
		(side === 'above' && figure.range.high < claimed.low);
	return { outcome, sum, verdict: across ? words.wrongSide : words.atOdds(nearer) };
}

/**
 * A mean over modes of study, when the share of only one mode is known: the others weigh what is
 * left, so that the mean lies between what their lowest and their highest would make it.
 */
function mean(
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
		`(${ends.join(` ${language.ledger.sums.to} `)} %) = ${between(language, found)} ; ${print(language, overall)}`;
	const words = language.ledger.verdicts.mean;
	const plain = over((each) => exactly(each.value));
	if (within(plain, overall.value)) return { outcome: 'holds', sum, verdict: words.holds };
	return meets(found, overall.range)
		? { outcome: 'within-hedges', sum, verdict: words.within }
		: { outcome: 'unexplained', sum, verdict: words.unexplained };
}

/** What a mean and one mode's rate leave to the other modes: it must be a possible rate. */
function remainder(
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
		`${percent(language, 100 - share.value)} = ${language.ledger.sums.about} ${low} ${language.ledger.sums.to} ${high} %`;
	const words = language.ledger.verdicts.remainder;
	const possible = { low: 0, high: 100 };
	if (!meets(found, possible)) return { outcome: 'unexplained', sum, verdict: words.unexplained };
	const outcome = within(possible, plain) ? 'holds' : 'within-hedges';
	return { outcome, sum, verdict: words.holds(low ?? '', high ?? '') };
}

/** Decisions against what they answer: more of them than were asked for is a question. */
function surplus(language: Language, decisions: Quantity, asked: Quantity): Finding {
	const { rest, sum, left } = takeAway(language, decisions, [asked]);
	const words = language.ledger.verdicts.surplus;
	if (rest <= 0) return { outcome: 'holds', sum, verdict: words.holds };
	if (left.low <= 0) return { outcome: 'within-hedges', sum, verdict: words.within };
	const counted = `${language.number(rest)} ${language.unit(decisions.unit, rest)}`;
	const verdict = words.unexplained(counted, language.unit(asked.unit, 2));
	return { outcome: 'unexplained', sum, verdict };
}

/** A share that the report says is below another, counted by another definition. */
function lower(language: Language, share: Quantity, other: Quantity): Finding {
	const words = language.ledger.verdicts.lower;
	const sum = compare(language, share, other);
	if (share.value < other.value) return { outcome: 'holds', sum, verdict: words.holds };
	return share.range.low < other.range.high
		? { outcome: 'within-hedges', sum, verdict: words.within }
		: { outcome: 'at-odds', sum, verdict: words.atOdds };
}

/** A mean age that the report says is above that of all learners. */
function age(language: Language, figure: Quantity, all: Quantity): Finding {
	const words = language.ledger.verdicts.age;
	if (figure.range.high < SCHOOL_LEAVING_AGE) {
		const least = `${SCHOOL_LEAVING_AGE} ${language.unit(figure.unit, SCHOOL_LEAVING_AGE)}`;
		const sum = `${shown(language, figure)} < ${least} ; ${language.ledger.sums.named(all.label, shown(language, all))}`;
		return { outcome: 'misprint', sum, verdict: words.misprint(least, figure.text) };
	}
	const sum = compare(language, figure, all);
	if (figure.value > all.value) return { outcome: 'holds', sum, verdict: words.holds };
	return figure.range.high > all.range.low
		? { outcome: 'within-hedges', sum, verdict: words.within }
		: { outcome: 'at-odds', sum, verdict: words.atOdds };
}

/** Two shares of different things that the same paragraph prints alike. */
function twin(language: Language, one: Quantity, other: Quantity): Finding {
	const sum = [one, other]
		.map((each) => language.ledger.sums.named(each.label, shown(language, each)))
		.join(' ; ');
	return one.value === other.value && one.locator === other.locator
		? { outcome: 'noted', sum, verdict: language.ledger.verdicts.twin.noted }
		: { outcome: 'holds', sum, verdict: language.ledger.verdicts.twin.holds };
}

/** A mean age that the report explains as low, against the year before. */
function youth(language: Language, now: Quantity, before: Quantity): Finding {
	const { rest, sum, left } = takeAway(language, now, [before]);
	const gain = `${language.number(rest)} ${language.unit(now.unit, rest)}`;
	return left.low > 0
		? { outcome: 'noted', sum, verdict: language.ledger.verdicts.youth.noted(gain) }
		: { outcome: 'holds', sum, verdict: language.ledger.verdicts.youth.holds };
}

/** A heading on most learners, beside the one share near it: less than half cannot bear it out. */
function title(language: Language, figure: Quantity): Finding {
	const sum = `${language.ledger.sums.named(figure.label, shown(language, figure))} < ${percent(language, 50)}`;
	return figure.range.high < 50
		? { outcome: 'noted', sum, verdict: language.ledger.verdicts.title.noted }
		: {
				outcome: 'holds',
				sum: sum.replace('<', '≥'),
				verdict: language.ledger.verdicts.title.holds
			};
}

/** Rules by kind. A kind's operands are its parameters. */
export const RULES = {
	hundred,
	parts,
	'parts-either-way': partsEitherWay,
	share,
	wording,
	mean,
	remainder,
	surplus,
	lower,
	age,
	twin,
	youth,
	title
} as const satisfies Readonly<
	Record<string, (language: Language, ...operands: never[]) => Finding>
>;

/** A number with its unit and without hedge: « 65 % », « 32,6 ans ». */
function shown(language: Language, quantity: Quantity): string {
	const { text, after } = language.spell(quantity, { hedge: false, unit: true });
	return text + after;
}

function print(language: Language, quantity: Quantity): string {
	return language.ledger.sums.printed(shown(language, quantity));
}

function percent(language: Language, value: number): string {
	return `${language.number(tidy(value))} %`;
}

/** « 41,3 à 41,8 % », to a tenth. */
function between(language: Language, { low, high }: Range): string {
	return `${language.number(round(low))} ${language.ledger.sums.to} ${language.number(round(high))} %`;
}

function compare(language: Language, one: Quantity, other: Quantity): string {
	const sign = one.value < other.value ? '<' : one.value > other.value ? '>' : '=';
	return `${shown(language, one)} ${sign} ${shown(language, other)}`;
}

/** A subtraction: on the printed values, as it is shown, and what the ranges leave. */
function takeAway(language: Language, whole: Quantity, taken: readonly Quantity[]) {
	const rest = taken.reduce((left, each) => tidy(left - each.value), whole.value);
	const texts = [whole, ...taken].map((each) => each.text);
	return {
		rest,
		sum: `${texts.join(` ${MINUS} `)} = ${language.number(rest)}`,
		left: taken.map((each) => each.range).reduce(subtract, whole.range)
	};
}

function span(ranges: readonly Range[]): Range {
	return {
		low: Math.min(...ranges.map(({ low }) => low)),
		high: Math.max(...ranges.map(({ high }) => high))
	};
}

function holdsZero(range: Range): boolean {
	return within(range, 0);
}

function within({ low, high }: Range, value: number): boolean {
	return low <= value && value <= high;
}

function round(value: number): number {
	return tidy(Math.round(tidy(value * 10)) / 10);
}
