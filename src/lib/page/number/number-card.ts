import type { Language } from '$lib/language/language';
import type { Question } from './number-target';

/** What the card takes: the address of the table of figures, and the question that fetched it. */
export interface NumberCardProps {
	readonly words: Language['ui']['number'];
	readonly table: string;
	readonly first?: Question | undefined;
}
