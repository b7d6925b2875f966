/** The one script of the table of figures, in French. */
import { words } from '$lib/language/fr/client';
import { start } from '../donnees';

start(words);
