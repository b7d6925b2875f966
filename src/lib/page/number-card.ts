import type { Question } from './question';

/** What the card takes: addresses of the cards' file and of the table of figures; the question that fetched it. */
export interface NumberCardProps {
	readonly cards: string;
	readonly table: string;
	readonly first?: Question | undefined;
}
