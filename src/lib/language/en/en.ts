import type { Language } from '../language';
import { NBSP } from '../signs';
import { claims } from './claims';
import { data } from './data';
import { ui } from './interface';
import { ledger } from './ledger';
import { formatNumber, spell, translateNumber, unitWord } from './numbers';
import { pages } from './pages';
import Accessibility from './prose/Accessibility.svelte';
import Legal from './prose/Legal.svelte';
import { typeset } from './typography';
import { words } from './units';
import { translateWording } from './wording';

export const en: Language = {
	code: 'en',
	name: 'English',
	ogLocale: 'en_GB',
	...words,
	number: formatNumber,
	unit: unitWord,
	spell,
	printed: translateNumber,
	typeset,
	quotes: { open: '«', close: '»' },
	quote: (text) => `«${NBSP}${text}${NBSP}»`,
	quoteOwn: (text) => `“${text}”`,
	translate: translateWording,
	gloss: (translation) => ` (“${translation}”)`,
	ui,
	pages,
	ledger,
	data,
	claims,
	prose: { Accessibility, Legal }
};
