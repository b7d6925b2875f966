import type { words } from './fr/client';

/** The words that scripts need in the browser: no others are sent there. */
export type ClientWords = typeof words;
