/** The real nginx and the real Caddy, on the built site. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, installDebian } from '../setup/debian.ts';
import { freePort } from '../site/ports.ts';
import { check } from '../suites/count.ts';
import { caddyfile } from './caddy.ts';
import { ask, examine, type Site } from './examine.ts';
import { nginxConf } from './nginx.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Examines nginx; its configuration goes into `folder`. */
export async function examineNginx(site: Site, folder: string): Promise<void> {
	if (!findProgram('nginx') || !existsSync(BROTLI)) {
		installDebian('nginx-light', 'libnginx-mod-http-brotli-static');
	}
	const program = findProgram('nginx');
	if (!program) return check('nginx est là', false, true);
	const port = await freePort();
	const brotli = existsSync(BROTLI);
	const server = nginxConf({
		...{ csp: site.csp, base: site.base, root: site.dir },
		...{ listen: `127.0.0.1:${port}`, brotli }
	});
	await writeFile(join(folder, 'site.conf'), server);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const file = join(folder, 'nginx.conf');
	await writeFile(
		file,
		`${brotli ? `load_module ${BROTLI};` : ''}
		${process.getuid?.() === 0 ? 'user root;' : ''}
		daemon off; pid ${folder}/pid; error_log stderr; events {}
		http {
			access_log off;
			${temporary.map((each) => `${each}_temp_path ${folder}/${each};`).join('\n')}
			include ${folder}/site.conf;
		}`
	);
	await whileRunning([program, '-c', file], port, () => examine('nginx', port, site, brotli));
}

/** Examines Caddy; its configuration goes into `folder`. */
export async function examineCaddy(site: Site, folder: string): Promise<void> {
	if (!findProgram('caddy')) installDebian('caddy');
	const program = findProgram('caddy');
	if (!program) return check('Caddy est là', false, true);
	const port = await freePort();
	const server = caddyfile({
		...{ csp: site.csp, base: site.base, root: site.dir },
		address: `http://127.0.0.1:${port}`
	});
	const file = join(folder, 'Caddyfile');
	await writeFile(file, `{\n\tadmin off\n}\n${server}`);
	const command = [program, 'run', '--config', file, '--adapter', 'caddyfile'];
	await whileRunning(command, port, () => examine('Caddy', port, site));
}

/** Starts a server, waits until it answers, and ends it after what is to be done with it. */
async function whileRunning(
	[program = '', ...args]: readonly string[],
	port: number,
	then: () => Promise<void>
) {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
	try {
		let answers = false;
		for (let tries = 0; tries < 100 && !answers && child.exitCode === null; tries += 1) {
			await new Promise((done) => setTimeout(done, 100));
			answers = await ask(port, '/').then(
				() => true,
				() => false
			);
		}
		check(`${program} répond`, answers, true);
		if (answers) await then();
		else console.log(said);
	} finally {
		child.kill();
		await new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done(0)));
	}
}
