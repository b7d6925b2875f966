import { sign } from '$lib/charts/mark';
import type { ChartQuantity } from '$lib/charts/types';

type Default = 'id' | 'before' | 'text' | 'after' | 'period' | 'calculated' | 'hedged';

/**
 * A chart's quantity as the page carries it: without its id, which is its key, nor what is empty or
 * false, a text that is the value, the edition's own period, nor a unit that no label writes.
 */
export type Sent = Omit<ChartQuantity, Default> & Partial<Pick<ChartQuantity, Default>>;

/** What a quantity is where it does not say so. */
const usual = (id: string, value: number, edition: string) => ({
	...{ id, before: '', text: String(value), after: '', period: edition },
	...{ calculated: false, hedged: false }
});

/** Quantities by id, for the page to carry; `edition` is its period, e.g. `2019-2020`. */
export const pack = (
	quantities: Readonly<Record<string, ChartQuantity>>,
	edition: string
): Record<string, Sent> =>
	Object.fromEntries(
		Object.entries(quantities).map(([id, { value, label, ...rest }]) => {
			const plain = Object.entries(usual(id, value, edition));
			const said = Object.entries({ ...rest, after: sign(rest) }).filter(
				([key, each]) => !plain.some(([name, known]) => name === key && known === each)
			);
			return [id, { value, label, ...Object.fromEntries(said) }];
		})
	);

/** A quantity as it was before it was packed, its unit aside. */
export const unpack = (id: string, sent: Sent, edition: string): ChartQuantity => ({
	...usual(id, sent.value, edition),
	...sent
});
