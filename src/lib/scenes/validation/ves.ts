import type { Scene } from '../scene';
import { decisions } from './decisions';

/** Decisions a diamond stands for. */
const PER = 2;

export const ves: Scene = {
	form: 'units',
	figures: [
		'ves-candidates',
		'ves-decisions',
		'ves-grants',
		'ves-mixed',
		'ves-undescribed',
		'ves-undescribed-wide',
		'ves-grants-share',
		'ves-surplus'
	],
	spec: (q, words) => ({
		shape: 'diamond',
		hue: 'decision',
		steps: [
			{
				id: 'unites',
				arrange: 'groups',
				groups: [
					decisions(q('ves-grants'), words('grants'), 'strong', PER),
					decisions(q('ves-mixed'), words('mixed'), 'soft', PER),
					decisions(q('ves-undescribed'), words('undescribed'), 'hollow', PER)
				]
			}
		]
	})
};
