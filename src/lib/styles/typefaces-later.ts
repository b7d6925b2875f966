/** What asks for a typeface ahead of its use, as Kit writes it into the head. */
const ASKED = /<link [^>]*rel="preload" as="font"[^>]*>\s*/g;
/** The story's opening: scripts leave it as the build drew it. */
const OPENING = '<section id="ouverture"';

/**
 * Moves what asks for typefaces behind the first words. In the head it would hold the first paint back
 * until they are there, or the whole page is read; further down a browser asks for them as early, and
 * paints what it has.
 *
 * @param html a whole page
 */
export function typefacesLater(html: string): string {
	const links = html.match(ASKED)?.join('').trim();
	if (!links) return html;
	const rest = html.replace(ASKED, '');
	const opening = rest.indexOf(OPENING);
	const end = opening < 0 ? '</body>' : '</section>';
	const at = rest.indexOf(end, Math.max(0, opening));
	const behind = at + (opening < 0 ? 0 : end.length);
	return `${rest.slice(0, behind)}${links}${rest.slice(behind)}`;
}
