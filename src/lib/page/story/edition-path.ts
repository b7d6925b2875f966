import { createContext } from 'svelte';

/** Path of the pages that this one is of, below the site's root: `/`, or `/2018-2019/`. */
export const [getEditionPath, setEditionPath] = createContext<() => string>();

/** Path at which the edition stays when another takes `/`: for what readers take along. */
export const [getLastingPath, setLastingPath] = createContext<() => string>();

/** Title of the report that the story tells: a work, where it stands between quotation marks. */
export const [getReport, setReport] = createContext<() => string>();
