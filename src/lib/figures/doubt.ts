import type { BareQuantity } from './types';

/**
 * The grammar of doubt: `hollow` is not described by the report, `dashed` is given roughly, « en
 * moyenne » alone being no hedge; all else is `plain`, printed or calculated as it stands.
 */
export type Doubt = 'plain' | 'dashed' | 'hollow';

export function doubtOf(quantity: BareQuantity): Doubt {
	if (quantity.kind === 'calculated') {
		if (quantity.undescribed) return 'hollow';
		return quantity.approximate ? 'dashed' : 'plain';
	}
	return quantity.hedge === undefined || quantity.hedge === 'on-average' ? 'plain' : 'dashed';
}
