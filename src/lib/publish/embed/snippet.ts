/** What another site pastes to show a chart. */

import { escapeXml } from '../picture/markup';

/**
 * Scripts, so that the frame says its height; links that open, without the sandbox, since what they lead
 * to is a site like any other; downloads.
 */
const SANDBOX =
	'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

export interface Embedded {
	/** Its name. */
	readonly chart: string;
	/** Its finding. */
	readonly title: string;
	/** Height in CSS pixels before the frame says its own, or where scripts don't run. */
	readonly height: number;
}

/**
 * @param site the public address, with a slash at its end
 * @param path path at which its edition stays: `/2018-2019/`
 */
export function snippet(site: string, { chart, title, height }: Embedded, path = '/'): string {
	return [
		`<iframe src="${escapeXml(site)}${path.slice(1)}integrer/${chart}/" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}" frameborder="0"></iframe>`,
		`<script src="${escapeXml(site)}integrer/hote.js" async></script>`
	].join('\n');
}
