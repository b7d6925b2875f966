/** The one script of the table of figures, in English. */
import { words } from '$lib/language/en/client';
import { start } from '../donnees';

start(words);
