import type { BareQuantity } from '../types';

/**
 * The grammar of doubt: `hollow` is not described by the report, `dashed` is given roughly by it, or
 * is rough because of what it gives so, « en moyenne » alone being no hedge; all else is `plain`. What
 * is rough by the rounding of figures alone says « environ », and is plain.
 */
export type Doubt = 'plain' | 'dashed' | 'hollow';

/** What the page is to draw of a quantity's doubt. */
export function doubtOf(quantity: BareQuantity): Doubt {
	if (quantity.kind === 'calculated') {
		if (quantity.undescribed) return 'hollow';
		return quantity.approximate && quantity.rough ? 'dashed' : 'plain';
	}
	return isRough(quantity) ? 'dashed' : 'plain';
}

/** Whether the report gives a number roughly, or one that it is worked out from. */
export function isRough(quantity: BareQuantity): boolean {
	if (quantity.kind === 'calculated') return quantity.rough ?? false;
	return quantity.hedge !== undefined && quantity.hedge !== 'on-average';
}
