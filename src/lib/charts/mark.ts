import type { ChartWords } from '$lib/language/language';
import type { ChartQuantity, Mark } from './types';

/** A mark for a quantity: its number with hedge and sign, its label, and what the scene says of it. */
export function mark(
	quantity: ChartQuantity,
	look: Pick<Mark, 'hue' | 'since'> & Partial<Pick<Mark, 'tone' | 'name' | 'number'>>
): Mark {
	const { id, value, calculated, hedged, label, before } = quantity;
	return {
		id,
		value,
		calculated,
		hedged,
		...(before ? { hedge: before } : {}),
		number: labelNumber(quantity),
		name: label,
		tone: 'strong',
		...look
	};
}

/** The number with its sign, without hedge: `65 %`, `41 ans`, `370`. */
export const labelNumber = ({ text, sign }: Pick<ChartQuantity, 'text' | 'sign'>): string =>
	text + sign;

/** What a label draws: its hedge, its number and its name, which may stand on two lines. */
interface Drawn {
	readonly hedge?: string | undefined;
	readonly number?: string | undefined;
	readonly name: string;
}

/** A label in words, its name first: `auditeurs : près de 52 000`; nothing where it has no number. */
export function describeLabel({ hedge = '', number, name }: Drawn, { named }: ChartWords): string {
	const said = hedge + (number ?? '');
	return number && name ? named(name.replaceAll('\n', ' '), said) : said;
}
