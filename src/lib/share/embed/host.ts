/**
 * On the page that embeds: gives each of our frames the height it asks for. A message counts only if it
 * comes from the window of a frame that stands in this page, from that frame's own origin, and asks for
 * a height that a chart may have. Frames that were there first are asked again.
 */
import { heightIn, MESSAGE, QUESTION } from './height';

const script = document.currentScript;
const site = script instanceof HTMLScriptElement ? new URL('..', script.src).href : '';

const framesOfOurs = () =>
	[...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(site));

// Each snippet brings this script: one of them is enough.
if (site && !Object.hasOwn(window, MESSAGE)) {
	Object.defineProperty(window, MESSAGE, { value: true });
	addEventListener('message', ({ data, origin, source }) => {
		const height = heightIn(data);
		if (height === undefined || origin !== new URL(site).origin) return;
		for (const frame of framesOfOurs()) {
			if (frame.contentWindow === source) frame.style.height = `${height}px`;
		}
	});
	// A frame that has not come yet is still blank, and of no origin: it says its height as it comes.
	for (const frame of framesOfOurs()) frame.contentWindow?.postMessage({ type: QUESTION }, '*');
}
