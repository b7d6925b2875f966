/** Checks of the report's own words for a figure, by the one rule of `wording.ts`. */

import type { Language } from '$lib/language/language';
import { shareOf } from '../intervals';
import type { Quantity } from '../types';
import { percent, print, round, shown } from './sums';
import type { Finding } from './types';
import { judgeWording, nearestFraction, readWording, type Claim } from './wording';

/** What the words claim of their figure. */
export function wording(language: Language, figure: Quantity): Finding {
	const claim = claimOf(figure);
	const { claimed, of, side } = claim;
	const outcome = judgeWording(claim, figure.range);
	const said = wordsOf(figure);
	const quoted = language.quote(said) + language.gloss(language.translate(said));
	const read = claim.lone ? `${quoted} ${language.ledger.outOfTen}` : quoted;
	const [low, high] = [language.number(round(claimed.low)), language.number(round(claimed.high))];
	const bounds =
		of === undefined
			? language.ledger.sums.more(read, low)
			: language.ledger.sums.claim(read, low, high);
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

/** The same of a share whose base isn't given: it may be of a part, or of the whole that has it. */
export function wordingOfPart(language: Language, figure: Quantity, part: Quantity): Finding {
	const plain = wording(language, figure);
	const range = shareOf(figure.range, part.range);
	if (judgeWording(claimOf(figure), range) === plain.outcome) return plain;
	const [printed, base] = [shown(language, figure), shown(language, part)];
	const other = percent(language, Math.round((100 * figure.value) / part.value));
	const { sums, verdicts } = language.ledger;
	return {
		outcome: 'no-base',
		sum: sums.or(plain.sum, `${printed} ÷ ${base} = ${other}`),
		verdict: verdicts.wording.noBase(printed, other)
	};
}

function claimOf(figure: Quantity): Claim {
	const said = wordsOf(figure);
	const claim = readWording(said);
	if (claim === undefined) throw new RangeError(`Unreadable wording “${said}”`);
	return claim;
}

const wordsOf = (figure: Quantity): string =>
	figure.kind === 'printed' ? (figure.wording ?? '') : '';
