/**
 * The chart forms that a scene may take. A new form is a folder here, and a line in `specs.ts`,
 * `components.ts` and below; TypeScript names what is left out.
 */

import { beyond as beyondBars } from './bars/bounds';
import { describe as describeBars } from './bars/describe';
import type { OutOfBounds } from './bounds';
import { COMPONENTS } from './components';
import { beyond as beyondFacing } from './facing/bounds';
import { describe as describeFacing } from './facing/describe';
import { beyond as beyondShares } from './shares/bounds';
import { describe as describeShares } from './shares/describe';
import type { Chart, Data, FormName, Specs } from './specs';
import type { ChartWords } from '$lib/language/language';
import type { ChartForm } from './form';
import { beyond as beyondGate } from './gate/bounds';
import { describe as describeGate } from './gate/describe';
import { beyond as beyondLanes } from './lanes/bounds';
import { describe as describeLanes } from './lanes/describe';
import { beyond as beyondUnfolding } from './unfolding/bounds';
import { describe as describeUnfolding } from './unfolding/describe';
import { beyond as beyondUnits } from './units/bounds';
import { describe as describeUnits } from './units/describe';

export const FORMS: { readonly [Name in FormName]: ChartForm<Specs[Name], Data[Name]> } = {
	bars: { component: COMPONENTS.bars, describe: describeBars, beyond: beyondBars },
	facing: { component: COMPONENTS.facing, describe: describeFacing, beyond: beyondFacing },
	gate: { component: COMPONENTS.gate, describe: describeGate, beyond: beyondGate },
	lanes: { component: COMPONENTS.lanes, describe: describeLanes, beyond: beyondLanes },
	shares: { component: COMPONENTS.shares, describe: describeShares, beyond: beyondShares },
	unfolding: {
		component: COMPONENTS.unfolding,
		describe: describeUnfolding,
		beyond: beyondUnfolding
	},
	units: { component: COMPONENTS.units, describe: describeUnits, beyond: beyondUnits }
};

/** Names of the forms that are whole. TypeScript asks for it; a build alone would draw nothing, or fail. */
export const wholeForms = (): string[] =>
	Object.entries(FORMS).flatMap(([name, { component, describe, beyond }]) =>
		[component, describe, beyond].every((part) => typeof part === 'function') ? [name] : []
	);

/**
 * The form of a name.
 * @throws {RangeError} with the names there are
 */
export function formOf<Name extends FormName>(name: Name): ChartForm<Specs[Name], Data[Name]> {
	if (Object.hasOwn(FORMS, name)) return FORMS[name];
	throw new RangeError(`no form “${name}”; there are: ${Object.keys(FORMS).join(', ')}`);
}

/** What the labels of a chart say, in words. */
export const describeChart = <Name extends FormName>(
	{ form, spec }: Chart<Name>,
	words: ChartWords
): string[] => formOf(form).describe(spec, words);

/** The values of what a scene says that its chart's form cannot draw. */
export const beyondChart = <Name extends FormName>(form: Name, data: Data[Name]): OutOfBounds[] =>
	formOf(form).beyond(data);
