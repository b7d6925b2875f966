/**
 * `npm run test:guides`: follows the README, to the letter, in a copy of the project: « Add a section »
 * and « Add a chart form ». Each step left out is named by the build or by the types; with all of them
 * the page has the section, and the tests of the code stay green. Ends with `N passed, N failed`.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from '../setup/run.js';
import { check, copyProject, finish } from '../suites/project-copy.ts';
import { FORM, LABELS, SCENES, SECTION, SLUG } from './added.ts';

const copy = await copyProject();
const command = (...words: string[]) =>
	run([process.execPath, join(copy, 'src/tools/setup/command.js'), ...words], {
		cwd: copy,
		env: { LINT: 'quick' }
	});
const build = () => command('src/tools/site/build-command.ts');

async function write(file: string, text: string): Promise<void> {
	await mkdir(dirname(join(copy, file)), { recursive: true });
	await writeFile(join(copy, file), text);
}

/** @throws Error where the file no longer has what is replaced: the guide is then to be written anew */
async function replace(file: string, from: string | RegExp, to: string): Promise<void> {
	const text = await readFile(join(copy, file), 'utf8');
	const changed = text.replace(from, () => to);
	if (changed === text) throw new Error(`${file}: nothing to replace by « ${to} »`);
	await writeFile(join(copy, file), changed);
}

/** The newest edition's folder, below the project. */
async function newestEdition(): Promise<string> {
	const names = await readdir(join(copy, 'src/content'));
	return `src/content/${names
		.filter((name) => /^\d{4}-\d{4}$/.test(name))
		.sort()
		.at(-1)}`;
}

/** What a failed build has to say: the file to mend, and the remedy. */
async function refused(what: string, ...said: string[]): Promise<void> {
	const { status, output } = await build();
	const plain = output.replace(/\s/g, ' ');
	check(what, status !== 0 && said.every((words) => plain.includes(words)), output);
}

async function addSection(edition: string): Promise<void> {
	const story = `${edition}/story.fr.md`;
	await writeFile(
		join(copy, story),
		`${(await readFile(join(copy, story), 'utf8')).trimEnd()}\n\n${SECTION}`
	);
	await refused('une section que l’en-tête ne nomme pas est refusée', story, 'sections');
	await replace(story, /^(sections: .*)$/m, `${await line(story, /^sections: .*$/m)}, ${SLUG}`);
	await refused('une scène sans code est refusée', story, 'src/lib/scenes/index.ts');
	for (const [name, { file, code }] of Object.entries(SCENES)) {
		await write(`src/lib/scenes/${SLUG}/${file}.ts`, code);
		await register(name, file);
	}
}

async function line(file: string, pattern: RegExp): Promise<string> {
	return pattern.exec(await readFile(join(copy, file), 'utf8'))?.[0] ?? '';
}

async function register(name: string, file: string): Promise<void> {
	const index = 'src/lib/scenes/index.ts';
	const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	await replace(
		index,
		"import type { Scene } from './scene';",
		`import type { Scene } from './scene';\nimport { ${constant} } from './${SLUG}/${file}';`
	);
	await replace(index, /,?\n\};/, `,\n\t'${name}': ${constant}\n};`);
}

async function addForm(): Promise<void> {
	const { name, files, registries } = FORM;
	for (const [file, code] of Object.entries(files))
		await write(`src/lib/charts/${name}/${file}`, code);
	const types = await command('svelte-check', '--tsconfig', './tsconfig.json');
	check('une forme que rien ne nomme est refusée par les types', types.status !== 0);
	for (const [file, changes] of Object.entries(registries)) {
		for (const [from, to] of changes) await replace(`src/lib/charts/${file}`, from, to);
	}
}

await finish(copy, async () => {
	const edition = await newestEdition();
	await addSection(edition);
	await addForm();
	await refused('des mots que personne n’a écrits sont demandés', `${edition}/labels.fr.yml`);
	await replace(`${edition}/labels.fr.yml`, 'charts:\n', `charts:\n${LABELS}`);

	const { status, output } = await build();
	check('avec tout, le site se construit', status === 0, output);
	const page = await readFile(join(copy, 'build/index.html'), 'utf8').catch(() => '');
	check('la page a la section', page.includes(`<section id="${SLUG}"`));
	const english = await readFile(join(copy, 'build/en/index.html'), 'utf8').catch(() => '');
	check(
		'une langue où elle n’est pas écrite va sans elle',
		english.includes('<section id=') && !english.includes(`<section id="${SLUG}"`)
	);
	for (const name of Object.keys(SCENES)) {
		const figure = page.split(`data-chart="${name}"`)[1]?.split('</figure>')[0] ?? '';
		check(`le graphique ${name} est dessiné`, /<(?:rect|circle) class="mark/.test(figure), figure);
	}
	for (const [what, ...words] of [
		['les types tiennent', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
		['le lint tient', 'eslint', '--max-warnings', '0', 'src/lib'],
		['les tests du code tiennent', 'vitest', 'run', 'src/lib']
	] as const) {
		const result = await command(...words);
		check(what, result.status === 0, result.output.slice(-3000));
	}
});
