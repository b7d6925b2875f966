import { ageAxis } from '$lib/charts/axis';
import { mark } from '$lib/charts/mark';
import type { Hue, Lookup } from '$lib/charts/types';
import type { Scene, Words } from '../scene';

/** No mean age of candidates is below: what is printed so can't be one, and stands outside the axis. */
const YOUNGEST = 15;

/** The step that brings women's shares. */
const WOMEN = 1;

/** What its title compares: all a card has room for. */
const TITLE = ['mean-age', 'vapp-age', 'everyone', 'vapp-women'];

/** Whose share of women is known. */
const GROUPS: readonly { readonly name: string; readonly women: string; readonly hue: Hue }[] = [
	{ name: 'everyone', women: 'women-share', hue: 'people' },
	{ name: 'workstudy', women: 'workstudy-women-share', hue: 'people' },
	{ name: 'vapp-women', women: 'vapp-women', hue: 'decision' },
	{ name: 'ves-women', women: 'ves-women', hue: 'decision' }
];

function spec(q: Lookup, words: Words) {
	const ves = q('ves-age');
	const possible = ves.value >= YOUNGEST;
	// The axis says that these are years.
	const age = (id: string, hue: Hue, name: string) =>
		mark(q(id), { hue, since: 0, name, number: q(id).text });
	const known = [
		age('mean-age', 'people', words('all')),
		age('vapp-age', 'decision', words('vapp')),
		age('vae-age', 'decision', words('vae'))
	];
	// Both are asked for, so that an edition has both.
	const [inside, outside] = [words('ves'), words('sic')];
	const odd = mark(ves, { hue: 'decision', since: 0, name: possible ? inside : outside });
	const onAxis = possible ? [...known, odd] : known;
	return {
		means: {
			...{ name: words('ages'), marks: [...known, odd] },
			...ageAxis(onAxis, q('mean-age').sign),
			...(possible ? {} : { outside: ves.id })
		},
		head: { name: words('women'), half: words('half'), end: `${100}${q('vapp-women').sign}` },
		rows: GROUPS.map(({ name, women, hue }) => {
			const part = mark(q(women), { hue, since: WOMEN });
			const { number, calculated } = part;
			return {
				...{ id: name, name: words(name), base: words(`${name}-base`), whole: 100 },
				parts: [{ ...part, inside: { number, calculated } }]
			};
		}),
		steps: [{ id: 'ages' }, { id: 'femmes' }]
	};
}

export const candidats: Scene = {
	form: 'shares',
	figures: [
		...['mean-age', 'vapp-age', 'vapp-experience', 'vae-age', 'vae-years-since', 'ves-age'],
		...['women-share', 'workstudy-women-share', 'vapp-women', 'ves-men', 'ves-women']
	],
	spec,
	card: (q, words) => {
		const { means, rows, ...rest } = spec(q, words);
		const { outside: _outside, ...axis } = means;
		return {
			...rest,
			means: { ...axis, marks: axis.marks.filter(({ id }) => TITLE.includes(id)) },
			rows: rows.filter(({ id }) => TITLE.includes(id))
		};
	}
};
