/** What `npm run static` writes into static/: each file's source is in src, but for the licence's. */

import { readFile } from 'node:fs/promises';
import { classicScript } from '$lib/publish/classic-script.server';
import { iconFiles } from '$lib/publish/icons.server';
import { settings } from '$settings';
import { SECURITY, securityTxt } from './security';

/** Scripts that keep their address, since other sites paste it. */
const SCRIPTS: Readonly<Record<string, string>> = {
	'integrer/cadre.js': 'src/lib/share/embed/frame.ts',
	'integrer/hote.js': 'src/lib/share/embed/host.ts',
	'partage/aller.js': 'src/lib/share/redirect/go.ts'
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each file's content by its path in static/; `undefined` for one that must not be there. */
export async function staticFiles(now: Date): Promise<Map<string, Uint8Array | undefined>> {
	const files = new Map<string, Uint8Array | undefined>(iconFiles());
	for (const [path, entry] of Object.entries(SCRIPTS)) {
		const script = await classicScript(entry);
		files.set(path, encode(`// Made from ${entry} by \`npm run static\`.\n${script}`));
	}
	const security = securityTxt(settings.contact, now);
	files.set(SECURITY, security === undefined ? undefined : encode(security));
	files.set('licences/LICENSE.txt', await readFile('LICENSE'));
	return files;
}
