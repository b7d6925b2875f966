import { doubtOf, type Doubt } from '$lib/figures/quantity/doubt';
import { nearest } from '$lib/figures/find-in';
import type { BareFigure, BareQuantity } from '$lib/figures/types';
import type { Language } from '$lib/language/language';
import type { Fault } from '$lib/language/messages/problem';
import { references as messages } from '$lib/language/messages/prose';
import type { Place } from './reading';
import type { Inline, QuantityForm, QuantityNode } from '../types';

const PERIOD = /^\d{4}(-\d{4})?$/u;

/** What the author writes after the bar, and what it keeps of the quantity. */
const FORMS = new Map<string, { form: QuantityForm; hedge: boolean; unit: boolean }>([
	['nu', { form: 'no-hedge', hedge: false, unit: true }],
	['sans-unite', { form: 'no-unit', hedge: true, unit: false }],
	['chiffre', { form: 'number', hedge: false, unit: false }],
	['mots', { form: 'wording', hedge: false, unit: false }],
	['reserve', { form: 'hedge', hedge: false, unit: false }]
]);
const PERIOD_OF = 'periode';
/** A word-size bar, after the number. */
const BAR = 'barre';
const FULL = { form: 'full', hedge: true, unit: true } as const;

/**
 * What `{…}` stands for, or nothing where it is wrong, which is then reported.
 * @param inside What is written between the braces.
 * @param opensSentence Whether it comes first in its sentence, hence begins with a capital.
 */
export function readReference(
	inside: string,
	line: number,
	place: Place,
	opensSentence: boolean
): Inline | undefined {
	const { reading } = place;
	const found = `{${inside}}`;
	const wrong = (fault: Fault) => void reading.report(line, { found, ...fault });

	const bar = inside.indexOf('|');
	const id = (bar < 0 ? inside : inside.slice(0, bar)).trim();
	const key = bar < 0 ? undefined : inside.slice(bar + 1).trim();

	if (id === '') return wrong(messages.noId);
	if (id.startsWith('#')) return wrong(messages.strayAnchor);
	if (PERIOD.test(id)) {
		if (key !== undefined) return wrong(messages.periodWithForm(id));
		return { type: 'period', period: id };
	}

	const quantity = Object.hasOwn(reading.quantities, id) ? reading.quantities[id] : undefined;
	if (quantity === undefined) {
		return wrong(messages.unknownId(nearest(id, Object.keys(reading.quantities))));
	}

	if (key === BAR) return wrong(messages.lostBar(id));
	if (key === PERIOD_OF) {
		const { period } = quantity;
		return period ? { type: 'period', period } : wrong(messages.noPeriod(id));
	}
	const form = key === undefined ? FULL : FORMS.get(key);
	if (form === undefined) {
		return wrong(messages.unknownForm([...FORMS.keys(), PERIOD_OF, BAR], id));
	}

	const first = !place.mentioned.has(id);
	place.mentioned.add(id);
	if (form.form === 'wording') {
		const wording = quantity.kind === 'printed' ? quantity.wording : undefined;
		if (wording === undefined) return wrong(messages.noWording(id));
		const { language } = reading;
		return {
			...node(quantity, form.form, quoted(wording, language), opensSentence, language),
			...glossed(language.translate(wording), language)
		};
	}
	if (form.form === 'hedge') {
		if (!isHedged(quantity)) return wrong(messages.noHedge(id));
		const { said, before, after } = reading.language.hedges[quantity.hedge];
		const { language } = reading;
		return {
			...node(quantity, form.form, quoted(said, language), opensSentence, language),
			...glossed((before || after).trim(), language)
		};
	}
	if (isHedged(quantity)) {
		// « en moyenne », said once, holds for the means that follow it in the same paragraph.
		const averages = `${quantity.hedge} ${line}`;
		const held = quantity.hedge === 'on-average' && place.mentioned.has(averages);
		if (form.hedge) place.mentioned.add(averages);
		if (first && !form.hedge && !held && place.kind !== 'heading')
			wrong(messages.hedgeDropped(reading.language.hedges[quantity.hedge].said, id));
	}
	return node(
		quantity,
		form.form,
		reading.language.spell(quantity, form),
		opensSentence,
		reading.language
	);
}

/**
 * How the word-size bar is drawn that `{…|barre}` asks for after its number; nothing where the
 * reference asks for none there.
 * @param before The number that stands just before, with nothing but spaces between.
 */
export function readBar(
	inside: string,
	line: number,
	{ reading, kind }: Place,
	before: QuantityNode | undefined
): Doubt | undefined {
	const [id = '', key] = inside.split('|').map((part) => part.trim());
	const quantity = Object.hasOwn(reading.quantities, id) ? reading.quantities[id] : undefined;
	if (key !== BAR || before?.id !== id || quantity === undefined) return undefined;
	if (before.form === 'wording' || before.form === 'hedge') return undefined;
	const wrong = (fault: Fault) => reading.report(line, { found: `{${inside}}`, ...fault });
	if (kind !== 'prose') wrong(messages.barInTitle);
	else if (quantity.unit !== 'percent' || quantity.value > 100) wrong(messages.barOfNoShare(id));
	return doubtOf(quantity);
}

/** Words of the report between quotation marks. */
function quoted(text: string, language: Language): Words {
	const [before = '', after = ''] = language.quote('\0').split('\0');
	return { before, text: language.typeset(text), after };
}

/** What follows words of the report on a page that isn't in their language. */
function glossed(translation: string, language: Language): Pick<QuantityNode, 'gloss'> {
	const gloss = language.gloss(translation);
	return gloss === '' ? {} : { gloss };
}

function isHedged(
	quantity: BareQuantity
): quantity is BareFigure & { hedge: NonNullable<BareFigure['hedge']> } {
	return quantity.kind === 'printed' && quantity.hedge !== undefined;
}

type Words = Pick<QuantityNode, 'before' | 'text' | 'after'>;

function node(
	quantity: BareQuantity,
	form: QuantityForm,
	words: Words,
	opensSentence: boolean,
	language: Language
): QuantityNode {
	return {
		type: 'quantity',
		id: quantity.id,
		value: quantity.value,
		form,
		...(opensSentence ? capitalised(words, language) : words),
		calculated: quantity.kind === 'calculated'
	};
}

function capitalised({ before, text, after }: Words, { code }: Language): Words {
	const upper = (words: string) =>
		words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(code));
	return /\p{L}/u.test(before)
		? { before: upper(before), text, after }
		: { before, text: upper(text), after };
}
