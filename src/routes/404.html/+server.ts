import { createHash } from 'node:crypto';
import { languageOf } from '$lib/language/languages';
import { classicScript } from '$lib/publish/classic-script.server';
import { siteUrl } from '$lib/share/site.server';
import sheet from '$lib/styles/not-found.css?url';
import { directives } from '$policy';

export const prerender = true;

const { code, ui, pages } = languageOf();
const words = ui.notFound;

/**
 * Hosts answer with this page at any depth. Where the site's own address is known, what it links to
 * starts from there; where it isn't, a script finds out, and the page reads without it. The script also
 * leads on from an address that was mangled on its way.
 */
export const GET = async (): Promise<Response> => {
	const script = await classicScript('src/lib/page/not-found/lost.ts');
	const path = sheet.replace(/^\.?\//u, '');
	const base = siteUrl && new URL(`${siteUrl}/`).pathname;
	const inHead = base ? `<link rel="stylesheet" href="${base}${path}" />` : '';
	const inBody = base
		? `<script>${script}</script>`
		: `<script data-sheet="${path}">${script}</script>`;
	const policy = Object.entries(directives())
		.map(([name, sources]) => {
			const own = name === 'script-src' ? [hash(script)] : [];
			return [name, ...[sources, ...own].flat().map(quoted)].join(' ');
		})
		.join('; ');
	/** A link to what is at a path of the site, once its address is known. */
	const link = (to: string, name: string) =>
		base ? `<a href="${base}${to}">${name}</a>` : `<a data-to="${to}">${name}</a>`;
	const html = `<!doctype html>
<html lang="${code}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta http-equiv="content-security-policy" content="${policy}" />
		<meta name="robots" content="noindex" />
		<title>${words.title} – ${ui.site}</title>
		${inHead}
	</head>
	<body>
		<main>
			<h1>${words.title}</h1>
			<p>${words.text}</p>
			<div id="liens"${base ? '' : ' hidden'}>
				<p>${words.home} ${link('', ui.site)}</p>
				<p>${link('accessibilite/', pages.footer.accessibility)} ${link('mentions-legales/', pages.footer.legal)}</p>
			</div>
		</main>
		${inBody}
	</body>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

const hash = (text: string): string =>
	`sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Sources that the policy writes in quotes: keywords and hashes, but no policy's name. */
function quoted(source: unknown): string {
	const text = String(source);
	return /^(self|none|script|unsafe-hashes|sha256-.*)$/u.test(text) ? `'${text}'` : text;
}
