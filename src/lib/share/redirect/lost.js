// The page of lost addresses is shown at any depth of a host, and a build that is not told its public
// address can't say where the site begins. Only there does the style sheet answer: the deepest folder
// that has it is the site's, and the links lead on from there.
((script) => {
	const sheet = script?.dataset['sheet'];
	const links = document.getElementById('liens');
	if (!sheet || !links) return;
	/** @param {string} folder */
	const look = (folder) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = folder + sheet;
		link.onload = () => {
			for (const a of links.querySelectorAll('a')) a.href = folder + (a.dataset['to'] ?? '');
			links.hidden = false;
		};
		link.onerror = () => {
			link.remove();
			if (folder !== '/') look(folder.replace(/[^/]*\/$/, ''));
		};
		document.head.append(link);
	};
	// An address that begins with two slashes would be read as another host.
	look(location.pathname.replace(/^\/+/, '/').replace(/[^/]*$/, ''));
})(document.currentScript);
