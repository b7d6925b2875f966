/**
 * `npm run test:hosting`: starts the real nginx and the real Caddy on the built site, and the server
 * that `npm start` uses, and asks each for every kind of file. A server that can't be had is a failure.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine } from '../hosting/examine.ts';
import { examineCaddy, examineNginx } from '../hosting/servers.ts';
import { root } from '../setup/run.js';
import { build } from '../site/build.ts';
import { pathsOf, policyOf } from '../site/headers.ts';
import { serve } from '../site/serve.ts';
import { check, counted, fail } from './count.ts';

const dir = join(root, 'build');

/** What holds of the policy itself, whoever sends it. */
function checkPolicy(csp: string): void {
	const scripts = /script-src ([^;]*)/.exec(csp)?.[1] ?? '';
	check('scripts', scripts, /^'self'( 'sha256-[\w+/=]+')+$/);
	check(
		'aucune origine étrangère',
		/https?:|\*|data:|blob:|'unsafe-(inline|eval)'/.test(csp),
		false
	);
	check('Trusted Types', csp, /require-trusted-types-for 'script'/);
}

await counted(async () => {
	if (!existsSync(join(dir, '_headers')) && !(await build())) return fail('build/ n’est pas là');
	const csp = await policyOf(dir);
	checkPolicy(csp);
	const paths = await pathsOf(dir);
	check('aucune carte des sources', paths.filter((path) => path.endsWith('.map')).length, 0);

	const own = await serve(dir, { port: 0 });
	await examine('npm start', own.port, { dir, csp });
	await own.close();

	const folder = await mkdtemp(join(tmpdir(), 'hosting-'));
	try {
		await examineNginx({ dir, csp }, folder);
		await examineCaddy({ dir, csp }, folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});
