/**
 * The chart forms that a scene may take. A new form is a folder here, and a line in `specs.ts`,
 * `components.ts` and below; TypeScript names what is left out.
 */

import { describe as describeBars } from './bars/describe';
import { COMPONENTS } from './components';
import { describe as describeDots } from './dots/describe';
import { describe as describeRibbon } from './ribbon/describe';
import { describe as describeSlope } from './slope/describe';
import type { Chart, FormName, Specs } from './specs';
import type { ChartForm } from './form';
import { describe as describeUnfolding } from './unfolding/describe';
import { describe as describeUnits } from './units/describe';

export const FORMS: { readonly [Name in FormName]: ChartForm<Specs[Name]> } = {
	bars: { component: COMPONENTS.bars, describe: describeBars },
	dots: { component: COMPONENTS.dots, describe: describeDots },
	ribbon: { component: COMPONENTS.ribbon, describe: describeRibbon },
	slope: { component: COMPONENTS.slope, describe: describeSlope },
	unfolding: { component: COMPONENTS.unfolding, describe: describeUnfolding },
	units: { component: COMPONENTS.units, describe: describeUnits }
};

/**
 * The form of a name.
 * @throws {RangeError} with the names there are
 */
export function formOf<Name extends FormName>(name: Name): ChartForm<Specs[Name]> {
	if (Object.hasOwn(FORMS, name)) return FORMS[name];
	throw new RangeError(`no form « ${name} »; there are: ${Object.keys(FORMS).join(', ')}`);
}

/** What the labels of a chart say, in words. */
export const describeChart = <Name extends FormName>({ form, spec }: Chart<Name>): string[] =>
	formOf(form).describe(spec);
