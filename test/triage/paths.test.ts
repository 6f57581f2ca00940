import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import { assess, paths } from '../../src/headless.js';
import { holds } from '../../src/triage/condition.js';
import { pressing } from '../../src/triage/disposition.js';
import { agesThatDiffer, everyVisit, largestTrigger, openingSigns, triggersOf } from '../../src/triage/paths.js';
import { AGES, POLICY } from './clinical-policy.js';
import { pageOf, TRIAGE_SIGNS } from './cases.js';
import { inShort, WAYS } from './checks.js';

describe('The ways through the pages', () => {
  const all = paths(pack);

  it('are 27, each with an example that goes exactly this way', () => {
    expect(all).to.have.length(27);
    for (const { pages, outcomes, example } of all) {
      expect(Object.keys(example)).to.deep.equal(pages);
      const result = assess(pack, example);
      expect(result.status, inShort(pages)).to.equal('complete');
      if (result.status === 'complete') expect(outcomes).to.include(result.disposition.acuity);
    }
  });

  it('hold every way that is told by hand, and none longer than 12 pages', () => {
    const listed = all.map(({ pages }) => inShort(pages));
    for (const [title, , pages] of WAYS) expect(listed, title).to.include(pages);
    expect(Math.max(...all.map(({ pages }) => pages.length))).to.equal(12);
  });

  it('say which rules end them, in the order of the table', () => {
    const first = all.find(({ pages }) => pages.length === 1)!;
    expect(first.rules).to.deep.equal(['E1', 'E6', 'E7', 'E8']);
    const whole = all.find(({ pages }) => inShort(pages) === 'q1 q2 q3 q4 q5 q6 q7 q8 q8b q9 q10')!;
    expect(whole).to.deep.include({ outcomes: ['self-care', 'soon'], rules: [] });
  });

  it('leave out a rule that wants two answers of a single choice at once', () => {
    const when = { allOf: ['start-slow', 'start-strain'] };
    const rule = { id: 'X1', when, acuity: 'emergency', route: 'ambulance', accordingTo: ['clinical-policy'] } as const;
    const redFlags = [...pack.redFlags, { ...rule, accordingTo: [...rule.accordingTo] }];
    expect(paths({ ...pack, redFlags })).to.deep.equal(all);
  });

  it('need no age page and no "none of these"', () => {
    const item = { type: 'choice', repeats: true, purpose: 'triage', answerOption: [{ code: 'now-chest' }] } as const;
    const tiny = { ...pack, questionnaire: [{ ...item, linkId: 'q1-now', answerOption: [...item.answerOption] }] };
    expect(paths(tiny).map(({ pages }) => pages)).to.deep.equal([['q1-now']]);
  });
});

