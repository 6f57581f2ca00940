import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import { outcomeListing } from './outcomes.js';

describe('The listing of outcomes', () => {
  it('is the one that was reviewed; after a change on purpose run npm run snapshot and read the difference', () => {
    const reviewed = readFileSync(new URL('outcomes.snap', import.meta.url), 'utf8');
    expect(outcomeListing(pack).split('\n')).to.deep.equal(reviewed.split('\n'));
  });

  it('is the same every time it is written', () => {
    expect(outcomeListing(pack)).to.equal(outcomeListing(pack));
  });
});
