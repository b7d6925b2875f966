import { createHash } from 'node:crypto';
import type { Language } from '$lib/language/language';
import { LANGUAGES, languageOf, languagePath } from '$lib/language/languages';
import { classicScript } from '$lib/publish/classic-script.server';
import { siteUrl } from '$lib/share/site.server';
import sheet from '$lib/styles/not-found.css?url';
import { directives } from '$policy';

export const prerender = true;

/** One page answers for all addresses, so it speaks every language, the first one first. */
const first = languageOf();

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
	const said = ({ code, ui: { notFound } }: Language, index: number) =>
		`			<div lang="${code}">
				<h${index > 0 ? 2 : 1}>${notFound.title}</h${index > 0 ? 2 : 1}>
				<p>${notFound.text}</p>
			</div>`;
	const links = (language: Language) => {
		const { code, ui, pages } = language;
		const home = languagePath(language).slice(1);
		return `				<div lang="${code}">
					<p>${ui.notFound.home} ${link(home, ui.site)}</p>
					<p>${link(`${home}accessibilite/`, pages.footer.accessibility)} ${link(`${home}mentions-legales/`, pages.footer.legal)}</p>
				</div>`;
	};
	const html = `<!doctype html>
<html lang="${first.code}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta http-equiv="content-security-policy" content="${policy}" />
		<meta name="robots" content="noindex" />
		<title>${first.ui.notFound.title} – ${first.ui.site}</title>
		${inHead}
	</head>
	<body>
		<main>
${LANGUAGES.map(said).join('\n')}
			<div id="liens"${base ? '' : ' hidden'}>
${LANGUAGES.map(links).join('\n')}
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
