import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from '../site/headers-file.ts';
import { policyOf } from '../site/headers.ts';
import { caddyfile } from './caddy.ts';
import { nginxConf } from './nginx.ts';

/**
 * Writes the headers of a site that has just been built: into its folder, and for the two servers
 * that docs/hosting.md tells how to run. All of them with each build, since each holds the hashes of
 * its pages' scripts: an old one would have new pages refused.
 *
 * @param base path that the site stands under, `/cnam`, where it isn't at its host's root
 */
export async function writeHeaders(dir: string, hosting: string, base: string): Promise<void> {
	const csp = await policyOf(dir);
	await writeFile(join(dir, '_headers'), await headersFile(dir, csp));
	await mkdir(hosting, { recursive: true });
	// Hosts look for it at their own root alone.
	await writeFile(join(hosting, '_headers'), await headersFile(dir, csp, base));
	await writeFile(join(hosting, 'nginx.conf'), nginxConf({ csp, base }));
	await writeFile(join(hosting, 'Caddyfile'), caddyfile({ csp, base }));
}
