/** The story's one script, in English. */
import { words } from '$lib/language/en/client';
import { start } from '../story';

start(words);
