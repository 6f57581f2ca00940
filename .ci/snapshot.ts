/** `npm run snapshot`: writes `test/triage/outcomes.snap`, which the tests compare and a clinician can read. */
import { writeFileSync } from 'node:fs';
import { pack } from '../src/content/pack.js';
import { outcomeListing } from '../test/triage/outcomes.js';

const file = new URL('../test/triage/outcomes.snap', import.meta.url);
writeFileSync(file, outcomeListing(pack));
console.log('Wrote test/triage/outcomes.snap');
