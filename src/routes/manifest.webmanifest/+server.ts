import { languageOf } from '$lib/language/languages';
import { current } from '$lib/scenes/current.server';
import { ICONS, paper } from '$lib/publish/icons.server';

export const prerender = true;

/** Addresses are relative to the manifest: the site may stand in any folder of a host. */
export const GET = (): Response => {
	const language = languageOf();
	const { ui } = language;
	const pngs = Object.entries(ICONS).map(([name, { side, maskable }]) => ({
		src: `icone-${name}.png`,
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
		icons: [{ src: 'icone.svg', sizes: 'any', type: 'image/svg+xml' }, ...pngs]
	};
	return new Response(`${JSON.stringify(manifest, null, '\t')}\n`, {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8' }
	});
};
