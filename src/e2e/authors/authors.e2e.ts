/** `npm run dev`, in a copy of the project: what an author saves is seen, and so is what is wrong with it. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { later, newEdition } from '../../tools/edition/new.ts';
import { EDITION as edition } from '../story.fixtures';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const EDITION = relative(project, edition);

/** Raises a figure's value and what is printed of it by a tenth; returns what to find, write and see. */
function raised(id: string): readonly [from: string, to: string, seen: string] {
	const table = readFileSync(join(edition, 'figures.csv'), 'utf8');
	const [from, value = ''] = new RegExp(`^${id},([\\d.]+),,"[\\d,]+"`, 'm').exec(table) ?? [''];
	const more = (Number(value) + 0.1).toFixed(1);
	const seen = more.replace('.', ',');
	return [from, `${id},${more},,"${seen}"`, seen];
}

let copy: string;
let server: ChildProcess;
let address: string;

test.describe('while an author writes', { tag: '@own-size' }, () => {
	test.describe.configure({ mode: 'serial' });

	test.beforeAll(async () => {
		test.setTimeout(60_000);
		copy = mkdtempSync(join(tmpdir(), 'auteurs-'));
		for (const name of [
			'src',
			'package.json',
			'svelte.config.js',
			'tsconfig.json',
			'vite.config.ts'
		]) {
			cpSync(join(project, name), join(copy, name), { recursive: true });
		}
		symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
		server = spawn(
			process.execPath,
			[join(project, 'node_modules/vite/bin/vite.js'), 'dev', '--port', '0'],
			{
				cwd: copy,
				stdio: ['ignore', 'pipe', 'inherit']
			}
		);
		address = await new Promise<string>((done, fail) => {
			let said = '';
			server.stdout?.setEncoding('utf8').on('data', (text: string) => {
				said += text;
				const found = /http:\/\/localhost:\d+\//.exec(stripVTControlCharacters(said));
				if (found) done(found[0]);
			});
			server.on('exit', () => fail(new Error(said)));
		});
	});

	test.afterAll(() => {
		server.kill();
		rmSync(copy, { recursive: true, force: true });
	});

	/** Changes a file of the copy; returns what puts it back. */
	function edit(path: string, from: string | RegExp, to: string): () => void {
		const file = join(copy, path);
		const before = readFileSync(file, 'utf8');
		const after = before.replace(from, to);
		if (after === before) throw new Error(`${path} has no ${from}`);
		writeFileSync(file, after);
		return () => writeFileSync(file, before);
	}

	async function open(page: Page): Promise<void> {
		await page.goto(address);
		await page
			.locator('figure[data-shown]')
			.first()
			.waitFor({ state: 'attached', timeout: 30_000 });
	}

	const stands = async (page: Page) => {
		await expect(page.locator('[data-step]')).not.toHaveCount(0);
		await expect(page.locator('figure[data-chart] .built svg')).not.toHaveCount(0);
	};

	/** A second or two; this machine may be busy with other tests. */
	const SOON = { timeout: 90_000 };

	/**
	 * Says when the page hears of what is saved: a page that has just reloaded shows its words before it
	 * is connected again, and what is saved meanwhile would never reach it.
	 */
	function connection(page: Page): () => Promise<void> {
		let connected = false;
		page.on('framenavigated', (frame) => {
			if (frame === page.mainFrame()) connected = false;
		});
		page.on('console', (message) => {
			if (message.text().includes('[vite] connected')) connected = true;
		});
		return () => expect.poll(() => connected, SOON).toBe(true);
	}

	test(
		'words, figures, labels, interface words, scenes and components are seen without a reload by hand',
		{ tag: '@long' },
		async ({ page }) => {
			test.setTimeout(900_000);
			const isConnected = connection(page);
			await open(page);
			const main = page.locator('main');
			const undos: (() => void)[] = [];
			const added: string[] = [];
			for (const [path, from, to, seen] of [
				[
					`${EDITION}/story.fr.md`,
					'Le Conservatoire national',
					'Le vieux Conservatoire national',
					'Le vieux Conservatoire'
				],
				[`${EDITION}/figures.csv`, ...raised('mean-age')],
				[
					`${EDITION}/labels.fr.yml`,
					'others: hors alternance',
					'others: hors alternance ici',
					'hors alternance ici'
				],
				[
					'src/lib/language/fr/interface.ts',
					'Données, téléchargements',
					'Données, chargements',
					'Données, chargements'
				],
				[
					'src/lib/page/story/SectionView.svelte',
					'{section.kicker}</p>',
					'{section.kicker} ↧</p>',
					'↧'
				]
			] as const) {
				await isConnected();
				undos.push(edit(path, from, to));
				await expect(main, path).toContainText(seen, SOON);
				await stands(page);
				added.push(seen);
			}
			await isConnected();
			for (const undo of undos) undo();
			for (const seen of added) await expect(main).not.toContainText(seen, SOON);
			await stands(page);
		}
	);

	test(
		'a fault shows over the page with file, line and remedy, and goes when it is mended',
		{ tag: '@long' },
		async ({ page }) => {
			test.setTimeout(240_000);
			const isConnected = connection(page);
			await open(page);
			const overlay = page.locator('vite-error-overlay');
			for (const [path, from, to, said] of [
				[
					`${EDITION}/story.fr.md`,
					'{learners}',
					'{learnerz}',
					['story.fr.md:', 'learnerz', 'remède']
				],
				[
					`${EDITION}/figures.csv`,
					/^mean-age,[^,]*,/m,
					'mean-age,trente,',
					['figures.csv:', 'trente', 'remède']
				],
				[
					'src/lib/page/story/Prose.svelte',
					'{#each blocks',
					'{#each blocks blocks',
					['Prose.svelte']
				]
			] as const) {
				await isConnected();
				const undo = edit(path, from, to);
				await expect(overlay).toBeAttached(SOON);
				for (const words of said) await expect(overlay).toContainText(words);
				await stands(page);
				// Opened anew, it says so too.
				await page.goto(address);
				await expect(overlay).toContainText(said[0], SOON);
				await isConnected();
				undo();
				await expect(overlay).not.toBeAttached(SOON);
				await stands(page);
			}
		}
	);

	test(
		'an edition begun is shown as it is written, and published once it is whole',
		{ tag: '@long' },
		async ({ page }) => {
			test.setTimeout(240_000);
			const content = join(copy, 'src/content');
			const years = /^\d+/.exec(basename(edition))?.[0] ?? '';
			const next = `${Number(years) + 1}-${Number(years) + 2}`;
			const file = (name: string) => join(content, next, name);
			const overlay = page.locator('vite-error-overlay');
			const says = async (...words: string[]) => {
				for (const each of words) await expect(overlay).toContainText(each, SOON);
			};
			const isConnected = connection(page);
			await open(page);
			await isConnected();
			await newEdition(next, content);
			await says(`${next}/figures.csv:2`, 'remède : remplir la case', 'autres points');
			await page.goto(address);
			await says(`${next}/figures.csv:2`);

			await isConnected();
			const figures = readFileSync(join(edition, 'figures.csv'), 'utf8');
			writeFileSync(file('figures.csv'), later(figures, 1));
			await expect(overlay).not.toBeAttached(SOON);
			await expect(page.locator('main h1')).toHaveText('À écrire', SOON);
			await stands(page);
			// The older one is beside it, and says so.
			await page.goto(`${address}${basename(edition)}/`);
			await expect(page.locator('aside.older')).toContainText(next, SOON);
			await page.goto(address);

			await isConnected();
			rmSync(file('draft.md'));
			await says(`${next}/story.fr.md:`, 'attendu un récit achevé', 'écrire cette ligne');
			await isConnected();
			// In each language that the edition before told its story in.
			for (const name of readdirSync(join(content, next)).filter((one) => /^story\./u.test(one))) {
				const story = readFileSync(file(name), 'utf8');
				writeFileSync(file(name), story.replaceAll('À écrire', 'Ceci est écrit'));
			}
			await expect(overlay).not.toBeAttached(SOON);
			await expect(page.locator('main h1')).toHaveText('Ceci est écrit', SOON);
		}
	);
});
