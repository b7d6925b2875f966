import { settings as site } from '$settings';

export const prerender = true;

export const entries = (): { file: string }[] =>
	site.contact === undefined ? [] : [{ file: '.well-known/security.txt' }];

/** RFC 9116; it says until when it holds, here to the month, so that two builds agree. */
export const GET = (): Response => {
	const contact = site.contact ?? '';
	const now = new Date();
	const expires = new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), 1));
	const lines = [
		`Contact: ${contact.includes('@') && !contact.includes(':') ? `mailto:${contact}` : contact}`,
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: fr, en'
	];
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
