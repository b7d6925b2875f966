/** What another site pastes to show a chart. */

import { escapeXml } from './picture/markup';

/** Height in CSS pixels before the frame says its own, or where scripts don't run. */
export const FRAME_HEIGHT = 640;

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
