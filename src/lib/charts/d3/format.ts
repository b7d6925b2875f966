/**
 * Stands in for d3-format, which d3-scale asks for to format ticks (1.7 kB): numbers are printed by the
 * page's language, and axes are given their words.
 */
function refuse(): never {
	throw new Error("numbers are printed by the page's language: see src/lib/charts/d3/");
}

export {
	refuse as format,
	refuse as formatPrefix,
	refuse as formatSpecifier,
	refuse as precisionFixed,
	refuse as precisionPrefix,
	refuse as precisionRound
};
