/** Chromium, by Playwright. */
import { chromium } from '@playwright/test';
import type { Open } from './types.js';
import { findBrowser } from '../setup/browser.ts';
import { drivenByPlaywright } from './playwright.ts';

export const openChromium: Open = ({ scripts }) =>
	drivenByPlaywright(chromium, 'Chromium', scripts, {
		executablePath: findBrowser(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
	});
