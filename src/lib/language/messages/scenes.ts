/** What is expected where a story and its charts disagree, and the remedy. */
export const messages = {
	/** What `npm run edition:new` leaves to be written. */
	draft: 'À écrire',
	unfinished: { found: 'À écrire', expected: 'un récit achevé', remedy: 'écrire cette ligne' },
	sections: (order: readonly string[]) => ({
		expected: `les sections ${order.join(', ')}, dans cet ordre`,
		remedy:
			'remettre la ligne « # Titre {#slug | Accroche} » qui manque, ou à sa place ; pour une section de plus ou de moins, accorder la ligne « sections » de l’en-tête'
	}),
	scene: (names: readonly string[]) => ({
		expected: `une scène parmi ${names.join(', ')}`,
		remedy: 'reprendre un de ces noms, ou ajouter la scène à src/lib/scenes/index.ts'
	}),
	form: (names: readonly string[], chart: string) => ({
		expected: `une forme parmi ${names.join(', ')}, pour le graphique ${chart}`,
		remedy:
			'corriger « form » dans la scène, ou nommer la forme dans specs.ts, components.ts et index.ts de src/lib/charts'
	}),
	chart: (names: readonly string[]) => ({
		expected: `un graphique du récit, parmi ${names.join(', ')}`,
		remedy: 'corriger son nom, ou ôter ses lignes'
	}),
	/** The card of a section says its finding large, whole. */
	finding: {
		expected: 'un titre assez court pour la carte que montre un lien partagé',
		remedy: 'raccourcir ce titre'
	},
	/** In a picture, words are outlines: no font of the reader's stands in for ours. */
	sign: (sign: string) => ({
		expected: `des signes que les polices de la page dessinent, donc aucun « ${sign} » : dans une image, rien ne le remplace`,
		remedy: `écrire « ${sign} » en mots, ou l’ajouter à TEXT dans src/lib/language/drawn.ts puis lancer npm run fonts`
	}),
	link: (pages: readonly string[]) => ({
		expected: 'un lien vers une section, un pas ou une page du site',
		remedy: `corriger l’adresse ; les pages sont ${pages.join(', ')}`
	}),
	undrawn: (id: string, chart: string) => ({
		expected: `une ligne ${id}, que le graphique ${chart} dessine`,
		remedy: 'remettre la ligne, corriger son identifiant, ou ôter la scène du récit'
	}),
	steps: (drawn: string, chart: string) => ({
		expected: `les pas ${drawn}, dans cet ordre : le graphique ${chart} les dessine`,
		remedy: 'accorder les lignes ### {#pas}'
	}),
	words: ({ chart, key }: { readonly chart: string; readonly key: string }) => ({
		expected: `une ligne ${key}, sous ${chart} : le graphique l’écrit`,
		remedy: `ajouter « ${key}: … » sous charts, ${chart}`
	}),
	unused: (chart: string, keys: readonly string[]) => ({
		expected: keys.length > 0 ? `des mots parmi ${keys.join(', ')}` : 'aucun mot',
		remedy: `corriger la clé, ou ôter la ligne : le graphique ${chart} ne l’écrit pas`
	}),
	/** A value that a chart's form cannot draw; `drawn` is what it comes from, where it isn't the figure. */
	beyond: ({
		chart,
		whole,
		least,
		most,
		drawn,
		figures
	}: {
		readonly chart: string;
		readonly whole: boolean;
		readonly least: string;
		readonly most: string;
		readonly drawn?: { readonly id: string; readonly value: string };
		readonly figures: readonly string[];
	}) => ({
		expected:
			`${whole ? 'un nombre entier' : 'un nombre'} de ${least} à ${most}` +
			`${drawn ? ` pour ${drawn.id} (ici ${drawn.value})` : ''}, ` +
			`ce que le graphique ${chart} peut dessiner`,
		remedy: `vérifier ${figures.join(', ')}, ou donner au graphique une autre forme dans src/lib/scenes`
	}),
	numbers: (figures: readonly string[], chart: string, why: string) => ({
		expected: `des nombres que le graphique ${chart} puisse dessiner`,
		remedy: `vérifier ${figures.join(', ')} (${why})`
	})
};
