import { createContext } from 'svelte';
import type { Language } from './language';

const [get, set] = createContext<() => Language>();

/** Set by the layout: the language of the page. */
export const setLanguage = set;
export const getLanguage = (): Language => get()();
