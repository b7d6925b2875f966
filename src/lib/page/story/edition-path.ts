import { createContext } from 'svelte';

/** Path of an edition's pages below the site's root: `/`, or `/2018-2019/` for an earlier one. */
export const [getEditionPath, setEditionPath] = createContext<() => string>();

/** Title of the report that the story tells: a work, where it stands between quotation marks. */
export const [getReport, setReport] = createContext<() => string>();
