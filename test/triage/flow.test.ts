import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { flowText } from '../../.ci/flow-text.js';
import { pack } from '../../src/content/pack.js';

describe('The picture of the questionnaire', () => {
  it('is the one the content gives; after a change run npm run flow', () => {
    const drawn = readFileSync(new URL('../../docs/flow.md', import.meta.url), 'utf8');
    expect(flowText(pack).split('\n')).to.deep.equal(drawn.split('\n'));
  });

  it('shows every page and every rule that makes an emergency', () => {
    const text = flowText(pack);
    for (const { linkId } of pack.questionnaire) expect(text).to.include(`["${linkId}<br/>`);
    const table = text.slice(text.indexOf('## Pages'), text.indexOf('## Every way'));
    for (const { id, acuity } of pack.redFlags)
      if (acuity === 'emergency') expect(table).to.match(new RegExp(`\\b${id}\\b`));
  });
});
