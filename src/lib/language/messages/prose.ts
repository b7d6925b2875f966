/** What is wrong within the words of an edition: references, digits, links, Markdown left out. */

import type { Faults } from './problem';

const braced = (id: string) => `{${id}}`;

export const references = {
	noId: {
		expected: 'un identifiant entre les accolades',
		remedy: 'l’écrire, ou ôter les accolades'
	},
	strayAnchor: {
		expected: 'une ancre en fin de titre seulement',
		remedy: 'la placer au bout de la ligne du titre'
	},
	periodWithForm: (period: string) => ({
		expected: 'une période sans forme',
		remedy: `écrire ${braced(period)}`
	}),
	unknownId: (nearest: readonly string[]) => ({
		expected: 'l’identifiant d’un chiffre de l’édition',
		remedy:
			nearest.length === 0
				? 'ajouter le chiffre à l’édition'
				: `choisir parmi les plus proches : ${nearest.map(braced).join(', ')}`
	}),
	unknownForm: (forms: readonly string[], id: string) => ({
		expected: `une forme parmi ${forms.join(', ')}`,
		remedy: `corriger la forme, ou écrire ${braced(id)}`
	}),
	noWording: (id: string) => ({
		expected: 'un chiffre que le rapport dit en mots',
		remedy: `écrire ${braced(id)}`
	}),
	noPeriod: (id: string) => ({
		expected: 'la période d’un chiffre qui en a une',
		remedy: `écrire ${braced(id)}, ou la période d’un autre chiffre`
	}),
	noHedge: (id: string) => ({
		expected: 'un chiffre avec une réserve',
		remedy: `écrire ${braced(id)}`
	}),
	lostBar: (id: string) => ({
		expected: 'une barre juste après son nombre',
		remedy: `écrire ${braced(id)} ${braced(`${id}|barre`)}`
	}),
	barInTitle: {
		expected: 'une barre dans le texte courant',
		remedy: 'l’ôter du titre, du libellé ou de la note'
	},
	barOfNoShare: (id: string) => ({
		expected: 'une barre pour une part, en pour cent',
		remedy: `écrire ${braced(id)} seul`
	}),
	hedgeDropped: (hedge: string, id: string) => ({
		expected: `« ${hedge} » à la première mention dans la section`,
		remedy: `écrire ${braced(id)} ou ${braced(`${id}|sans-unite`)}`
	}),
	unclosedBrace: {
		expected: 'une accolade fermée',
		remedy: 'ajouter « } » après la référence, ou ôter « { »'
	},
	unopenedBrace: {
		expected: 'une accolade ouverte avant celle-ci',
		remedy: 'ôter « } », ou ouvrir « { »'
	},
	/** @param ids of the quantities printed with these digits */
	typedNumber: (ids: readonly string[]) => ({
		expected: 'une référence à un chiffre de l’édition',
		remedy:
			ids.length > 0
				? `écrire ${ids.map(braced).join(' ou ')}`
				: 'écrire {identifiant}, ou le nombre en toutes lettres'
	})
} satisfies Faults;

export const signs = {
	/** An asterisk or an underscore that Markdown read as itself, or that stands where it isn't read. */
	unclosed: {
		expected: 'une mise en valeur ouverte et fermée, dans le récit seulement',
		remedy: 'écrire **mots** ou *mots*, ou ôter le signe'
	},
	straightQuote: { expected: 'des guillemets français', remedy: 'écrire « mots »' },
	undrawn: {
		expected: 'des signes que les polices de la page dessinent',
		remedy: 'l’écrire en mots, ou l’ajouter à src/lib/language/drawn.ts puis lancer npm run fonts'
	}
} satisfies Faults;

export const links = {
	badAddress: {
		expected: 'une adresse en https:, http:, mailto:, / ou #',
		remedy: 'corriger l’adresse du lien'
	},
	titled: {
		expected: 'un lien sans titre',
		remedy: 'dire dans le texte du lien ce que dit son titre'
	}
} satisfies Faults;

const IMAGE = { name: 'image', remedy: 'l’ôter : les images sont les graphiques des scènes' };

/** Markdown that the story does without, by its mdast type or a name of ours. */
const UNSUPPORTED: Readonly<Record<string, { readonly name: string; readonly remedy: string }>> = {
	html: { name: 'HTML', remedy: 'l’écrire en Markdown' },
	image: IMAGE,
	imageReference: IMAGE,
	code: { name: 'bloc de code', remedy: 'l’ôter, ou ôter les espaces en début de ligne' },
	inlineCode: { name: 'code', remedy: 'ôter les accents graves' },
	table: { name: 'tableau', remedy: 'l’ôter : chaque scène a déjà le sien' },
	thematicBreak: { name: 'filet', remedy: 'l’ôter' },
	break: {
		name: 'retour à la ligne forcé',
		remedy: 'ôter les espaces ou la barre oblique en fin de ligne'
	},
	definition: { name: 'définition de lien', remedy: 'écrire l’adresse dans le lien' },
	linkReference: { name: 'lien par renvoi', remedy: 'écrire l’adresse dans le lien' },
	orderedList: { name: 'liste numérotée', remedy: 'commencer chaque ligne par un tiret' },
	deepHeading: {
		name: 'titre de niveau quatre ou plus',
		remedy: 'l’écrire avec un, deux ou trois dièses'
	},
	nestedHeading: { name: 'titre dans une citation ou une liste', remedy: 'l’en sortir' }
};

export const markdown = {
	/** @param type of mdast, or a name of ours for what mdast has no type of its own */
	unsupported: (type: string) => {
		const { name, remedy } = UNSUPPORTED[type] ?? { name: type, remedy: 'l’ôter' };
		return {
			expected: `des paragraphes, des listes, des citations, sans ${name}`,
			remedy
		};
	},
	tooDeep: {
		expected: 'des citations, des listes et des mises en valeur peu emboîtées',
		remedy: 'ôter les signes > * _ - ou les espaces en trop'
	}
} satisfies Faults;
