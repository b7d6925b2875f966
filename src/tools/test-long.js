/** `npm run test:long`: the browser tests that `npm test` leaves out, to be quick. */
import { siteSuite } from './site-suite.js';

await siteSuite([], { TESTS: 'long' });
