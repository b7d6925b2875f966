/** `.well-known/security.txt`: whom to write to about a fault of security (RFC 9116). */
import { messages } from '../../lib/language/messages/site.ts';

export const SECURITY = '.well-known/security.txt';

/**
 * Nothing where no contact is set: without one the file would be invalid. It must say until when it
 * holds: a year, the longest that the RFC recommends, less the days until the month's end.
 *
 * @param contact an e-mail address, or any other as a URI
 */
export function securityTxt(contact: string | undefined, now: Date): string | undefined {
	if (contact === undefined) return undefined;
	const isEmail = contact.includes('@') && !contact.includes(':');
	const expires = new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), 1));
	return [
		`Contact: ${isEmail ? `mailto:${contact}` : contact}`,
		`Expires: ${expires.toISOString()}`,
		'Preferred-Languages: fr, en',
		''
	].join('\n');
}

/** What is wrong with the file as it was written, in French; nothing where it holds. */
export function securityFault(
	written: string | undefined,
	contact: string | undefined,
	now: Date
): string | undefined {
	const lasting = (text: string | undefined) => text?.replace(/^Expires: .*$/m, '');
	if (lasting(written) !== lasting(securityTxt(contact, now))) {
		return messages.otherContact(`static/${SECURITY}`);
	}
	const expires = Date.parse(/^Expires: (.*)$/m.exec(written ?? '')?.[1] ?? '');
	if (written !== undefined && !(expires > now.getTime())) {
		return messages.expired(`static/${SECURITY}`);
	}
	return undefined;
}
