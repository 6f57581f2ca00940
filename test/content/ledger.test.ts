import { expect } from 'chai';
import { problemsOf, tally, TOTAL } from '../../.ci/facts.js';
import { conflicts } from '../../src/content/conflicts.js';
import { ledger } from '../../src/content/ledger.js';
import { remedies } from '../../src/content/remedies/index.js';

/** What the five pages say about themselves rather than about backs; no more than that many may be left out. */
const CLINIC_FEATURES = 55;

describe('The ledger of the five source pages', () => {
  it('accounts for all 581 facts, and every name in it leads somewhere', () => {
    expect(TOTAL).to.equal(581);
    expect(problemsOf(ledger)).to.deep.equal([]);
    expect(Object.keys(ledger)).to.have.length(581);
  });

  it('leaves out no more than what a clinic says about itself', () => {
    expect(tally(ledger)['all']?.['left out']).to.be.within(1, CLINIC_FEATURES);
  });

  it('notices a missing fact, an invented one and a name that leads nowhere', () => {
    const { 'olss/salt-in-water': salt, ...rest } = ledger;
    expect(problemsOf(rest)).to.include('olss: 82 facts of 83');
    expect(problemsOf({ ...rest, 'olss/sugar-in-water': salt! })).to.deep.equal([
      'the ids are not those of the five pages',
    ]);
    const dangling = { ...ledger, 'olss/salt-in-water': { carriedBy: ['remedy:no-such'], correctedBy: ['C99'] } };
    expect(problemsOf(dangling)).to.deep.equal([
      'olss/salt-in-water: remedy:no-such does not exist',
      'olss/salt-in-water: C99 does not exist',
    ]);
    expect(problemsOf({ ...ledger, 'olss/salt-in-water': { carriedBy: [] } })).to.have.length(1);
  });

  it('uses every remedy that the pages name: none is without a fact', () => {
    const named = Object.values(ledger).flatMap((entry) => ('leftOut' in entry ? [] : entry.carriedBy));
    for (const { id } of remedies) expect(named).to.include(`remedy:${id}`);
  });

  it('names every disagreement that corrects a page, but for those of form', () => {
    // A word of a translation, and what none of the pages says: that the upper back is a case of its own.
    const formal = ['C07', 'C24'];
    const named = Object.values(ledger).flatMap((entry) => ('leftOut' in entry ? [] : (entry.correctedBy ?? [])));
    for (const { id } of conflicts) if (!formal.includes(id)) expect(named, id).to.include(id);
  });

  it('never carries salt in water, hands-on "putting back" or trouble with pee as the pages have it', () => {
    for (const [id, conflict] of [
      ['olss/salt-in-water', 'C30'],
      ['epoch/structural-imbalances', 'C20'],
      ['wikihow/incontinence', 'C09'],
      ['wikihow/ice-lie-on-back', 'C03'],
      ['wikihow/relaxant-percogesic', 'C04'],
    ] as const) {
      const entry = ledger[id]!;
      expect('leftOut' in entry ? [] : entry.correctedBy, id).to.include(conflict);
    }
  });
});
