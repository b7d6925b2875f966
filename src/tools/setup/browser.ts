/** Finds a Chromium for the browser tests, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { findProgram, installDebian } from './debian.ts';
import { packageCommand } from './run.js';

/** Chromium without its windows: the same pages, in half the time. */
const SHELL = 'chromium-headless-shell';
const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome.exe'
];

/** Where a system keeps Chromium or Chrome, whether or not it is there. */
function candidates(): string[] {
	const { env, platform } = process;
	const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	if (platform === 'darwin') {
		for (const folder of ['/Applications', join(env['HOME'] ?? '', 'Applications')]) {
			for (const name of ['Google Chrome', 'Chromium']) {
				found.push(join(folder, `${name}.app/Contents/MacOS/${name}`));
			}
		}
	}
	if (platform === 'win32') {
		for (const folder of ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']) {
			const base = env[folder];
			if (!base) continue;
			found.push(join(base, 'Google/Chrome/Application/chrome.exe'));
			found.push(join(base, 'Chromium/Application/chrome.exe'));
		}
	}
	return found;
}

/**
 * Whether a file is a browser that starts. Some systems put a script in its place that only says how
 * to install it; on Windows Chrome has no `--version`.
 */
function works(path: string): boolean {
	if (!existsSync(path) || !statSync(path).isFile()) return false;
	if (process.platform === 'win32') return true;
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
	return status === 0 && /chrom/i.test(stdout);
}

const systemBrowser = () => candidates().find(works);

/** Chromium's shell, from the system's packages where one may install them. */
function shell(): string | undefined {
	if (!findProgram(SHELL)) installDebian(SHELL);
	const path = findProgram(SHELL);
	return path && works(path) ? path : undefined;
}

/** Loaded when it is needed: playwright.config.ts, which Playwright loads, imports this file. */
const playwright = () =>
	createRequire(import.meta.url)('@playwright/test') as typeof import('@playwright/test');

/** The Chromium that Playwright downloaded. */
function playwrightBrowser(): string | undefined {
	const path = playwright().chromium.executablePath();
	return path && existsSync(path) ? path : undefined;
}

function installBrowser(): string | undefined {
	console.log('Aucun Chromium ni Chrome ici : téléchargement de celui de Playwright…');
	const [program = '', ...args] = packageCommand('playwright');
	spawnSync(program, [...args, 'install', 'chromium'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout: 600_000
	});
	const path = playwrightBrowser();
	if (path) return path;
	installDebian('chromium');
	return systemBrowser();
}

/**
 * The path of a Chromium: the one that `CHROMIUM_PATH` names, its shell, the system's, Playwright's, or
 * one downloaded for the purpose. What is found is written into `CHROMIUM_PATH`, so that the processes
 * started from here need not look again.
 *
 * @throws {Error} in French, if there is none and none can be had
 */
export function findBrowser(): string {
	const named = process.env['CHROMIUM_PATH'];
	if (named && !existsSync(named)) {
		throw new Error(`CHROMIUM_PATH désigne « ${named} », qui n’existe pas.`);
	}
	const path = named || shell() || systemBrowser() || playwrightBrowser() || installBrowser();
	if (!path) {
		throw new Error(
			'Aucun navigateur pour les tests : installez Chromium ou Google Chrome, ou donnez son chemin dans CHROMIUM_PATH.'
		);
	}
	process.env['CHROMIUM_PATH'] = path;
	return path;
}

/** How Playwright starts it, wherever the project does. */
export const launchOptions = (): { executablePath: string; args: string[] } => ({
	executablePath: findBrowser(),
	args: [
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		// Letters as phones set them, whatever the machine.
		'--font-render-hinting=none',
		// Drawn in software anyway: this way spares its detour through a graphics card played by software.
		'--disable-gpu'
	]
});
