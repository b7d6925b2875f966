/**
 * Inside the frame: takes the scheme that the address asks for (`?apparence=sombre`, or `auto` for the
 * reader's own; light without it, whatever the system, since a page around it is light more often than
 * not), and tells the page around how high the chart stands.
 */
import { isQuestion, MESSAGE, type HeightMessage } from './height';

/** `theme` and its words are those of the first codes given. */
const SCHEMES: Partial<Record<string, string>> = { sombre: 'dark', dark: 'dark', auto: 'auto' };

const asked = new URLSearchParams(location.search);
const { dataset } = document.documentElement;
const scheme = SCHEMES[(asked.get('apparence') ?? asked.get('theme') ?? '').toLowerCase()];
if (scheme === 'auto') dataset['auto'] = '';
else dataset['scheme'] = scheme ?? 'light';

let told = 0;
function tell(): void {
	const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
	if (height === told) return;
	told = height;
	const message: HeightMessage = { type: MESSAGE, height };
	// A height is no secret, and the page around may be any.
	parent.postMessage(message, '*');
}

if (parent !== window) {
	// Fonts and the frame's width change the height: both are seen here.
	new ResizeObserver(tell).observe(document.documentElement);
	addEventListener('load', tell);
	addEventListener('message', ({ data, source }) => {
		if (source !== parent || !isQuestion(data)) return;
		told = 0;
		tell();
	});
}
