/** `npm run test:walks`: hundreds of random walks through the built site. `WALKS` says how many. */
import { siteSuite } from './site-suite.ts';

await siteSuite(['position.e2e.ts'], { WALKS: process.env['WALKS'] ?? '200' });
