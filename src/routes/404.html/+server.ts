import { ui } from '$lib/i18n/interface.fr';
import { pages } from '$lib/i18n/pages.fr';
import sheet from '$lib/styles/not-found.css?url';
import { directives } from '$policy';

export const prerender = true;

const words = ui.notFound;

/** Hosts answer with this page at any depth, so that its addresses start from the host's root. */
export const GET = (): Response => {
	const base = new URL(process.env['SITE_URL'] || 'http://localhost/').pathname.replace(
		/\/*$/u,
		''
	);
	const style = base + sheet.replace(/^\.?(?=\/)/u, '');
	const policy = Object.entries(directives())
		.map(([name, sources]) => [name, ...[sources].flat().map(quoted)].join(' '))
		.join('; ');
	const html = `<!doctype html>
<html lang="fr">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta http-equiv="content-security-policy" content="${policy}" />
		<meta name="robots" content="noindex" />
		<title>${words.title} – ${ui.site}</title>
		<link rel="stylesheet" href="${style}" />
	</head>
	<body>
		<main>
			<h1>${words.title}</h1>
			<p>${words.text}</p>
			<p><a href="${base}/">${ui.site}</a></p>
		</main>
		<footer>
			<p>
				<a href="${base}/accessibilite/">${pages.footer.accessibility}</a>
				<a href="${base}/mentions-legales/">${pages.footer.legal}</a>
			</p>
		</footer>
	</body>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

/** Sources that the policy writes in quotes: keywords and hashes, but no policy's name. */
function quoted(source: unknown): string {
	const text = String(source);
	return /^(self|none|script|unsafe-hashes|sha256-.*)$/u.test(text) ? `'${text}'` : text;
}
