/** Chromium, by Playwright. */
import { chromium } from '@playwright/test';
import type { Open } from './types.js';
import { launchOptions } from '../setup/browser.ts';
import { drivenByPlaywright } from './playwright.ts';

export const openChromium: Open = ({ scripts }) =>
	drivenByPlaywright(chromium, 'Chromium', scripts, launchOptions());
