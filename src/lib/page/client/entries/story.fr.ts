/** The story's one script, in French. */
import { words } from '$lib/language/fr/client';
import { start } from '../story';

start(words);
