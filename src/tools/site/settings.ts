/** Checks src/site.config.ts before a build: what is set must be what readers can use. */
import * as v from 'valibot';
import { messages } from '../../lib/language/messages/site.ts';
import { readSiteUrl } from '../../lib/share/site-url.ts';
import type { SiteSettings } from '../../site.config.ts';

const { expected } = messages;
const text = v.string(expected.words);
const words = v.pipe(text, v.regex(/\S/, expected.words));
const email = v.pipe(text, v.email(expected.email));
const url = v.pipe(text, v.url(expected.url), v.regex(/^https:/, expected.https));
/** A day of the calendar: `2026-02-30` is none. */
const isDay = (day: string): boolean => {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const schema = v.strictObject({
	publisher: v.optional(
		v.strictObject({ name: words, address: v.optional(words), email: v.optional(email) })
	),
	director: v.optional(words),
	host: v.optional(words),
	figuresLicence: v.optional(v.strictObject({ name: words, url })),
	published: v.optional(
		v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/, expected.day), v.check(isDay, expected.realDay))
	),
	contact: v.optional(v.union([email, url], expected.contact)),
	edition: v.optional(v.pipe(text, v.regex(/^\d{4}-\d{4}$/, expected.edition)))
} satisfies Record<keyof SiteSettings, v.GenericSchema>);

/** What is wrong with the public address that a build is given, in French. */
export function siteUrlFaults(written: string | undefined): string[] {
	try {
		readSiteUrl(written);
		return [];
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
}

/** What is wrong with the settings, in French, a line each. */
export function settingsFaults(settings: unknown): string[] {
	const { issues = [] } = v.safeParse(schema, settings, { abortPipeEarly: true });
	return issues.map((issue) => {
		const name = `src/site.config.ts : ${v.getDotPath(issue) ?? 'settings'}`;
		const value = issue.path?.at(-1)?.value;
		if (issue.expected === 'never') return messages.unknown(name);
		if (value === undefined) return messages.missing(name);
		return messages.wrong(name, String(value), issue.message);
	});
}
