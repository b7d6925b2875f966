import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const DOCS = [
	'README.md',
	'src/content/README.md',
	...readdirSync('docs')
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`)
];

/** Files of the project that a text names in code: an example's `<name>` or `*` ends what is checked. */
const named = (text: string): string[] =>
	[...text.matchAll(/`((?:src|docs|static|\.ci)\/[^`\s]*|[\w.-]+\.(?:config\.[jt]s|json))`/g)].map(
		([, path = '']) => path.replace(/[^/]*[<*].*$/, '')
	);

/** Files that a text links to, from the folder that it stands in. */
const linked = (text: string): string[] =>
	[...text.matchAll(/\]\((?!https?:|claim:|lang:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
		([, path = '']) => path
	);

test.each(DOCS)('each file that %s names or links to is there', (doc) => {
	const text = readFileSync(doc, 'utf8');
	const paths = [...named(text), ...linked(text).map((path) => join(dirname(doc), path))];
	expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('the patterns find names and links, and cut examples', () => {
	expect(named('`src/a.ts`, `src/lib/<b>/c.ts`, `src/d/*.ts`, `build/`, `e.config.ts`')).toEqual([
		'src/a.ts',
		'src/lib/',
		'src/d/',
		'e.config.ts'
	]);
	expect(linked('[a](b.md#c) ![d](e/f.png) [g](https://h.example/) [i](#j)')).toEqual([
		'b.md',
		'e/f.png'
	]);
});

/** Names of files in the comments of a source: `Units.svelte`, page/bar/scheme.ts, $lib/scroll/address.ts. */
const inComments = (code: string): string[] =>
	[...code.matchAll(/\/\*[^]*?\*\/|<!--[^]*?-->|^\s*\/\/.*$/gm)].flatMap(([comment]) =>
		[...comment.matchAll(/(?<![\w<*/.$-])[\w$/.-]*[\w-]+\.(?:svelte|ts|css)\b(?!\.\w)/g)].map(
			([name]) => name.replace(/^\.?\//, '').replace('$lib', 'src/lib')
		)
	);

test('each file of code that a comment of the code names is there', () => {
	const files = [
		...readdirSync('src', { recursive: true, withFileTypes: true }),
		...readdirSync('.', { withFileTypes: true })
	].flatMap((entry) =>
		entry.isFile() ? join(entry.parentPath, entry.name).replaceAll('\\', '/') : []
	);
	const isThere = (name: string) =>
		files.some((file) => file === name || file.endsWith(`/${name}`));
	const sources = files.filter(
		(file) => /\.(?:ts|js|svelte|css|html)$/.test(file) && !file.endsWith('/named-files.test.ts')
	);
	const found = sources.map((file) => [file, inComments(readFileSync(file, 'utf8'))] as const);
	expect(found.flatMap(([, names]) => names).length).toBeGreaterThan(50);
	const lost = found.flatMap(([file, names]) =>
		names.filter((name) => !isThere(name)).map((name) => `${file}: ${name}`)
	);
	expect(lost).toEqual([]);
});

test('names are found in comments alone', () => {
	expect(
		inComments("// See a/b.ts.\nimport './c.ts';\n/* D.svelte, e.svelte.ts */ f('g.css')")
	).toEqual(['a/b.ts', 'D.svelte', 'e.svelte.ts']);
});

test('each test that the accessibility statement rests on is where it says', () => {
	const text = readFileSync('docs/accessibilite.md', 'utf8');
	// « `axe` and `keyboard` stand in `src/e2e/access/` »: names, then their folder.
	const sentence = /Tests are named by their file: (.*?\/`)\./.exec(text)?.[1] ?? '';
	const files = new Map<string, string>();
	let waiting: string[] = [];
	for (const [, word = ''] of sentence.matchAll(/`([^`]+)`/g)) {
		if (!word.endsWith('/')) waiting.push(word);
		else {
			for (const name of waiting) files.set(name, word + name);
			waiting = [];
		}
	}
	const rows = text.split('\n').filter((line) => line.startsWith('|'));
	const held = rows.flatMap((row) => [...(row.split('|')[3] ?? '').matchAll(/`([^`]+)`/g)]);
	expect(held.length).toBeGreaterThan(10);
	expect(held.map(([, name = '']) => name).filter((name) => !files.has(name))).toEqual([]);
	const kinds = ['.e2e.ts', '.test.ts', '.server.test.ts'];
	for (const [name, file] of files) {
		expect(text.replace(sentence, ''), `what ${name} holds`).toContain(`\`${name}\``);
		expect(
			kinds.some((kind) => existsSync(file + kind)),
			file
		).toBe(true);
	}
});
