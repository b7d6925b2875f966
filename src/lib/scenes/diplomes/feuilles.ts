import { labelNumber } from '$lib/charts/mark';
import type { ChartQuantity, Tone } from '$lib/charts/types';
import type { UnitCaption, UnitGroup, UnitLabel } from '$lib/charts/units/spec';
import type { Scene } from '../scene';

/** Parchments that one sheet stands for. */
const PER_SHEET = 100;

const said = (quantity: ChartQuantity, name: string): UnitLabel => ({
	...(quantity.before ? { hedge: quantity.before } : {}),
	number: labelNumber(quantity),
	name,
	calculated: quantity.calculated
});

export const feuilles: Scene = {
	form: 'units',
	figures: [
		'parchments',
		'parchments-growth',
		'parchments-before',
		'parchments-added',
		'diplomas-share',
		'certificates-share',
		'amf-share',
		'amf-of-all'
	],
	spec: (q, words) => {
		const parchments = q('parchments');
		const before = q('parchments-before');
		const amfOfAll = q('amf-of-all');
		const sheets = parchments.value / PER_SHEET;
		const total = Math.ceil(sheets);
		const certificates = Math.round((sheets * q('certificates-share').value) / 100);
		const amf = Math.round((certificates * q('amf-share').value) / 100);
		const more = total - Math.min(total, Math.round(before.value / PER_SHEET));
		const last = { share: 1 - (total - sheets) };

		// Certificates are the first, and those that are more than a year before the last: the report doesn't
		// say what these are.
		const first = Math.min(certificates, total - more);
		const diplomas: UnitGroup = {
			...{ id: 'diplomas', count: total - certificates, tone: 'faint', parted: true, last }
		};
		const caption = (
			id: string,
			of: readonly string[],
			place: readonly [UnitCaption['side'], UnitCaption['anchor']],
			label: UnitLabel,
			tone: Tone = 'strong'
		): UnitCaption => ({ id, of, side: place[0], anchor: place[1], tone, label });
		const shares = (...certified: string[]): UnitCaption[] => [
			caption(
				'certificates',
				certified,
				['above', 'start'],
				said(q('certificates-share'), words('certificates'))
			),
			caption(
				'diplomas',
				['diplomas'],
				['above', 'end'],
				said(q('diplomas-share'), words('diplomas')),
				'faint'
			)
		];
		return {
			shape: 'sheet',
			hue: 'parchment',
			steps: [
				{
					id: 'un-an',
					arrange: 'tens',
					groups: [
						{ id: 'first', count: first, tone: 'strong' },
						{ id: 'before', count: total - more - first, tone: 'strong' },
						// Worked out from numbers that the report gives as they stand: a tint, and no dashes.
						{ id: 'more', count: more, tone: 'soft', last }
					],
					captions: [
						caption(
							'now',
							['first', 'before', 'more'],
							['above', 'start'],
							said(parchments, words('now'))
						),
						caption(
							'before',
							['first', 'before'],
							['below', 'start'],
							said(before, words('before'))
						),
						caption('more', ['more'], ['below', 'end'], { number: words('growth'), name: '' })
					]
				},
				{
					id: 'partage',
					arrange: 'tens',
					groups: [{ id: 'certificates', count: certificates, tone: 'strong' }, diplomas],
					captions: shares('certificates')
				},
				{
					id: 'amf',
					arrange: 'tens',
					groups: [
						{ id: 'amf', count: amf, tone: 'strong' },
						{ id: 'others', count: certificates - amf, tone: 'soft', parted: true },
						diplomas
					],
					captions: [
						...shares('amf', 'others'),
						caption('amf', ['amf'], ['below', 'start'], {
							...said(amfOfAll, words('amf')),
							hedge: `${words('of-which')} ${amfOfAll.before}`
						})
					]
				}
			]
		};
	}
};
