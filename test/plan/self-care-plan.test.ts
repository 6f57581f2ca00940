import fc from 'fast-check';
import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import type { RegionCode } from '../../src/content/schema.js';
import { topics } from '../../src/content/vocabulary.js';
import { assess, planFor, ResponseError, type PlanOptions, type QuestionnaireResponse } from '../../src/headless.js';
import { currentPhase } from '../../src/plan/phase.js';
import { pageOf, responseOf, titleOf, TRIAGE_SIGNS, withOpeners } from '../triage/cases.js';
import { PAGES, QUIET_AGE } from '../triage/clinical-policy.js';
import {
  checkMatrix,
  checkModifiers,
  checkSwitches,
  LISTS,
  PLAN_CASES,
  placesOf,
  planOf,
  wrongPlan,
} from './checks.js';
import {
  FORCE,
  FORCE_SIGNS,
  GENTLE,
  MATRIX,
  MEDICINE_RUB_HERB_OIL,
  MODIFIER_ANSWERS,
  MODIFIERS,
} from './clinical-matrix.js';

const quiet = { signs: [], age: QUIET_AGE };
const plan = (signs: readonly string[] = [], options: PlanOptions = {}, age = QUIET_AGE) => {
  const response = responseOf({ signs, age });
  return planFor(pack, assess(pack, response), response, options);
};
const ids = (entries: readonly { remedy: string }[]): string[] => entries.map(({ remedy }) => remedy);
const listed = (...args: Parameters<typeof plan>): string[] => LISTS.flatMap((list) => ids(plan(...args)[list]));

describe('The safety net of a plan', () => {
  for (const [region, number] of [
    ['US', 'Call 911 or go to the nearest ER.'],
    ['GB', 'Call 999 or go to the nearest A&E.'],
    ['UK', 'Call 999 or go to the nearest A&E.'],
    [undefined, 'Call 112 or 911 or go to the nearest emergency department.'],
  ] as const) {
    it(`names the number of ${region ?? 'no region'} and leaves no gap`, () => {
      for (const signs of [[], ['fever'], ['saddle-numb']]) {
        const { safetyNet } = plan(signs, { region });
        expect(safetyNet.at(-1)).to.equal(`${number} Do not drive.`);
        expect(safetyNet.join(' ')).not.to.match(/[{}]/);
      }
    });
  }
});

describe('Every modifier against every remedy', () => {
  it(`blocks, asks or leaves free as the policy says (${MODIFIERS.length} x ${MATRIX.length})`, () => {
    expect(MODIFIERS.length * MATRIX.length).to.equal(58 * 70);
    expect([...checkMatrix(pack)]).to.deep.equal([]);
  });

  it('applies exactly when its answer is given or its age is reached', () => {
    expect([...checkModifiers(pack)]).to.deep.equal([]);
  });

  for (const id of MODIFIERS) {
    const blocked = MATRIX.filter(({ block }) => block.includes(id)).map(({ remedy }) => remedy);
    it(`no plan of a person with ${id} holds one of ${blocked.length} blocked remedies`, () => {
      for (const answer of MODIFIER_ANSWERS[id]!) {
        const one =
          typeof answer === 'number' ? { signs: [], age: answer } : { signs: withOpeners([answer]), age: QUIET_AGE };
        const { plan: given } = planOf(pack, one);
        expect(ids(given.activities).filter((remedy) => blocked.includes(remedy))).to.deep.equal([]);
        expect(ids(given.askFirst).filter((remedy) => blocked.includes(remedy))).to.deep.equal([]);
      }
    });
  }
});