describe('The triggers of a condition', () => {
  const rows = [
    ['a sign', 'fever', [{ signs: ['fever'] }]],
    ['an age from', { ageFrom: 50 }, [{ signs: [], ageFrom: 50 }]],
    ['an age below', { ageBelow: 16 }, [{ signs: [], ageBelow: 16 }]],
    ['any of', { anyOf: ['a', 'b'] }, [{ signs: ['a'] }, { signs: ['b'] }]],
    ['all of', { allOf: ['a', 'b', 'a'] }, [{ signs: ['a', 'b'] }]],
    ['the higher of two ages', { allOf: [{ ageFrom: 50 }, { ageFrom: 60 }, 'a'] }, [{ signs: ['a'], ageFrom: 60 }]],
    ['the lower of two ages', { allOf: [{ ageBelow: 50 }, { ageBelow: 60 }] }, [{ signs: [], ageBelow: 50 }]],
    [
      'two of three',
      { atLeast: 2, of: ['a', 'b', 'c'] },
      [{ signs: ['a', 'b'] }, { signs: ['a', 'c'] }, { signs: ['b', 'c'] }],
    ],
  ] as const;
  for (const [title, condition, triggers] of rows) {
    it(`of ${title} are ${JSON.stringify(triggers)}`, () => {
      expect(triggersOf(condition as never)).to.deep.equal(triggers);
    });
  }

  it('are those of the policy, rule by rule', () => {
    const inWords = (triggers: readonly object[]) =>
      triggers.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
    const sorted = (triggers: readonly { signs: readonly string[] }[]) =>
      inWords(triggers.map((one) => ({ ...one, signs: [...one.signs].sort().join(' ') })));
    for (const { id, triggers } of POLICY) {
      expect(sorted(triggersOf(pack.redFlags.find((rule) => rule.id === id)!.when)), id).to.deep.equal(
        sorted(triggers),
      );
    }
  });

  it('hold exactly when the condition does', () => {
    for (const { id, when } of pack.redFlags) {
      for (const { signs, ageFrom, ageBelow } of triggersOf(when)) {
        const age = ageFrom ?? (ageBelow === undefined ? 30 : ageBelow - 1);
        expect(holds(when, { signs: new Set(signs), age }), id).to.equal(true);
        for (const left of signs) {
          const fewer = new Set(signs.filter((sign) => sign !== left));
          const other = triggersOf(when).some(
            (one) => one.signs.every((sign) => fewer.has(sign)) && (one.ageFrom ?? 0) <= age,
          );
          expect(holds(when, { signs: fewer, age }), `${id} without ${left}`).to.equal(other);
        }
      }
    }
  });

  it('need at most two signs of pages with several answers', () => {
    expect(largestTrigger(pack)).to.equal(2);
    expect(largestTrigger({ ...pack, redFlags: [] })).to.equal(0);
  });
});

describe('The walk', () => {
  it('tries one age of each span', () => {
    expect(agesThatDiffer(pack)).to.deep.equal([0, 16, 50, 60, 65, 75]);
    expect(AGES).to.include.members(agesThatDiffer(pack));
    expect(agesThatDiffer({ ...pack, questionnaire: [] })[0]).to.equal(0);
  });

  it('knows the answers that open a page', () => {
    expect(openingSigns(pack)).to.deep.equal(['pregnant', 'postpartum']);
  });

  it('with no sign ticked meets every single choice at every age, and agrees with assess', () => {
    let visits = 0;
    everyVisit(pack, 0, ({ response, disposition, because }) => {
      visits += 1;
      expect(assess(pack, response)).to.deep.equal({ status: 'complete', disposition, because });
    });
    // A big accident ends the visit before the age; sudden pain, a bruise, and a small fall from 65 on end it before the
    // last two choices (4 times 5 answers); the other starts reach them at each of the six ages.
    expect(visits).to.equal(1 + 6 + 6 + 2 + 4 * 20 + 3 * 6 * 20);
  });

  it('with one sign ticked meets every answer, and agrees with assess', () => {
    const ticked = new Set<string>();
    everyVisit(pack, 1, ({ response, disposition, because, findings }) => {
      for (const sign of findings.signs) ticked.add(sign);
      const result = assess(pack, response);
      const same = result.status === 'complete' && JSON.stringify(result.because) === JSON.stringify(because);
      if (!same || result.disposition.acuity !== disposition.acuity) expect.fail([...findings.signs].join(' '));
    });
    // Pages that open with an answer need two signs.
    const single = TRIAGE_SIGNS.filter((sign) => !/^q6[bc]-/.test(pageOf(sign)));
    expect([...ticked].sort()).to.deep.equal([...single].sort());
  });

  it('orders outcomes by level, then by fewer days', () => {
    const order = [
      pressing({ acuity: 'self-care' }),
      pressing({ acuity: 'soon', withinDays: 14 }),
      pressing({ acuity: 'soon', withinDays: 7 }),
      pressing({ acuity: 'soon', withinDays: 3 }),
      pressing({ acuity: 'urgent' }),
      pressing({ acuity: 'emergency' }),
    ];
    expect(order).to.deep.equal([...new Set(order)].sort((a, b) => a - b));
  });
});
