import type { Words } from './words.server';

/** The browser's half of `#words`: the words stay in the built HTML. */
export const words: (edition: string) => Words | undefined = () => undefined;
