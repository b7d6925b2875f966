import { sign } from '$lib/charts/mark';
import type { ChartQuantity } from '$lib/charts/types';

type Default = 'id' | 'before' | 'after' | 'calculated' | 'hedged';

/**
 * A chart's quantity as the page carries it: without its id, which is its key, nor what is empty or
 * false, nor a unit that no label writes.
 */
export type Sent = Omit<ChartQuantity, Default> & Partial<Pick<ChartQuantity, Default>>;

/** Quantities by id, for the page to carry. */
export const pack = (quantities: Readonly<Record<string, ChartQuantity>>): Record<string, Sent> =>
	Object.fromEntries(
		Object.entries(quantities).map(([id, { value, text, label, period, ...rest }]) => {
			const said = Object.entries({ ...rest, id: '', after: sign(rest) }).filter(
				([, each]) => each
			);
			return [id, { value, text, label, period, ...Object.fromEntries(said) }];
		})
	);

/** A quantity as it was before it was packed, its unit aside. */
export const unpack = (id: string, sent: Sent): ChartQuantity => ({
	...{ id, before: '', after: '', calculated: false, hedged: false },
	...sent
});
