import type { ShareRow } from '$lib/charts/layers/share-rows';
import { labelNumber, mark } from '$lib/charts/mark';
import type { ChartQuantity, Lookup, Tone } from '$lib/charts/types';
import type { Scene, Words } from '../scene';

/** A way to have recognised what one knows: of its decisions, those printed, each with its share, then the others. */
interface Way {
	readonly slug: string;
	/** The step that brings it. */
	readonly since: number;
	readonly decisions: string;
	/** What is granted, then what is granted in part or on a condition. */
	readonly granted: readonly [full: string, limited: string];
	readonly undescribed: string;
}

const WAYS: readonly Way[] = [
	{
		slug: 'vae',
		since: 0,
		decisions: 'vae-decisions',
		granted: ['vae-full', 'vae-partial'],
		undescribed: 'vae-undescribed'
	},
	{
		slug: 'vapp',
		since: 1,
		decisions: 'vapp-decisions',
		granted: ['vapp-direct', 'vapp-conditional'],
		undescribed: 'vapp-undescribed'
	},
	{
		slug: 'ves',
		since: 1,
		decisions: 'ves-decisions',
		granted: ['ves-grants', 'ves-mixed'],
		undescribed: 'ves-undescribed'
	}
];

/** The share of its decisions that a kind of them is: a quantity of its own. */
const shareOf = (kind: string): string => `${kind}-share`;

const TONES: readonly Tone[] = ['strong', 'soft'];

function rowOf({ slug, since, decisions, granted, undescribed }: Way) {
	return (q: Lookup, words: Words): ShareRow => {
		const part = (quantity: ChartQuantity, tone: Tone) =>
			mark(quantity, { hue: 'decision', tone, since, name: words(quantity.id) });
		const { value } = q(decisions);
		const known = granted.map((id, index) => {
			const made = part(q(id), TONES[index] ?? 'soft');
			const { calculated } = q(shareOf(id));
			return {
				...made,
				inside: { number: labelNumber(q(shareOf(id))), calculated },
				under: { number: made.number, name: made.name }
			};
		});
		const others = part(q(undescribed), 'hollow');
		return {
			...{ id: slug, name: words(slug), base: words(`${slug}-base`) },
			// Areas are decisions: a way with more of them has a thicker bar.
			...{ whole: value, weight: value },
			parts: [
				...known,
				{
					...others,
					over: { number: others.number, name: others.name, calculated: others.calculated }
				}
			]
		};
	};
}

export const voies: Scene = {
	form: 'shares',
	figures: [
		...['vae-candidates', 'vae-decisions', 'vae-full', 'vae-partial', 'vae-undescribed'],
		...['vae-full-share', 'vae-partial-share', 'vae-surplus'],
		...['vapp-applications', 'vapp-decisions', 'vapp-direct', 'vapp-conditional'],
		...['vapp-undescribed', 'vapp-direct-share', 'vapp-conditional-share', 'vapp-surplus'],
		...['ves-candidates', 'ves-decisions', 'ves-grants', 'ves-mixed', 'ves-undescribed'],
		...['ves-undescribed-wide', 'ves-grants-share', 'ves-mixed-share', 'ves-surplus']
	],
	spec: (q, words) => ({
		rows: WAYS.map((way) => rowOf(way)(q, words)),
		steps: [{ id: 'vae' }, { id: 'autres' }]
	})
};
