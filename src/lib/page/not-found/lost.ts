/**
 * The page of lost addresses is shown at any depth of a host, and a build that is not told its public
 * address can't say where the site begins. Only there does the style sheet answer: the deepest folder
 * that has it is the site's, and the links lead on from there.
 */
const sheet = document.currentScript?.dataset['sheet'];
const links = document.getElementById('liens');

function look(folder: string, sheet: string, links: HTMLElement): void {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = folder + sheet;
	link.onload = () => {
		for (const a of links.querySelectorAll('a')) a.href = folder + (a.dataset['to'] ?? '');
		links.hidden = false;
	};
	link.onerror = () => {
		link.remove();
		if (folder !== '/') look(folder.replace(/[^/]*\/$/, ''), sheet, links);
	};
	document.head.append(link);
}

if (sheet && links) {
	// An address that begins with two slashes would be read as another host.
	look(location.pathname.replace(/^\/+/, '/').replace(/[^/]*$/, ''), sheet, links);
}

/** The path, decoded where it can be. */
function pathname(): string {
	try {
		return decodeURI(location.pathname);
	} catch {
		return location.pathname;
	}
}

/**
 * What mails and messengers do to an address, capitals and punctuation, is undone: the page that was
 * meant is asked for, and where it is there, it is shown instead of this one.
 */
async function goToMeant(): Promise<void> {
	const parts = pathname()
		.replace(/[^\p{L}\d/]+$/u, '')
		.split('/')
		.filter(Boolean);
	// A folder of the host's own may have capitals: the last parts first.
	for (let last = 0; last <= parts.length; last += 1) {
		const from = parts.length - last;
		const meant = parts.map((part, at) => (at < from ? part : part.toLowerCase()));
		const to = `/${meant.map(encodeURIComponent).join('/')}/`;
		if (to === location.pathname || to === '//') continue;
		const { ok } = await fetch(to, { method: 'HEAD' }).catch(() => ({ ok: false }));
		if (ok) return location.replace(to + location.hash);
	}
}
void goToMeant();
export {};
