// On the page that embeds: gives each of our frames the height it asks for. A message counts only if
// it comes from the window of a frame that stands in this page, from that frame's own origin, and
// asks for a height that a chart may have.
(() => {
	const TYPE = 'qui-apprend-au-cnam:hauteur';
	const here = document.currentScript;
	const site = here instanceof HTMLScriptElement ? new URL('..', here.src).href : '';
	if (!site || Object.hasOwn(window, TYPE)) return;
	Object.defineProperty(window, TYPE, { value: true });

	addEventListener('message', ({ data, origin, source }) => {
		if (origin !== new URL(site).origin || data?.type !== TYPE) return;
		const { height } = data;
		if (!Number.isInteger(height) || height < 120 || height > 2400) return;
		for (const frame of document.querySelectorAll('iframe')) {
			if (frame.contentWindow === source && frame.src.startsWith(site)) {
				frame.style.height = `${height}px`;
			}
		}
	});
})();
