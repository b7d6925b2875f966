import type { Quantity } from '$lib/figures/types';
import type { Place } from './reading';
import { typeset } from './typography';
import type { Inline, QuantityForm, QuantityNode } from '../types';

const PERIOD = /^\d{4}(-\d{4})?$/u;

/** What the author writes after the bar, and what it keeps of the quantity. */
const FORMS = new Map<string, { form: QuantityForm; hedge: boolean; unit: boolean }>([
	['nu', { form: 'no-hedge', hedge: false, unit: true }],
	['sans-unite', { form: 'no-unit', hedge: true, unit: false }],
	['chiffre', { form: 'number', hedge: false, unit: false }],
	['mots', { form: 'wording', hedge: false, unit: false }]
]);
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
	const wrong = (expected: string, remedy: string) =>
		void reading.report(line, { found, expected, remedy });

	const bar = inside.indexOf('|');
	const id = (bar < 0 ? inside : inside.slice(0, bar)).trim();
	const key = bar < 0 ? undefined : inside.slice(bar + 1).trim();

	if (id === '')
		return wrong('un identifiant entre les accolades', 'l’écrire, ou ôter les accolades');
	if (id.startsWith('#')) {
		return wrong('une ancre en fin de titre seulement', 'la placer au bout de la ligne du titre');
	}
	if (PERIOD.test(id)) {
		if (key !== undefined) return wrong('une période sans forme', `écrire {${id}}`);
		return { type: 'period', period: id };
	}

	const quantity = Object.hasOwn(reading.quantities, id) ? reading.quantities[id] : undefined;
	if (quantity === undefined) {
		const near = nearest(id, Object.keys(reading.quantities));
		const proposed = near.map((name) => `{${name}}`).join(', ');
		return wrong(
			'l’identifiant d’un chiffre de l’édition',
			proposed === ''
				? 'ajouter le chiffre à l’édition'
				: `choisir parmi les plus proches : ${proposed}`
		);
	}

	const form = key === undefined ? FULL : FORMS.get(key);
	if (form === undefined) {
		const known = [...FORMS.keys()].join(', ');
		return wrong(`une forme parmi ${known}`, `corriger la forme, ou écrire {${id}}`);
	}

	const first = !place.mentioned.has(id);
	place.mentioned.add(id);
	if (form.form === 'wording') {
		const wording = quantity.kind === 'printed' ? quantity.wording : undefined;
		if (wording === undefined) {
			return wrong('un chiffre que le rapport dit en mots', `écrire {${id}}`);
		}
		const words = { before: '«\u00A0', text: typeset(wording), after: '\u00A0»' };
		return node(quantity, form.form, words, opensSentence);
	}
	if (first && !form.hedge && place.kind === 'prose' && isHedged(quantity)) {
		wrong(
			`« ${quantity.hedge} » à la première mention dans la section`,
			`écrire {${id}} ou {${id}|sans-unite}`
		);
	}
	return node(quantity, form.form, reading.spell(quantity, form), opensSentence);
}

/** Beyond it, what is written is no mistyped id, and comparing it takes long. */
const LONGEST_ID = 80;

/** The nearest id to a mistyped one, with up to two more that share half of it. */
function nearest(id: string, ids: readonly string[]): string[] {
	if (id.length > LONGEST_ID) return [];
	return ids
		.map((name) => ({ name, distance: distance(id, name) }))
		.sort((a, b) => a.distance - b.distance)
		.filter(({ distance }, rank) => rank === 0 || distance <= id.length / 2)
		.slice(0, 3)
		.map(({ name }) => name);
}

/** Levenshtein's: letters to insert, delete or replace. */
function distance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...from].entries()) {
		const next = [i + 1];
		for (let j = 0; j < to.length; j++) {
			const replaced = (row[j] ?? 0) + (to[j] === letter ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}

function isHedged(quantity: Quantity): quantity is Quantity & { hedge: string } {
	return quantity.kind === 'printed' && quantity.hedge !== undefined;
}

type Words = Pick<QuantityNode, 'before' | 'text' | 'after'>;

function node(
	quantity: Quantity,
	form: QuantityForm,
	words: Words,
	opensSentence: boolean
): QuantityNode {
	return {
		type: 'quantity',
		id: quantity.id,
		value: quantity.value,
		form,
		...(opensSentence ? capitalised(words) : words),
		calculated: quantity.kind === 'calculated'
	};
}

function capitalised({ before, text, after }: Words): Words {
	const upper = (words: string) =>
		words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('fr'));
	return /\p{L}/u.test(before)
		? { before: upper(before), text, after }
		: { before, text: upper(text), after };
}
