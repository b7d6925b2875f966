import { defineConfig } from '@playwright/test';
import { launchOptions } from './src/tools/setup/browser.ts';

/**
 * Which tests each project runs, by their tags. `npm test` runs all that are not @long at a phone's size,
 * and those @desktop at a desktop's; in English a sample, @english. `npm run test:long` (TESTS=long) runs
 * all the others. Tests that set sizes of their own, @own-size, run at a phone's alone; those that read
 * French words, @french, not in English. src/e2e/tags.e2e.ts holds
 * that no test is left out: TESTS=all lists every one.
 */
const RUNS = {
	quick: {
		phone: { grepInvert: /@long/ },
		desktop: { grep: /@desktop/, grepInvert: /@own-size/ },
		'phone-english': { grep: /@english/ },
		'desktop-english': { grep: /(?!)/ }
	},
	long: {
		phone: { grep: /@long/ },
		desktop: { grepInvert: /@desktop|@own-size/ },
		'phone-english': { grepInvert: /@french|@english/ },
		'desktop-english': { grepInvert: /@french|@own-size/ }
	},
	all: {
		phone: {},
		desktop: {},
		'phone-english': { grepInvert: /@french/ },
		'desktop-english': { grepInvert: /@french/ }
	}
} as const;
const paths = (names: readonly string[]) => names.map((name) => `**/e2e/${name}`);
/** Tests that read French words, or files of the whole site in all its languages; or that no language has a part in. */
const NOT_IN_ENGLISH = paths([
	'access/keyboard.e2e.ts',
	'access/other-readers.e2e.ts',
	'authors/**',
	'failures/**',
	'languages/**',
	'looks/styles.e2e.ts',
	'reading/anchors.e2e.ts',
	'reading/steps.e2e.ts',
	'sharing/**',
	'reading/changes.e2e.ts',
	'reading/gate.e2e.ts',
	'reading/looked-for.e2e.ts',
	'reading/numbers.e2e.ts',
	'reading/scheme.e2e.ts',
	'tags.e2e.ts'
]);
/** Tests that read files, markup or headers: the size of the screen has no part in them. */
const NOT_ON_A_DESKTOP = paths([
	'failures/trust.e2e.ts',
	'looks/styles.e2e.ts',
	'looks/typography.e2e.ts',
	'sharing/downloads.e2e.ts',
	'sharing/links.e2e.ts',
	'sharing/shared-pages.e2e.ts'
]);
/** What a language has no part in: tried in English at a phone's size alone. */
const NOT_IN_ENGLISH_ON_A_DESKTOP = paths([
	'access/accessibility.e2e.ts',
	'access/axe.e2e.ts',
	'looks/budgets.e2e.ts',
	'looks/screens.e2e.ts',
	'reading/doubt.e2e.ts',
	'reading/position.e2e.ts',
	'reading/stages.e2e.ts',
	'reading/story.e2e.ts'
]);
const tests = process.env['TESTS'] ?? 'quick';
if (tests !== 'quick' && tests !== 'long' && tests !== 'all') {
	throw new Error(`TESTS vaut « ${tests} » : attendu quick, long ou all.`);
}

const phone = {
	viewport: { width: 390, height: 844 },
	// Four times the pixels to draw: the longer tests alone.
	deviceScaleFactor: tests === 'quick' ? 1 : 2,
	hasTouch: true,
	isMobile: true
};
const desktop = { viewport: { width: 1440, height: 900 } };
// Written by the global setup. Unset while the tests are only being listed.
const site = process.env['SITE_UNDER_TEST'] ?? 'http://localhost/';
const english = { baseURL: new URL('en/', site).href, locale: 'en-GB' };

export default defineConfig({
	testDir: 'src',
	testMatch: '**/*.e2e.ts',
	globalSetup: './src/tools/suites/site-under-test.ts',
	outputDir: 'test-results/artifacts',
	snapshotPathTemplate: '{testDir}/{testFileDir}/__screens__/{projectName}/{arg}{ext}',
	fullyParallel: true,
	forbidOnly: true,
	// On a shared machine a test may be starved once; what it hides is printed as flaky.
	retries: process.env['CI'] ? 1 : 0,
	workers: 3,
	reporter: [['line'], ['json', { outputFile: 'test-results/site.json' }]],
	use: {
		baseURL: site,
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		screenshot: 'only-on-failure',
		launchOptions: launchOptions()
	},
	projects: [
		{ name: 'phone', use: phone, ...RUNS[tests].phone },
		{ name: 'desktop', use: desktop, testIgnore: NOT_ON_A_DESKTOP, ...RUNS[tests].desktop },
		{
			name: 'phone-english',
			use: { ...phone, ...english },
			testIgnore: NOT_IN_ENGLISH,
			...RUNS[tests]['phone-english']
		},
		{
			name: 'desktop-english',
			use: { ...desktop, ...english },
			testIgnore: [...NOT_IN_ENGLISH, ...NOT_ON_A_DESKTOP, ...NOT_IN_ENGLISH_ON_A_DESKTOP],
			...RUNS[tests]['desktop-english']
		}
	]
});
