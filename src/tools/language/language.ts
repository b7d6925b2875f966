/**
 * `npm run test:language`: follows « Add a language » of the README in a copy of the project, with a
 * pseudo-language: English, every word of which is half as long again. The site builds whole; under its
 * address it shows no word of another language; no page of it is cut, covered or scrolled sideways, on a
 * small phone, a phone and a desktop. Ends with `N passed, N failed`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../setup/browser.ts';
import { run } from '../setup/run.js';
import { serve } from '../site/serve.ts';
import { check, copyProject, finish, none } from '../suites/project-copy.ts';
import { addFolder, addToList, addWords, CODE, namesIn } from './follow.ts';
import { layouts } from './layouts.ts';
import { shownOf } from './shown.ts';

const copy = await copyProject();
const command = (...words: string[]) =>
	run([process.execPath, join(copy, 'src/tools/setup/command.js'), ...words], { cwd: copy });

await finish(copy, async () => {
	await addFolder(copy);
	await addToList(copy);
	await addWords(copy);
	const held = `${CODE}\\W+(?:has all|have no sign)|marked as such in \\W*${CODE}`;
	const tests = await command('vitest', 'run', 'src/lib/language/languages.test.ts', '-t', held);
	check(
		'le dossier a tout ce qu’a le français, en signes que les polices dessinent',
		tests.status === 0 && /3 passed/u.test(tests.output),
		tests.output.slice(-3000)
	);
	const { status, output } = await command('src/tools/site/build-command.ts');
	check('le site se construit, avec une langue de plus', status === 0, output.slice(-6000));
	if (status !== 0) return;
	const site = await serve(join(copy, 'build'), { port: 0 });
	const browser = await chromium.launch(launchOptions());
	try {
		const blank = await browser.newPage();
		const { files, found } = await shownOf(join(copy, 'build', CODE), await namesIn(copy), blank);
		check('toutes ses pages sont là', files > 100, String(files));
		none('aucun mot d’une autre langue n’y paraît', found);
		const french = await readFile(join(copy, 'build/index.html'), 'utf8');
		check('la page en français mène à elle', french.includes(`hreflang="${CODE}"`));
		await layouts(browser, `${site.url}${CODE}/`);
	} finally {
		await browser.close();
		await site.close();
	}
});
