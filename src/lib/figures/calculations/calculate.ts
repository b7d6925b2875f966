/** Works out the recipes from an edition’s figures, with their ranges, doubts and sources. */

import type { Language } from '$lib/language/language';
import { messages } from '$lib/language/messages/figures';
import { isRough } from '../quantity/doubt';
import { EditionError, type Problem } from '../errors';
import { exactly, tidy } from '../intervals';
import { findIn } from '../find-in';
import { calculatedBounds } from '../quantity/bounds';
import { sourcesOf } from '../quantity/places';
import { lineOf, type Source } from '../source';
import type { BareCalculation, BareFigure, BareQuantities, BareQuantity, Range } from '../types';
import { OWN_UNITS } from '../types';
import { RECIPES, type Recipe } from './recipes';

/**
 * An edition's figures and what is worked out from them, by id.
 *
 * @param language that their texts are set in
 * @param source where the figures come from, for messages
 * @throws EditionError naming each figure that a calculation lacks, each id that a calculation has
 * already, and each calculation that its figures do not allow
 */
export function calculate(
	figures: readonly BareFigure[],
	language: Language,
	recipes: readonly Recipe[] = RECIPES,
	source: Pick<Source, 'file' | 'csv'> = { file: 'figures.csv', csv: '' }
): BareQuantities {
	const found: Record<string, BareQuantity> = {};
	for (const figure of figures) found[figure.id] = figure;
	const problems: Problem[] = [];
	const fault = (id: string | undefined, problem: Omit<Problem, 'file' | 'line'>) =>
		problems.push({
			file: source.file,
			line: id === undefined ? 1 : lineOf(source, id),
			...problem
		});
	const failed = new Set<string>();
	for (const recipe of recipes) {
		const { id, operands } = recipe;
		if (Object.hasOwn(found, id)) {
			fault(id, { column: 'id', found: id, ...messages.calculatedId });
			continue;
		}
		const missing = operands.filter((each) => !Object.hasOwn(found, each));
		if (missing.length > 0) {
			failed.add(id);
			for (const each of missing.filter((one) => !failed.has(one))) {
				failed.add(each);
				fault(undefined, { found: '', ...messages.missingOperand(each, id) });
			}
			continue;
		}
		const result = attempt(recipe, found, language);
		if (result) found[id] = result;
		else {
			failed.add(id);
			fault(operands[0], {
				column: 'value',
				found: operands.map((each) => found[each]?.text).join(', '),
				...messages.uncomputable(id, operands)
			});
		}
	}
	if (problems.length > 0) throw new EditionError(problems);
	return found;
}

/** Undefined where the figures do not allow the calculation: a division by zero, a negative count. */
function attempt(
	recipe: Recipe,
	known: BareQuantities,
	language: Language
): BareCalculation | undefined {
	try {
		const result = follow(recipe, known, language);
		const { value, range } = result;
		const sound = [value, range.low, range.high].every(Number.isFinite) && range.low <= range.high;
		const possible = recipe.unit === 'points' || recipe.unit === 'years' || range.high >= 0;
		return sound && possible ? result : undefined;
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function follow(recipe: Recipe, known: BareQuantities, language: Language): BareCalculation {
	const { id, unit, operands, work, draw, step = 1 } = recipe;
	const inputs = operands.map((operand) => findIn(known, operand, 'figure'));
	const [main] = inputs;
	if (main === undefined) throw new Error(`“${id}” has no operand`);
	const values = inputs.map((input) => input.value);
	const result = draw ? draw(...values) : work(...values.map(exactly)).low;
	const range = work(...inputs.map((input) => input.range));
	const value = roundTo(result, step);
	const isOwn = OWN_UNITS.has(unit);
	const period = main.period && (recipe.period?.(main.period) ?? main.period);
	return {
		kind: 'calculated',
		id,
		value,
		text: language.number(value, decimalsOf(step)),
		unit,
		range,
		bounds: calculatedBounds(
			range,
			value,
			step,
			inputs.map((input) => input.bounds)
		),
		...(!isOwn && period && { period }),
		places: isOwn ? [] : sourcesOf(operands, known),
		formula: print(recipe.formula, known, language),
		operands,
		...(recipe.undescribed && { undescribed: true }),
		...(isApproximate(result, range, step) && { approximate: true }),
		...(inputs.some(isRough) && { rough: true })
	};
}

/**
 * Whether a step is coarse enough for a range: rounded to it, each end falls on the rounded value
 * or on a neighbour, so that only the last digit shown is in doubt, and by one. 5.4 may be shown for
 * [5.29, 5.53], 5.38 may not.
 */
export function supports(range: Range, value: number, step: number): boolean {
	const shown = roundTo(value, step);
	return [range.low, range.high].every((end) => Math.abs(end - shown) <= 1.5 * step + 1e-9);
}

/**
 * Whether the reader is told « environ »: the result is rounded, and either its operands allow
 * other numbers once rounded, or it is rounded to tens and above, which nothing else would tell.
 */
function isApproximate(result: number, range: Range, step: number): boolean {
	const shown = roundTo(result, step);
	if (Math.abs(shown - result) < 1e-9) return false;
	const sure = [range.low, range.high].every((end) => Math.abs(end - shown) <= step / 2 + 1e-9);
	return step > 1 || !sure;
}

function roundTo(value: number, step: number): number {
	return tidy(Math.round(tidy(value / step)) * step);
}

function decimalsOf(step: number): number {
	return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** A formula with operands as they are printed, in the language's typography. */
function print(template: string, known: BareQuantities, language: Language): string {
	return language.typeset(
		template.replace(/\{([^}]+)\}/g, (_, id: string) => findIn(known, id, 'figure').text)
	);
}
