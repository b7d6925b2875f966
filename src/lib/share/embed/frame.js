// Inside the frame: takes the scheme that the address asks for (?theme=dark or light; the reader's
// own without it), and tells the page around how high the chart stands.
(() => {
	const theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'dark' || theme === 'light') document.documentElement.dataset['scheme'] = theme;
	if (parent === window) return;

	let told = 0;
	const tell = () => {
		const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
		if (height === told) return;
		told = height;
		// A height is no secret, and the page around may be any.
		parent.postMessage({ type: 'qui-apprend-au-cnam:hauteur', height }, '*');
	};
	// Fonts and the frame's width change the height: both are seen here.
	new ResizeObserver(tell).observe(document.documentElement);
	addEventListener('load', tell);
})();
