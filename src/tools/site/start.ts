/** Builds the site and serves it where it was built to stand: under the path of SITE_URL, if it has one. */
import { parseArgs } from 'node:util';
import { pathUnder, readSiteUrl } from '../../lib/share/site-url.ts';
import { serve } from './serve.ts';

interface Start {
	/** As on the command line. */
	readonly args: readonly string[];
	/** As in the environment. */
	readonly siteUrl: string | undefined;
	readonly build: () => Promise<boolean>;
	/** The folder that it writes. */
	readonly dir: string;
}

/**
 * @returns the server, or nothing where the site could not be built
 * @throws in French, where an option has a fault
 */
export async function start({ args, siteUrl, build, dir }: Start) {
	const { values } = parseArgs({
		args: [...args],
		options: { port: { type: 'string' }, host: { type: 'string' } }
	});
	const port = Number(values.port ?? 4173);
	if (values.port === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Error('--port attend un nombre de 0 à 65535.');
	}
	// The build has a word for an address that is none.
	if (!(await build())) return undefined;
	const base = pathUnder(readSiteUrl(siteUrl));
	return serve(dir, { port, base, ...(values.host && { host: values.host }) });
}
