import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/tools/browser.js';

const isRoot = process.getuid?.() === 0;

/**
 * `npm test` runs every test at a phone's size, but those tagged @long, and at a desktop's size those
 * that matter most there. `npm run test:long` (TESTS=long) runs the rest.
 */
const long = process.env['TESTS'] === 'long';
const FIRST_ON_DESKTOP = /walk \d|first screen|keeps one place|at every moment|in that very frame/;

export default defineConfig({
	testDir: 'src',
	testMatch: '**/*.e2e.ts',
	globalSetup: './src/tools/site-under-test.ts',
	outputDir: 'test-results/artifacts',
	snapshotPathTemplate: '{testDir}/{testFileDir}/__screens__/{projectName}/{arg}{ext}',
	fullyParallel: true,
	forbidOnly: true,
	// On a shared machine a test may be starved once; what it hides is printed as flaky.
	retries: process.env['CI'] ? 1 : 0,
	workers: 3,
	reporter: [['line'], ['json', { outputFile: 'test-results/site.json' }]],
	use: {
		// Written by the global setup. Unset while the tests are only being listed.
		baseURL: process.env['SITE_UNDER_TEST'] ?? 'http://localhost/',
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: findBrowser(),
			args: [
				...(isRoot ? ['--no-sandbox'] : []),
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
				// Drawn in software anyway: this way spares its detour through a graphics card played by software.
				'--disable-gpu'
			]
		}
	},
	projects: [
		{
			name: 'phone',
			...(long ? { grep: /@long/ } : { grepInvert: /@long/ }),
			use: {
				viewport: { width: 390, height: 844 },
				// Four times the pixels to draw: the longer tests alone.
				deviceScaleFactor: long ? 2 : 1,
				hasTouch: true,
				isMobile: true
			}
		},
		{
			name: 'desktop',
			// These have sizes of their own.
			testIgnore: 'none',
			...(long ? { grepInvert: FIRST_ON_DESKTOP } : { grep: FIRST_ON_DESKTOP }),
			use: { viewport: { width: 1440, height: 900 } }
		}
	]
});
