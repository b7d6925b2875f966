import { outOfBounds, type OutOfBounds } from '../bounds';
import type { UnfoldingSpec } from './spec';

/** Beyond these a card would be less than a pixel wide on a phone, or a tick less than three high. */
const MOST_CARDS = 60;
const MOST_TICKS = 1500;

/** As many cards and ticks as can be seen. */
export const beyond = ({ cards, ticks }: UnfoldingSpec): OutOfBounds[] => [
	...outOfBounds([cards], 0, MOST_CARDS),
	...outOfBounds([ticks], 0, MOST_TICKS)
];
