/**
 * Writes the static site into `build/`. It is made in `build.next/` and swapped in once whole, so
 * that a failed build leaves the last good one as it was.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { editionErrors } from '../edition/errors.ts';
import { packageCommand, root, run } from '../setup/run.js';
import { writeHeaders } from '../hosting/write-headers.ts';
import { messages } from '../../lib/language/messages/site.ts';
import { pathUnder, readSiteUrl } from '../../lib/share/site-url.ts';
import { SECURITY, securityFault } from '../static/security.ts';
import { settings } from '../../site.config.ts';
import { compressRest } from './compress.ts';
import { settingsFaults, siteUrlFaults } from './settings.ts';

const current = join(root, 'build');
const next = join(root, 'build.next');
const previous = join(root, 'build.previous');

const remove = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 3 });

/** Removes what a build has made so far. */
export const forgetNext = () => remove(next);

/** Puts `build.next/` in the place of `build/`. */
async function swap() {
	await remove(previous);
	const replaces = existsSync(current);
	if (replaces) await rename(current, previous);
	try {
		await rename(next, current);
	} catch (error) {
		if (replaces) await rename(previous, current);
		throw error;
	}
	await remove(previous);
}

/** Pages that name what src/site.config.ts leaves unset. */
const LEGAL_PAGES = ['accessibilite', 'mentions-legales'];

/** What those pages, where there are any, say is missing, each thing once. */
async function unset(): Promise<string[]> {
	const pages = LEGAL_PAGES.map((page) => join(current, page, 'index.html'))
		.filter((page) => existsSync(page))
		.map((page) => readFile(page, 'utf8'));
	const html = (await Promise.all(pages)).join('');
	return [...new Set([...html.matchAll(/data-missing="([^"]+)"/g)].map(([, what = '']) => what))];
}

/** What is wrong with security.txt, which is a file of static/ and says a setting. */
async function securityStale(): Promise<string | undefined> {
	const written = await readFile(join(root, 'static', SECURITY), 'utf8').catch(() => undefined);
	return securityFault(written, settings.contact, new Date());
}

/**
 * What a build does after SvelteKit: takes away what no page reads, compresses what is left, writes
 * headers into the site and into the folder `hosting`. A map of a site that has no address would be invalid: it is taken out.
 */
export async function finishSite(dir: string, hosting: string, siteUrl: string): Promise<void> {
	if (!siteUrl) {
		for (const twin of ['', '.br', '.gz']) await remove(join(dir, `sitemap.xml${twin}`));
	}
	// For Kit's client, which no page has.
	for (const file of await readdir(dir, { recursive: true })) {
		if (/(^|[\\/])__data\.json(\.br|\.gz)?$/.test(file)) await remove(join(dir, file));
	}
	await compressRest(dir);
	await writeHeaders(dir, hosting, pathUnder(siteUrl));
}

/** Whether the site was built; if not, what is wrong has been printed. */
export async function build(): Promise<boolean> {
	// A build stopped in the middle of its swap left the last good site under the other name.
	if (!existsSync(current) && existsSync(previous)) await rename(previous, current);
	await forgetNext();
	const faults = [...siteUrlFaults(process.env['SITE_URL']), ...settingsFaults(settings)];
	if (faults.length > 0) {
		console.error(
			[...faults, 'La construction n’a pas commencé : build/ est resté tel quel.'].join('\n')
		);
		return false;
	}
	const siteUrl = readSiteUrl(process.env['SITE_URL']);
	console.log('Construction du site…');
	try {
		for (const command of [
			[...packageCommand('svelte-kit'), 'sync'],
			[...packageCommand('vite'), 'build']
		]) {
			const outcome = await run(command, { env: { BUILD_DIR: 'build.next' } });
			if (outcome.status === 0) {
				process.stderr.write(outcome.errors);
			} else {
				console.error(editionErrors(outcome.output) ?? outcome.output);
				console.error('La construction a échoué : build/ est resté tel quel.');
				return false;
			}
		}
		if (!existsSync(join(next, 'index.html'))) {
			console.error('La construction n’a pas écrit d’accueil : build/ est resté tel quel.');
			return false;
		}
		await finishSite(next, join(root, 'hosting'), siteUrl);
		await swap();
	} finally {
		await forgetNext();
	}
	console.log('Le site est construit dans build/.');
	if (!siteUrl) {
		console.warn(messages.noAddress);
	}
	const missing = await unset();
	if (missing.length > 0) {
		console.warn(messages.unset(missing));
	}
	const stale = await securityStale();
	if (stale) console.warn(stale);
	return true;
}
