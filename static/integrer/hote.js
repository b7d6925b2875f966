// Made from src/lib/share/embed/host.ts by `npm run static`.
(function() {
	// src/lib/share/embed/height.ts
	/** How a framed chart tells the page around it how high it stands: what both sides agree on. */
	/** Type of the message by which a frame says its height. */
	var MESSAGE = "qui-apprend-au-cnam:hauteur";
	/** The height that a message asks for, where it is one of ours and asks for what a chart may have. */
	function heightIn(data) {
		const { type, height } = Object(data);
		if (type !== "qui-apprend-au-cnam:hauteur" || !Number.isInteger(height)) return void 0;
		return height !== void 0 && height >= 120 && height <= 2400 ? height : void 0;
	}
	// src/lib/share/embed/host.ts
	/**
	* On the page that embeds: gives each of our frames the height it asks for. A message counts only if it
	* comes from the window of a frame that stands in this page, from that frame's own origin, and asks for
	* a height that a chart may have.
	*/
	var script = document.currentScript;
	var site = script instanceof HTMLScriptElement ? new URL("..", script.src).href : "";
	if (site && !Object.hasOwn(window, "qui-apprend-au-cnam:hauteur")) {
		Object.defineProperty(window, MESSAGE, { value: true });
		addEventListener("message", ({ data, origin, source }) => {
			const height = heightIn(data);
			if (height === void 0 || origin !== new URL(site).origin) return;
			for (const frame of document.querySelectorAll("iframe")) if (frame.contentWindow === source && frame.src.startsWith(site)) frame.style.height = `${height}px`;
		});
	}
})();
