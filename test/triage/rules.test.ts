import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import {
  RULE_CASES,
  expectedOf,
  outcomeOf,
  rank,
  TRIAGE_SIGNS,
  pageOf,
  isSingle,
  titleOf,
  withOpeners,
} from './cases.js';
import { checkEmergencySigns, checkPages, wrongRule } from './checks.js';
import { EMERGENCY_SIGNS, POLICY, QUIET_AGE } from './clinical-policy.js';

describe('The rules against the clinical policy', () => {
  it('are those of the policy, in its order', () => {
    expect(pack.redFlags.map(({ id }) => id)).to.deep.equal(POLICY.map(({ id }) => id));
  });

  describe('A single sign that means emergency does so at every age', () => {
    for (const [sign, route] of Object.entries(EMERGENCY_SIGNS)) {
      it(`${sign} sends to the ${route} at 0, 17, 49, 50, 65 and 120`, () => {
        for (const age of [0, 17, 49, 50, 65, 120]) {
          const outcome = outcomeOf(pack, { signs: [sign], age });
          expect(outcome.level, `age ${age}`).to.equal('emergency');
          expect(outcome.route, `age ${age}`).to.equal(route);
        }
      });
    }

    it('also at every further age where something changes', () => {
      expect([...checkEmergencySigns(pack)]).to.deep.equal([]);
    });
  });

  for (const { id } of POLICY) {
    describe(`Rule ${id}`, () => {
      for (const one of RULE_CASES.filter(({ rule }) => rule === id)) {
        const { level, rules } = expectedOf(one);
        const place = one.fires && !rules.includes(id) ? 'is overtaken' : one.fires ? 'fires' : 'just misses';
        it(`${place}: ${titleOf(one)} -> ${level} (${rules.join(' ') || 'no rule'})`, () => {
          expect([...wrongRule(pack, one)]).to.deep.equal([]);
        });
      }
    });
  }

  it('decide wherever they match, but for six combinations that a more urgent rule overtakes', () => {
    const overtaken = RULE_CASES.filter((one) => one.fires && !outcomeOf(pack, one).rules.includes(one.rule));
    expect(overtaken.map((one) => `${one.rule}: ${titleOf(one)}`)).to.deep.equal([
      'U7: cancer + chest-band',
      'U11: t-over-6w + chest-band, age 50',
      'U13: severe + start-sudden-rest, age 65',
      'S7: upper-back + start-sudden-rest',
      // The quiet answer of the time page is the first three days; later the rule decides.
      'S13: blood-thinner + start-slow',
      'S13: blood-thinner + start-unknown',
    ]);
  });
});

describe('The questionnaire against the clinical policy', () => {
  it('has its pages in order, with their answers, what is exclusive, skippable and left out once urgent', () => {
    expect([...checkPages(pack)]).to.deep.equal([]);
  });
});

describe('Any second sign beside any first', () => {
  const pairs = TRIAGE_SIGNS.flatMap((one, place) =>
    TRIAGE_SIGNS.slice(place + 1)
      .filter((other) => !(isSingle(one) && pageOf(one) === pageOf(other)))
      .map((other) => [one, other] as const),
  );

  for (const age of [0, 16, 49, 50, 60, 65, 75, 120]) {
    it(`never lowers level or days at age ${age}, and gives what the policy gives (${pairs.length} pairs)`, () => {
      const alone = new Map(
        TRIAGE_SIGNS.map((sign) => [sign, rank(outcomeOf(pack, { signs: withOpeners([sign]), age }).level)]),
      );
      for (const pair of pairs) {
        const one = { signs: withOpeners(pair), age };
        const { because: _because, ...outcome } = outcomeOf(pack, one);
        expect(rank(outcome.level), titleOf(one)).to.be.at.least(Math.max(...pair.map((sign) => alone.get(sign)!)));
        expect(outcome, titleOf(one)).to.deep.equal(expectedOf(one));
      }
    });
  }

  it('holds for every answer of the questionnaire', () => {
    expect(TRIAGE_SIGNS).to.have.length(86);
    expect(outcomeOf(pack, { signs: [], age: QUIET_AGE }).level).to.equal('self-care');
  });
});
