import { outOfBounds, type OutOfBounds } from '../bounds';
import type { DotsSpec } from './spec';

/** A dot stands on its axis, but the one that the scene puts outside. */
export const beyond = ({ marks, domain, outside }: DotsSpec): OutOfBounds[] =>
	outOfBounds(
		marks.filter(({ id }) => id !== outside),
		...domain
	);
