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
	spec: (q) => ({
		shape: 'diamond',
		hue: 'decision',
		steps: [
			{
				id: 'unites',
				arrange: 'groups',
				groups: [
					decisions(q('ves-grants'), 'accords\nd’unités', 'strong', PER),
					decisions(q('ves-mixed'), 'accord\net refus', 'soft', PER),
					decisions(q('ves-undescribed'), 'non\ndécrites', 'hollow', PER)
				]
			}
		]
	})
};
