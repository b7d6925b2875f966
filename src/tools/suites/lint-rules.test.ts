import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { expect, test, vi } from 'vitest';

// The first file linted loads the whole configuration.
vi.setConfig({ testTimeout: 30_000 });

// The files linted here exist nowhere, so rules that need their types are left out.
const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] });

/** Names of the rules that a file at this path, with this text, breaks. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
	const results = await eslint.lintText(code, { filePath });
	return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const imports = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;

test.each([
	['src/lib/charts/a.ts', '$lib/story/types'],
	['src/lib/charts/a.ts', '../story/types'],
	['src/lib/charts/a.ts', '$lib/figures/edition.server'],
	['src/lib/figures/a.ts', '$lib/charts/box'],
	['src/lib/figures/a.ts', '$lib/story/types'],
	['src/lib/language/a.ts', '$lib/figures/parse'],
	['src/lib/scroll/a.ts', '$lib/figures/types'],
	['src/lib/styles/a.ts', '$lib/language/numbers'],
	['src/lib/share/a.ts', '$lib/story/types'],
	['src/lib/scenes/profil/a.ts', 'scrollama'],
	['src/lib/scenes/profil/a.ts', '../../figures/types'],
	['src/lib/story/a.ts', '/src/content/2019-2020/story.fr.md?raw'],
	['src/lib/story/a.ts', '$lib/scenes/index'],
	['src/lib/scenes/a.ts', '$lib/page/story/StoryView.svelte'],
	['src/lib/publish/a.ts', '$lib/page/Head.svelte'],
	['src/lib/figures/a.ts', 'node:fs'],
	['src/lib/figures/a.ts', 'node:fs/promises'],
	['src/lib/charts/a.server.ts', '/src/content/2019-2020/figures.csv?raw'],
	['src/lib/publish/data/a.test.ts', '../../../lib/story/types'],
	['src/routes/+page.ts', '../lib/story/types'],
	['src/routes/donnees/+page.ts', '../../lib/story/types']
])('%s may not import %s', async (file, path) => {
	expect(await broken(file, imports(path))).toEqual(['no-restricted-imports']);
});

test.each([
	['src/lib/charts/a.ts', '../language/numbers'],
	['src/lib/charts/layers/a.ts', '../types'],
	['src/lib/figures/a.ts', '$lib/language/numbers'],
	['src/lib/language/a.ts', '$lib/figures/types'],
	['src/lib/scroll/a.ts', 'scrollama'],
	['src/lib/scenes/profil/a.ts', '$lib/charts/box'],
	['src/lib/page/client/a.ts', '$lib/scroll/reader.svelte'],
	['src/lib/story/a.server.ts', '/src/content/2019-2020/story.fr.md?raw'],
	['src/lib/figures/a.server.ts', 'node:fs'],
	['src/lib/figures/a.test.ts', 'node:fs'],
	['src/lib/figures/a.e2e.ts', '../../tools/site/serve.ts'],
	['src/lib/publish/data/a.test.ts', '../../../tools/site/serve.ts'],
	['src/routes/+page.ts', '$lib/scenes/load.server']
])('%s may import %s', async (file, path) => {
	expect(await broken(file, imports(path))).toEqual([]);
});

test('a component obeys the same directions, and may not write raw HTML', async () => {
	const component = (path: string, body: string) =>
		`<script lang="ts">\n\timport { x } from '${path}';\n</script>\n\n${body}\n`;
	expect(
		await broken('src/lib/charts/A.svelte', component('$lib/language/numbers', '<p>{x}</p>'))
	).toEqual([]);
	expect(await broken('src/lib/charts/A.svelte', component('$lib/story/a', '<p>{x}</p>'))).toEqual([
		'no-restricted-imports'
	]);
	expect(
		await broken('src/lib/charts/A.svelte', component('$lib/language/numbers', '{@html x}'))
	).toEqual(['svelte/no-at-html-tags']);
});

test('editions are globbed in server files alone', async () => {
	const code = "export const files = import.meta.glob('/src/content/*/figures.csv');\n";
	expect(await broken('src/lib/figures/a.ts', code)).toEqual(['no-restricted-syntax']);
	expect(await broken('src/lib/figures/a.server.ts', code)).toEqual([]);
});

test('the console is for tools', async () => {
	expect(await broken('src/lib/story/a.ts', 'console.log(1);\n')).toEqual(['no-console']);
	expect(await broken('src/tools/a.js', 'console.log(1);\n')).toEqual([]);
});
