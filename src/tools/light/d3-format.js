/**
 * d3-format as d3-scale asks for it. Numbers are printed in French by `$lib/i18n`, and axes are given
 * their words: no scale formats anything here (2 kB of scripts).
 */
function refuse() {
	throw new Error('numbers are printed by $lib/i18n: see src/tools/light/');
}

export {
	refuse as format,
	refuse as formatPrefix,
	refuse as formatSpecifier,
	refuse as precisionFixed,
	refuse as precisionPrefix,
	refuse as precisionRound
};
