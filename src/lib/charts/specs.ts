import type { BarsSpec } from './bars/spec';
import type { FacingSpec } from './facing/spec';
import type { GateSpec } from './gate/spec';
import type { LanesSpec } from './lanes/spec';
import type { SharesSpec } from './shares/spec';
import type { UnfoldingSpec } from './unfolding/spec';
import type { UnitsData, UnitsSpec } from './units/spec';

/** What each form draws, as data. */
export interface Specs {
	readonly bars: BarsSpec;
	readonly facing: FacingSpec;
	readonly gate: GateSpec;
	readonly lanes: LanesSpec;
	readonly shares: SharesSpec;
	readonly unfolding: UnfoldingSpec;
	readonly units: UnitsSpec;
}

/** What a scene says of its chart: of units, where they stand follows. */
export interface Data extends Omit<Specs, 'units'> {
	readonly units: UnitsData;
}

/** The chart forms that a scene may take. */
export type FormName = keyof Specs;

/** A chart as data: its form, and what it draws. */
export interface Chart<Name extends FormName = FormName> {
	readonly form: Name;
	readonly spec: Specs[Name];
	/** True where it is taller on a phone, as all charts of its section are. */
	readonly tall?: true;
}
