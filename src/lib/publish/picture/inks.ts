import { tokens, type Scheme } from './resolve';
import type { Inks } from './standalone';

/** The tokens' colours that the frame of a picture uses. */
export function inksOf(tokenCss: string, scheme: Scheme): Inks {
	const known = tokens(tokenCss, scheme);
	const ink = (name: string): string => {
		const found = known[name];
		if (found === undefined) throw new Error(`the tokens have no ${name}`);
		return found;
	};
	return {
		paper: ink('--paper'),
		ink: ink('--ink'),
		muted: ink('--ink-muted'),
		accent: ink('--accent'),
		rule: ink('--rule')
	};
}
