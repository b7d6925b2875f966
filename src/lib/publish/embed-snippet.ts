/** What another site pastes to show a chart. */

import { escapeXml } from './picture/markup';

/** Height in CSS pixels before the frame says its own, or where scripts don't run. */
export const FRAME_HEIGHT = 640;
/** A frame says its height within these bounds; what is outside them is refused. */
export const MIN_HEIGHT = 120;
export const MAX_HEIGHT = 2400;
/** Type of the message by which a frame says its height. */
export const MESSAGE = 'qui-apprend-au-cnam:hauteur';

/**
 * @param site the public address, with a slash at its end
 * @param chart its name
 * @param title its finding
 * @param path path of its edition's pages: `/`, or `/2018-2019/`
 */
export function snippet(site: string, chart: string, title: string, path = '/'): string {
	return [
		`<iframe src="${escapeXml(site)}${path.slice(1)}integrer/${chart}/" title="${escapeXml(title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups" frameborder="0"></iframe>`,
		`<script src="${escapeXml(site)}integrer/hote.js" async></script>`
	].join('\n');
}
