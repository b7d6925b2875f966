/** `npm run test:long`: the browser tests that `npm test` leaves out, to be quick. */
import { siteSuite } from './site-suite.ts';

await siteSuite([], { TESTS: 'long' });
