/**
 * What a number answers when it is asked: one entry a figure, under short keys, in a file that the
 * browser fetches on the first question. Words are ready to print; what a figure has not is absent.
 */
export interface NumberCard {
	/** The number with its hedge and unit. */
	readonly n: string;
	/** What it measures, of whom. */
	readonly l: string;
	/** As the report prints it; absent for what is calculated. */
	readonly i?: string;
	/** The hedge, as the report has it. */
	readonly h?: string;
	/** The report's own words for it, quoted, and their translation where the page isn't in French. */
	readonly w?: string;
	/** Unit, in words. */
	readonly u?: string;
	/** Absent, as its place is, for what the page counts of itself: no table has it. */
	readonly t?: string;
	readonly p: string;
	/** Place in the report, in words. */
	readonly s?: string;
	/** Range that the hedges allow. */
	readonly r: string;
	/** How it is calculated, and the ids of what it is calculated from. */
	readonly f?: string;
	readonly o?: readonly string[];
	readonly x?: string;
	/** The same number in the edition before, and how far it moved, in words. */
	readonly b?: string;
}

/** What words that claim something of numbers answer: their sum, its ranges, and the numbers' ids. */
export interface ClaimCard {
	readonly f: string;
	readonly r?: string;
	readonly o: readonly string[];
}

/** Cards of numbers by their id; of claims by theirs, after « claim: ». */
export type NumberCards = Readonly<Record<string, NumberCard | ClaimCard>>;
