import { languageOf, languagePath } from '$lib/language/languages';
import { current } from '$lib/scenes/current.server';
import { languageEntries } from '$lib/scenes/editions.server';
import { ICONS, paper } from '$lib/publish/icons.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = languageEntries;

/** Addresses are relative to the manifest: the site may stand in any folder of a host. */
export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.language);
	const up = languagePath(language) === '/' ? '' : '../';
	const { ui } = language;
	const pngs = Object.entries(ICONS).map(([name, { side, maskable }]) => ({
		src: `${up}icone-${name}.png`,
		sizes: `${side}x${side}`,
		type: 'image/png',
		purpose: maskable ? 'maskable' : 'any'
	}));
	const manifest = {
		name: ui.site,
		short_name: ui.shortName,
		description: current(language).story.description,
		lang: language.code,
		start_url: './',
		scope: './',
		display: 'browser',
		background_color: paper('light'),
		theme_color: paper('light'),
		icons: [{ src: `${up}icone.svg`, sizes: 'any', type: 'image/svg+xml' }, ...pngs]
	};
	return new Response(`${JSON.stringify(manifest, null, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' }
	});
};