describe('The plan against the policy', () => {
  for (const { skipped, ...one } of PLAN_CASES) {
    it(`puts every remedy in its one list: ${[titleOf(one), ...(skipped ?? [])].join(', skipped ')}`, () => {
      expect([...wrongPlan(pack, one, skipped)]).to.deep.equal([]);
    });
  }

  const tickable = [...TRIAGE_SIGNS, ...PAGES['q9-medicines']!, ...PAGES['q10-health']!];
  const cases = fc.record({
    signs: fc.subarray(tickable, { maxLength: 5 }).map((signs) =>
      withOpeners(signs).filter((sign, _place, all) => {
        const page = pageOf(sign);
        return !/^q(3|8|8b)-/.test(page) || all.find((other) => pageOf(other) === page) === sign;
      }),
    ),
    age: fc.integer({ min: 0, max: 120 }),
  });

  it('does so for any further answers together (500 random people)', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect([...wrongPlan(pack, heard(one))]).to.deep.equal([]);
      }),
      { numRuns: 500, seed: 20260303 },
    );
  });

  /** Pregnant people and children are not asked page 9, so what they would tick there is not known. */
  function heard(one: { signs: string[]; age: number }) {
    const unasked = one.age < 16 || one.signs.includes('pregnant') ? PAGES['q9-medicines']! : [];
    return { ...one, signs: one.signs.filter((sign) => !unasked.includes(sign)) };
  }
});

describe('A plan at level soon', () => {
  for (const sign of FORCE_SIGNS) {
    it(`has no force in it because of ${sign}`, () => {
      // Alone some of these signs are self-care: a second one brings the level about.
      const soon = plan([sign, 'recurrent']);
      for (const remedy of FORCE) {
        const places = placesOf(soon, remedy);
        expect(
          places.map(({ list }) => list),
          remedy,
        ).to.deep.equal(['excluded']);
        expect(places[0]!.because, remedy).to.include(sign);
      }
    });
  }

  it('keeps what is not forceful, such as self-massage, light stretches and physiotherapy', () => {
    expect(ids(plan(['night-pain']).activities)).to.include.members([
      'massage-self',
      'stretch-light',
      'cat-camel',
      'physio',
    ]);
  });

  it('does not limit a person at self-care: leg pain alone blocks by its own rows only', () => {
    const { excluded, askFirst, activities } = plan(['leg-pain-one']);
    expect(excluded.find(({ remedy }) => remedy === 'chiropractic')!.because).to.deep.equal(['leg-nerve']);
    expect(ids(activities)).to.include.members(['massage-pro', 'acupuncture']);
    for (const strength of ['core', 'plank', 'back-extension', 'row'])
      expect(askFirst.find(({ remedy }) => remedy === strength)?.because, strength).to.deep.equal(['leg-nerve']);
  });

  for (const [title, signs, age, reason] of [
    ['pregnant', ['pregnant'], QUIET_AGE, 'pregnant'],
    ['under 16', [], 15, 'under-16'],
  ] as const) {
    it(`leaves only rest, position, walking and breathing to a person who is ${title}`, () => {
      const { activities, askFirst } = plan(signs, {}, age);
      expect(GENTLE).to.include.members(ids(activities));
      expect(ids(activities)).to.include.members(['relative-rest', 'side-lying', 'walk-short', 'breathing']);
      for (const { remedy, because } of askFirst.filter((entry) => !GENTLE.includes(entry.remedy))) {
        expect(because, remedy).to.include(reason);
      }
      for (const remedy of MEDICINE_RUB_HERB_OIL) expect(ids(activities)).not.to.include(remedy);
    });
  }
});

