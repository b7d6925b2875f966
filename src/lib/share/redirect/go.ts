/**
 * Takes a reader from a shared address to the part of the story it names, before anything is drawn. The
 * page gives way to it in the history: « back » leads to where the link was.
 */
const to = document.currentScript?.dataset['to'];
if (to) location.replace(new URL(to, location.href));
export {};
