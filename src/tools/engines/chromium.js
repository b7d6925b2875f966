/** Chromium, by Playwright. */
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.js';
import { drivenByPlaywright } from './playwright.js';

/** @type {import('./types.js').Open} */
export const openChromium = ({ scripts }) =>
	drivenByPlaywright(chromium, 'Chromium', scripts, {
		executablePath: findBrowser(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
