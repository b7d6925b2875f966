// Made from src/lib/share/redirect/go.ts by `npm run static`.
(function() {
	// src/lib/share/redirect/go.ts
	/**
	* Takes a reader from a shared address to the part of the story it names, before anything is drawn. The
	* page gives way to it in the history: « back » leads to where the link was.
	*/
	var to = document.currentScript?.dataset["to"];
	if (to) location.replace(new URL(to, location.href));
})();