describe('Skipping the last two pages', () => {
  it('page 9 sends every medicine, rub, herb and oil to ask first, and what it could block', () => {
    const { askFirst, activities } = planOf(pack, quiet, ['q9-medicines']).plan;
    const skipped = askFirst.filter(({ because }) => because.includes('skipped'));
    expect(skipped.map(({ because }) => because.join()).every((because) => because === 'skipped')).to.equal(true);
    expect(ids(skipped).sort()).to.deep.equal(
      ['electrolyte-drink', ...MEDICINE_RUB_HERB_OIL]
        .filter((remedy) => !['aspirin', 'percogesic', 'valerian', 'willow-bark', 'eucalyptus-oil'].includes(remedy))
        .sort(),
    );
    expect(ids(activities)).to.include.members(['heat-pack', 'ice-pack', 'warm-bath', 'stretch-light']);
  });

  it('page 10 sends heat, cold and baths there too, for numb or broken skin', () => {
    const { askFirst, activities } = planOf(pack, quiet, ['q10-health']).plan;
    expect(ids(askFirst)).to.include.members([
      ...['heat-pack', 'moist-heat', 'warm-bath', 'ice-pack', 'cold-shower', 'massage-self', 'massage-pro'],
      ...['chiropractic', 'acupuncture', 'electrolyte-drink', 'ibuprofen', 'topical-menthol'],
    ]);
    expect(ids(activities)).to.include.members([
      'walk-short',
      'relative-rest',
      'breathing',
      'hydration',
      'stretch-light',
    ]);
  });

  it('never takes a block away', () => {
    const { excluded } = planOf(pack, { signs: ['blood-thinner'], age: QUIET_AGE }, [
      'q9-medicines',
      'q10-health',
    ]).plan;
    expect(excluded.find(({ remedy }) => remedy === 'ibuprofen')!.because).to.deep.equal(['blood-thinner']);
  });
});

describe('A plan', () => {
  it('is refused while questions are open', () => {
    const open = { 'q1-now': ['none'] };
    expect(() => planFor(pack, assess(pack, open), open)).to.throw(TypeError, /last question/);
  });

  it('is refused for a complete assessment that belongs to other, incomplete answers', () => {
    expect(() => planFor(pack, assess(pack, responseOf(quiet)), {})).to.throw(TypeError, /last question/);
  });

  it('is refused for answers the questionnaire could not have produced', () => {
    expect(() => planFor(pack, assess(pack, responseOf(quiet)), { q99: [] })).to.throw(ResponseError);
  });

  it('takes the more urgent of assessment and answers, should they differ', () => {
    const calm = assess(pack, responseOf(quiet));
    const alarm = { 'q1-now': ['now-chest'] };
    expect(planFor(pack, calm, alarm).activities).to.deep.equal([]);
    expect(planFor(pack, assess(pack, alarm), responseOf(quiet)).activities).to.deep.equal([]);
  });

  for (const [title, signs] of [
    ['emergency', ['now-chest']],
    ['urgent', ['fever']],
    ['urgent from page 8b', ['severe', 'worse-fast']],
  ] as const) {
    it(`at ${title} holds three empty lists, no phase and the safety net`, () => {
      const { safetyNet } = plan();
      expect(plan(signs)).to.deep.equal({ activities: [], askFirst: [], excluded: [], safetyNet });
    });
  }

  it('has the safety net at every level', () => {
    for (const signs of [[], ['recurrent'], ['fever'], ['now-chest']]) {
      expect(plan(signs).safetyNet.length, signs.join()).to.be.greaterThan(3);
    }
  });

  it('lists every remedy once, most useful first, paracetamol last of the medicines', () => {
    const self = plan();
    expect(listed().sort()).to.deep.equal(MATRIX.map(({ remedy }) => remedy).sort());
    expect(ids(self.activities)[0]).to.equal('walk-short');
    const ranks = new Map(pack.remedies.map(({ id, rank }) => [id, rank]));
    for (const list of LISTS) {
      const order = ids(self[list]).map((id) => ranks.get(id)!);
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    }
    const medicines = ids(self.activities).filter(
      (id) => pack.remedies.find((row) => row.id === id)!.kind === 'medicine',
    );
    expect(medicines.at(-1)).to.equal('paracetamol');
  });

  it('never gains a remedy by a further answer (every answer beside every other)', () => {
    const answers = [...new Set(Object.values(MODIFIER_ANSWERS).flat())].filter((code) => typeof code === 'string');
    const one = new Map(answers.map((code) => [code, ids(plan(withOpeners([code])).activities)]));
    for (const first of answers) {
      for (const second of answers) {
        // A page of one choice holds one answer.
        if (first === second || (pageOf(first) === 'q3-start' && pageOf(second) === 'q3-start')) continue;
        expect(one.get(first)).to.include.members(ids(plan(withOpeners([first, second])).activities));
      }
    }
  });
});

