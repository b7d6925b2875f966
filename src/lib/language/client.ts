import type { data, words } from './fr/client';

/** The words that scripts need in the browser: no others are sent there. */
export type ClientWords = typeof words;
/** Those of the table of figures, which its page alone is sent. */
export type TableWords = typeof data;
