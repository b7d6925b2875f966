/**
 * Inside the frame: takes the scheme that the address asks for (?theme=dark or light; the reader's own
 * without it), and tells the page around how high the chart stands.
 */
import { MESSAGE, type HeightMessage } from './height';

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset['scheme'] = theme;

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
}
