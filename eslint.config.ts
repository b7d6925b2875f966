import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, type Config } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * What each folder of src/lib may import from the others. Data flows one way: content → figures →
 * story → scenes → page and publish → routes; scenes use charts; language, scroll and styles use
 * nothing above them. `figures/types` stands for that file alone.
 */
const uses: Readonly<Record<string, readonly string[]>> = {
	styles: [],
	scroll: [],
	language: ['figures/types'],
	figures: ['language'],
	story: ['figures', 'language'],
	charts: ['language'],
	scenes: ['charts', 'figures', 'language', 'story', 'styles'],
	share: ['language'],
	publish: ['charts', 'figures', 'language', 'scenes', 'share', 'story', 'styles'],
	page: ['charts', 'figures', 'language', 'publish', 'scenes', 'scroll', 'share', 'story', 'styles']
};
/** Folders whose server files read src/content. */
const READS_CONTENT = ['figures', 'story', 'scenes'];
const folders = Object.keys(uses);

const CODE = '{js,ts,svelte}';
const READS_FILES =
	'Only a file that ends in .server.ts reads an edition or the disk: the browser must not get it.';

/** Of a file, by its name. */
type Kind = 'browser' | 'server' | 'test';

interface Refused {
	readonly regex: string;
	readonly message: string;
}

/** Patterns of the imports refused in a folder of src/lib. */
function refused(folder: string, kind: Kind): Refused[] {
	const allowed = uses[folder] ?? [];
	const patterns = folders
		.filter((other) => other !== folder && !allowed.includes(other))
		.map((other) => {
			const types = allowed.includes(`${other}/types`);
			return {
				regex: `^(\\$lib|\\.\\.)/${other}(/|$)${types ? '(?!types(\\.[jt]s)?$)' : ''}`,
				message: `${folder} may use ${allowed.join(', ') || 'nothing'} (see eslint.config.ts).`
			};
		});
	if (kind !== 'test') patterns.push({ regex: '/tools/', message: 'The tools are not the site.' });
	if (folder !== 'scroll') {
		patterns.push({ regex: '^scrollama$', message: 'Only scroll knows scrollama.' });
	}
	if (kind === 'browser' || !READS_CONTENT.includes(folder)) {
		patterns.push({ regex: '/content/', message: READS_FILES });
	}
	if (kind === 'browser') {
		patterns.push({ regex: '^(node:)?fs(/promises)?$', message: READS_FILES });
	}
	return [...patterns, ...climbing(kind)];
}

/** Tests may reach src/tools, which has no alias. */
function climbing(kind: Kind): Refused[] {
	return [
		{
			regex: `^(\\.\\./){2,}${kind === 'test' ? '(?!tools/|\\.\\./)' : ''}`,
			message: 'Write $lib/… instead of climbing.'
		},
		{ regex: '^\\.\\./lib/', message: 'Write $lib/….' }
	];
}

const importRule = (folder: string, kind: Kind, files: string[]): Config => ({
	files,
	rules: { 'no-restricted-imports': ['error', { patterns: refused(folder, kind) }] }
});

/** A later entry replaces an earlier one for the same file: server files and tests come after. */
const directions = folders.flatMap((folder) => [
	importRule(folder, 'browser', [`src/lib/${folder}/**/*.${CODE}`]),
	importRule(folder, 'server', [`src/lib/${folder}/**/*.server.${CODE}`]),
	importRule(folder, 'test', [`src/lib/${folder}/**/*.{test,e2e,fixtures}.ts`])
]);

/** They find true faults, and take twice as long as all the others: `npm test` goes without. */
const typed: Config = {
	files: ['src/**/*.ts'],
	ignores: ['**/*.svelte.ts'],
	languageOptions: {
		parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
	},
	rules: {
		'@typescript-eslint/await-thenable': 'error',
		'@typescript-eslint/no-floating-promises': 'error',
		'@typescript-eslint/no-misused-promises': 'error',
		'@typescript-eslint/no-unnecessary-type-assertion': 'error'
	}
};

export default defineConfig(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'build.*/',
			'hosting/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows what is defined, and where.
			'no-undef': 'off',
			'no-console': ['error', { allow: ['error'] }],
			eqeqeq: 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ ignoreRestSiblings: true, varsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: { 'svelte/no-at-html-tags': 'error' }
	},
	...(process.env['LINT'] === 'quick' ? [] : [typed]),
	{
		files: ['src/lib/**'],
		ignores: ['**/*.server.*', '**/*.test.ts', '**/*.e2e.ts', '**/*.fixtures.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"CallExpression[callee.property.name='glob'][callee.object.type='MetaProperty']",
					message: READS_FILES
				},
				{ selector: 'ImportExpression[source.value=/[/]content[/]/]', message: READS_FILES }
			]
		}
	},
	...directions,
	{
		files: [`src/routes/**/*.${CODE}`],
		rules: { 'no-restricted-imports': ['error', { patterns: climbing('browser') }] }
	},
	{
		files: ['src/**/*.{test,e2e}.ts'],
		ignores: ['src/lib/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: climbing('test') }] }
	},
	{
		files: ['src/tools/**'],
		rules: { 'no-console': 'off' }
	},
	{
		// Minified from TypeScript by `npm run static`.
		files: ['static/**/*.js'],
		rules: { '@typescript-eslint/no-unused-expressions': 'off' }
	},
	{
		// Read by any Node, to say that it is too old.
		files: ['src/tools/setup/{node-version,command}.js'],
		languageOptions: { ecmaVersion: 2020 },
		rules: { 'no-var': 'off', 'prefer-const': 'off', 'prefer-template': 'off' }
	}
);
