import { createContext } from 'svelte';

/**
 * Id of the table that has a figure; nothing where none about has it. A link to
 * another page in every line would have reader modes take the text for a list of links and leave it out.
 */
export const [getTableOf, setTableOf] = createContext<(id: string) => string | undefined>();

/** Id of a section's table of what it draws in its text, after `donnees-`. */
export const textTable = (slug: string): string => `texte-${slug}`;
