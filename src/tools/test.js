/**
 * `npm test`: installs what is missing, then checks everything, from format to the built site in a
 * browser. Plain syntax, so that an old Node gets as far as its one line.
 */
import './node-version.js';

import('./suite.js')
	.then(function (suite) {
		return suite.runSuite(process.argv.slice(2));
	})
	.then(function (passed) {
		process.exitCode = passed ? 0 : 1;
	});
