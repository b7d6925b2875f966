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

/** A part of a path, decoded where it can be. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** What a part was before it was written in a sentence: without capitals, accents, punctuation, a query. */
const plain = (part: string): string =>
	part
		.normalize('NFD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.replace(/[\u2010-\u2015_+\s]+/gu, '-')
		.toLowerCase()
		.match(/[a-z\d]+(?:-[a-z\d]+)*/u)?.[0] ?? '';

/**
 * What mails and messengers do to an address is undone: the page that was meant is asked for, and where
 * it is there, it is shown instead of this one.
 */
async function goToMeant(): Promise<void> {
	const parts = location.pathname.split('/').map(decoded).filter(Boolean);
	// A folder of the host's own may have capitals: the last parts first.
	for (let last = 0; last <= parts.length; last += 1) {
		const from = parts.length - last;
		const meant = parts.map((part, at) => (at < from ? part : plain(part))).filter(Boolean);
		const to = `/${meant.map(encodeURIComponent).join('/')}/`;
		if (to === location.pathname || to === '//') continue;
		const { ok } = await fetch(to, { method: 'HEAD' }).catch(() => ({ ok: false }));
		if (ok) return location.replace(to + location.hash);
	}
}
void goToMeant();
export {};
