import { createContext } from 'svelte';

/** Path of an edition's pages below the site's root: `/`, or `/2018-2019/` for an earlier one. */
export const [getEditionPath, setEditionPath] = createContext<() => string>();