describe('Region and hide', () => {
  it('know the topic of every remedy and where it is sold', () => {
    expect([...checkSwitches(pack)]).to.deep.equal([]);
  });

  const naproxen: [RegionCode | 'UK' | undefined, boolean][] = [
    ...(['US', 'CA', 'AU', 'NZ'] as const).map((region): [RegionCode, boolean] => [region, true]),
    ...(['GB', 'UK', 'IE', 'IN', 'TR', 'EU'] as const).map((region): [RegionCode | 'UK', boolean] => [region, false]),
    [undefined, true],
  ];
  for (const [region, sold] of naproxen) {
    it(`naproxen ${sold ? 'is listed' : 'is left out'} with region ${String(region)}, and nothing else changes`, () => {
      expect(listed([], { region }).sort()).to.deep.equal(
        MATRIX.map(({ remedy }) => remedy)
          .filter((remedy) => sold || remedy !== 'naproxen')
          .sort(),
      );
    });
  }

  for (const topic of topics) {
    it(`hide="${topic}" takes the whole topic out of every list and leaves the rest where it was`, () => {
      const hidden = pack.remedies.filter((remedy) => remedy.topic === topic).map(({ id }) => id);
      expect(hidden.length).to.be.greaterThan(0);
      for (const signs of [[], ['blood-thinner'], ['pregnant']]) {
        const full = plan(signs);
        const less = plan(signs, { hide: [topic] });
        for (const list of LISTS)
          expect(less[list]).to.deep.equal(full[list].filter(({ remedy }) => !hidden.includes(remedy)));
      }
    });
  }

  it('hide takes single remedies and any mixture, and an unknown word takes nothing', () => {
    const left = listed([], { hide: ['ice-pack', 'oils', 'no-such-thing'] });
    expect(left).not.to.include.members(['ice-pack']);
    expect(left).to.have.length(MATRIX.length - 4);
  });

  it('hide cannot address the safety net or a level', () => {
    expect(plan(['fever'], { hide: ['safety-net', 'U1', 'medicines'] }).safetyNet).to.deep.equal(
      plan(['fever']).safetyNet,
    );
  });

  it('the clinic custom about cold decides no list', () => {
    expect(plan([], { coldUntilHours: 72 })).to.deep.equal(plan([], { coldUntilHours: 48 }));
  });
});

describe('The phase', () => {
  const rows: [string[], string][] = [
    [['t-0-3', 'course-better'], 'p0-72h'],
    [['t-0-3', 'course-same'], 'p0-72h'],
    [['t-0-3', 'course-gone'], 'p-after-pain'],
    [['t-4-14', 'course-better'], 'p-after-72h'],
    [['t-4-14', 'course-gone'], 'p-after-pain'],
    [['t-2-6w', 'course-worse'], 'p-after-72h'],
    [['t-over-6w', 'course-gone'], 'p-after-pain'],
  ];
  for (const [signs, phase] of rows) {
    it(`is ${phase} at ${signs.join(' and ')}`, () => {
      expect(plan(signs).phase).to.equal(phase);
      expect(currentPhase({ signs: new Set(signs) })).to.equal(phase);
    });
  }

  it('of every remedy is that of its row', () => {
    const phases = new Map(pack.remedies.map(({ id, phase }) => [id, phase]));
    const self: QuestionnaireResponse = responseOf(quiet);
    const given = planFor(pack, assess(pack, self), self);
    for (const list of LISTS) for (const { remedy, phase } of given[list]) expect(phase).to.equal(phases.get(remedy));
  });
});
