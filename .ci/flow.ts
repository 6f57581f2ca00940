/** `npm run flow`: writes `docs/flow.md`, the questionnaire as a picture. */
import { writeFileSync } from 'node:fs';
import { pack } from '../src/content/pack.js';
import { flowText } from './flow-text.js';

writeFileSync(new URL('../docs/flow.md', import.meta.url), flowText(pack));
console.log('Wrote docs/flow.md');
