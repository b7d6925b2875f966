// Made from src/lib/share/embed/frame.ts by `npm run static`.
(function() {
	// src/lib/share/embed/height.ts
	/** How a framed chart tells the page around it how high it stands: what both sides agree on. */
	/** Type of the message by which a frame says its height. */
	var MESSAGE = "qui-apprend-au-cnam:hauteur";
	// src/lib/share/embed/frame.ts
	/**
	* Inside the frame: takes the scheme that the address asks for (?theme=dark or light; the reader's own
	* without it), and tells the page around how high the chart stands.
	*/
	var theme = new URLSearchParams(location.search).get("theme");
	if (theme === "dark" || theme === "light") document.documentElement.dataset["scheme"] = theme;
	var told = 0;
	function tell() {
		const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
		if (height === told) return;
		told = height;
		const message = {
			type: MESSAGE,
			height
		};
		parent.postMessage(message, "*");
	}
	if (parent !== window) {
		new ResizeObserver(tell).observe(document.documentElement);
		addEventListener("load", tell);
	}
})();
