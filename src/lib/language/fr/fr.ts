import type { Language } from '../language';
import { NBSP } from '../signs';
import { claims } from './claims';
import { data } from './data';
import { ui } from './interface';
import { ledger } from './ledger';
import { formatNumber, spell, typesetPrinted, unitWord } from './numbers';
import { pages } from './pages';
import Accessibility from './prose/Accessibility.svelte';
import Legal from './prose/Legal.svelte';
import { typeset } from './typography';
import { words } from './units';

export const fr: Language = {
	code: 'fr',
	name: 'Français',
	ogLocale: 'fr_FR',
	...words,
	number: formatNumber,
	unit: unitWord,
	spell,
	printed: typesetPrinted,
	typeset,
	quotes: { open: '«', close: '»' },
	quote: (text) => `«${NBSP}${text}${NBSP}»`,
	quoteOwn: (text) => `«${NBSP}${text}${NBSP}»`,
	translate: (wording) => wording,
	gloss: () => '',
	ui,
	pages,
	ledger,
	data,
	claims,
	prose: { Accessibility, Legal }
};
