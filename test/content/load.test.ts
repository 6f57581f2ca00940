import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { withClinicPack } from '../../src/content/clinic.js';
import { contentHash, rulesHash } from '../../src/content/hash.js';
import { loadPack, parsePack } from '../../src/content/load.js';
import { pack } from '../../src/content/pack.js';
import { ContentError } from '../../src/content/plain.js';
import { clinicPackSchema } from '../../src/content/clinic-pack.schema.js';
import { contentPackSchema, type ContentPack } from '../../src/content/schema.js';
import { regionPlaceholders, remedyKinds, type RemedyKind } from '../../src/content/vocabulary.js';
import { regionFor } from '../../src/config/regions.js';
import { en } from '../../src/i18n/locales/en.js';
import { SKIPPED } from '../../src/plan/contraindications.js';
import { planFor, type SelfCarePlan } from '../../src/plan/self-care-plan.js';
import { assess, type Assessment } from '../../src/triage/assess.js';
import { encode, decode, ReplayError } from '../../src/triage/replay.js';
import { carriedOver, type QuestionnaireResponse } from '../../src/triage/response.js';
import { regionWords, type ViewContext } from '../../src/view/context.js';
import { builtInCodes, clinicPacks, example, spoiltPacks } from './clinic-packs.js';

const calm: QuestionnaireResponse = {
  ...Object.fromEntries(pack.questionnaire.map(({ linkId }) => [linkId, ['none']])),
  'q3-start': ['start-strain'],
  'q5-age': 40,
  'q8-time': ['t-0-3'],
  'q8b-course': ['course-same'],
};
const merged = withClinicPack(pack, example);
const outcome = (content: ContentPack, response: QuestionnaireResponse) => {
  const assessment = assess(content, response);
  if (assessment.status !== 'complete') throw new Error(`${assessment.next.linkId} has no answer`);
  return assessment;
};
const problemsOf = (input: unknown, builtIn = pack): readonly string[] => {
  try {
    loadPack(builtIn, input);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
};

const ownOfEveryKind = withClinicPack(pack, {
  sources: example.sources,
  remedies: remedyKinds.map((kind) => ({ ...example.remedies![0]!, id: `own-${kind}`, kind, ask: undefined })),
});
/** The pages that could tell who must not use a built-in remedy of the kind, or swallow or put on anything at all. */
const askedFirstWithout: Record<RemedyKind, ('q9-medicines' | 'q10-health')[]> = {
  cold: ['q10-health'],
  heat: ['q10-health'],
  medicine: ['q9-medicines', 'q10-health'],
  rub: ['q9-medicines', 'q10-health'],
  herb: ['q9-medicines', 'q10-health'],
  oil: ['q9-medicines', 'q10-health'],
  rest: [],
  position: [],
  movement: [],
  stretch: [],
  strength: [],
  massage: ['q10-health'],
  manipulation: ['q10-health'],
  acupuncture: ['q10-health'],
  injection: [],
  relaxation: [],
  'food-drink': ['q9-medicines', 'q10-health'],
  habit: [],
  care: [],
};

describe("A clinic's own content", () => {
  it('says built-in texts in other words, and leaves the rest as it is', () => {
    expect(merged.text.pages['q5-age']!.title).to.equal('What is your age?');
    expect(merged.text.answers['pregnant']).to.deep.equal({
      ...pack.text.answers['pregnant'],
      label: 'A baby on the way, or maybe',
    });
    expect(merged.text.modifiers['diabetes']).to.equal('your blood sugar is high');
    expect(merged.text.dispositions['soon']).to.deep.equal({
      ...pack.text.dispositions['soon'],
      heading: 'Please be seen within {days}',
    });
    expect(merged.text.pages['q1-now']).to.equal(pack.text.pages['q1-now']);
  });

  it('adds to the safety sentences of a remedy, and takes none away', () => {
    const { safety, steps } = merged.text.remedies['heat-pack']!;
    expect(safety).to.deep.equal([...pack.text.remedies['heat-pack']!.safety, 'Ask at our desk for a pad to borrow.']);
    expect(steps).to.deep.equal(pack.text.remedies['heat-pack']!.steps);
  });

  it('adds a sign to the page on risks, before "not sure" and "none"', () => {
    const codes = merged.questionnaire.find(({ linkId }) => linkId === 'q6-risk')!.answerOption.map(({ code }) => code);
    expect(codes.slice(-3)).to.deep.equal(['pump', 'unsure-6', 'none']);
  });

  it('adds a rule, which counts as every other one', () => {
    const response = { ...calm, 'q4-ill': ['fever'], 'q6-risk': ['pump'] };
    expect(outcome(merged, response).because).to.deep.include({ rule: 'H1', signs: ['pump', 'fever'] });
    expect(outcome(merged, { ...calm, 'q6-risk': ['pump'] }).disposition.acuity).to.equal('self-care');
  });

  it('adds a remedy, and takes it and a built-in one out by an answer', () => {
    const listed = (risks: string[]) => {
      const response = { ...calm, 'q6-risk': risks };
      return planFor(merged, outcome(merged, response), response);
    };
    const plain = listed(['none']);
    expect(plain.activities).to.deep.include({ remedy: 'pool-class', phase: 'p-after-72h' });
    const { excluded } = listed(['pump']);
    for (const remedy of ['pool-class', 'heat-pack']) {
      expect(excluded.find((entry) => entry.remedy === remedy)?.because).to.deep.equal(['has-pump']);
    }
  });

  it('holds a remedy of its own to the cautions of all remedies of its kind', () => {
    const rub = { ...example.remedies![0]!, id: 'house-rub', kind: 'rub' as const };
    const { remedies } = withClinicPack(pack, { ...example, remedies: [rub], blocks: undefined });
    const own = remedies.at(-1)!;
    const alike = pack.remedies.filter(({ kind }) => kind === 'rub');
    expect(own.ask).to.include.members(alike.flatMap(({ block, ask }) => [...block, ...ask]));
    expect(own.guards).to.include.members(['no-heat-over-rub', 'rub-limit', 'lock-away']);
    expect(own).to.include({ id: 'house-rub', topic: 'rubs' });
    expect(own.gentle).to.equal(undefined);
  });

  it('says the line about driving with a remedy of a kind that can make sleepy', () => {
    const kinds = ownOfEveryKind.remedies.filter(({ sedating }) => sedating).map(({ id }) => id);
    expect(kinds).to.include.members(['own-oil', 'own-medicine']).and.not.to.include('own-rub');
  });

  it('can be limited and hidden as its kind is, because a kind has at most one limit and one topic', () => {
    for (const kind of remedyKinds) {
      const alike = pack.remedies.filter((remedy) => remedy.kind === kind);
      for (const key of ['limit', 'topic'] as const) {
        const values = [...new Set(alike.flatMap((remedy) => remedy[key] ?? []))];
        expect(values.length, `${kind}: ${values.join()}`).to.be.at.most(1);
        expect(ownOfEveryKind.remedies.find(({ id }) => id === `own-${kind}`)![key]).to.equal(values[0]);
      }
    }
  });

  for (const [kind, sendingPages] of Object.entries(askedFirstWithout)) {
    for (const skips of [['q9-medicines'], ['q10-health'], ['q9-medicines', 'q10-health']]) {
      const isAskedFirst = skips.some((linkId) => (sendingPages as string[]).includes(linkId));
      it(`has a remedy of the kind ${kind} ${isAskedFirst ? 'asked about first' : 'in the plan'} without ${skips.join(' and ')}`, () => {
        const response = { ...calm, ...Object.fromEntries(skips.map((linkId) => [linkId, 'skipped' as const])) };
        const plan = planFor(ownOfEveryKind, outcome(ownOfEveryKind, response), response);
        const waiting = plan.askFirst.flatMap(({ remedy, because }) => (because.includes(SKIPPED) ? remedy : []));
        expect(waiting.includes(`own-${kind}`)).to.equal(isAskedFirst);
        expect(plan.activities.some(({ remedy }) => remedy === `own-${kind}`)).to.equal(!isAskedFirst);
        const alike = pack.remedies.filter((remedy) => remedy.kind === kind).map(({ id }) => id);
        expect(
          alike.some((id) => waiting.includes(id)),
          'as one that is built in',
        ).to.equal(isAskedFirst);
      });
    }
  }

  it('asks about a remedy of its own first in pregnancy, whatever the clinic wrote', () => {
    const response = { ...calm, 'q6-risk': ['pregnant'], 'q6b-preg': ['none'] };
    const { activities } = planFor(ownOfEveryKind, outcome(ownOfEveryKind, response), response);
    expect(activities.filter(({ remedy }) => remedy.startsWith('own-'))).to.deep.equal([]);
    expect(activities).not.to.deep.equal([]);
  });

  it('never lets a source of the clinic stand for a built-in one', () => {
    const content = withClinicPack(pack, {
      ...example,
      sources: [...example.sources!, { id: 'nhs-back-pain', title: 'Harbour Spine Clinic' }],
    });
    expect(content.sources.filter(({ id }) => id === 'nhs-back-pain')).to.deep.equal(
      pack.sources.filter(({ id }) => id === 'nhs-back-pain'),
    );
    expect(content.remedies.find(({ id }) => id === 'pool-class')!.accordingTo).to.deep.equal(['own-house']);
  });

  it('makes a whole pack, and leaves the built-in one as it was', () => {
    const before = JSON.stringify(pack);
    expect(contentPackSchema.safeParse(withClinicPack(pack, example)).error).to.equal(undefined);
    expect(JSON.stringify(pack)).to.equal(before);
  });

  it('has a version and fingerprints of its own: the built-in one, and what was added', () => {
    expect(merged.version).to.equal('1.0.0+clinic');
    expect(contentHash(merged)).to.match(new RegExp(`^${contentHash(pack)}-[0-9a-f]{14}$`));
    expect(contentHash(withClinicPack(pack, structuredClone(example)))).to.equal(contentHash(merged));
    const other = withClinicPack(pack, { ...example, texts: undefined });
    expect(contentHash(other)).not.to.equal(contentHash(merged));
    expect(rulesHash(other), 'texts decide nothing').to.equal(rulesHash(merged));
    expect(rulesHash(merged)).not.to.equal(rulesHash(pack));
  });

  it('gives replay codes that hold with it alone', () => {
    const response = { ...calm, 'q6-risk': ['pump'] };
    const code = encode(merged, response, { engine: '1.0.0' });
    expect(decode(merged, code, { engine: '1.0.0' }).response['q6-risk']).to.deep.equal(['pump']);
    expect(() => decode(pack, code, { engine: '1.0.0' })).to.throw(ReplayError, 'other questions, rules or remedies');
  });

  it('keeps the answers, but for a page with other choices than those that were shown', () => {
    const { 'q6-risk': _risks, ...kept } = calm;
    expect(carriedOver(pack, merged, calm)).to.deep.equal(kept);
    expect(carriedOver(merged, withClinicPack(pack, { ...example, blocks: undefined }), calm)).to.deep.equal(calm);
  });

  for (const [what, words, isKept] of [
    ['another label', { label: 'Fever, or you feel hot' }, false],
    ['another detail', { detail: 'Measured, or you shiver.' }, false],
    ['no detail any more', { detail: undefined }, false],
    ['another word behind "What does this mean?"', { meaning: 'A high temperature.' }, true],
    ['other words for a phone call', { say: 'a high temperature' }, true],
  ] as const) {
    it(`${isKept ? 'keeps' : 'asks again for'} the answers of a page when a choice has ${what}`, () => {
      const answers = { ...merged.text.answers, fever: { ...merged.text.answers['fever']!, ...words } };
      const other = { ...merged, text: { ...merged.text, answers } };
      const { 'q4-ill': _ill, ...rest } = calm;
      expect(carriedOver(merged, other, calm)).to.deep.equal(isKept ? calm : rest);
      expect(carriedOver(merged, { ...other, lang: 'de' }, calm), 'in another language').to.deep.equal(calm);
    });
  }

  it('knows the placeholders that every sentence may hold', () => {
    const context = { config: {}, region: regionFor('GB'), locale: en } as ViewContext;
    expect(Object.keys(regionWords({ ...context, config: { ...context.config, coldUntilHours: 48 } }))).to.have.members(
      regionPlaceholders,
    );
  });

  it('is shown by an example that works', () => {
    const page = readFileSync(new URL('../../demo/own-content.html', import.meta.url), 'utf8');
    const [, json] = /<script type="application\/json" slot="pack">([^<]+)<\/script>/.exec(page)!;
    const shown = loadPack(pack, parsePack(json!));
    expect(shown).to.include.all.keys('sources', 'texts', 'remedies', 'signs', 'rules', 'blocks');
  });
});

const order = ['self-care', 'soon', 'urgent', 'emergency'];
/** Any answers to all pages; pages that are not asked do not count. */
const responses = (content: ContentPack): fc.Arbitrary<QuestionnaireResponse> =>
  fc.record(
    Object.fromEntries(
      content.questionnaire.map(({ linkId, type, repeats, answerOption }) => {
        const codes = answerOption.filter(({ exclusive }) => !exclusive).map(({ code }) => code);
        const several = fc
          .oneof(
            { weight: 3, arbitrary: fc.constant([]) },
            { weight: 1, arbitrary: fc.subarray(codes, { maxLength: Math.min(3, codes.length) }) },
          )
          .map((ticked) => (ticked.length > 0 ? ticked : ['none']));
        const one = fc.constantFrom(...(codes.length > 1 ? codes.slice(1) : ['none']).map((code) => [code]));
        return [linkId, type === 'integer' ? fc.integer({ min: 0, max: 120 }) : repeats ? several : one];
      }),
    ) as Record<string, fc.Arbitrary<string[] | number>>,
  );
/** The same person, asked without the clinic's content. */
const without = (response: QuestionnaireResponse): QuestionnaireResponse =>
  Object.fromEntries(
    Object.entries(response).map(([linkId, value]) => {
      if (!Array.isArray(value)) return [linkId, value];
      const codes = value.filter((code) => builtInCodes.includes(code));
      return [linkId, codes.length > 0 ? codes : ['none']];
    }),
  );

describe("Any content of a clinic's own", () => {
  const cases = clinicPacks.chain((clinic) => {
    const content = withClinicPack(pack, clinic);
    return fc.record({ content: fc.constant(content), response: responses(content) });
  });

  it('never lowers a level, and never brings back what was left out or to be asked about', () => {
    const seen = { higher: 0, plans: 0, stricter: 0 };
    fc.assert(
      fc.property(cases, ({ content, response }) => {
        const [before, after] = [outcome(pack, without(response)), outcome(content, response)];
        const level = ({ disposition }: Assessment & { status: 'complete' }) => order.indexOf(disposition.acuity);
        expect(level(after)).to.be.at.least(level(before));
        if (level(after) > level(before)) seen.higher += 1;
        const { withinDays: days = 99, acuity } = after.disposition;
        if (acuity === before.disposition.acuity) expect(days).to.be.at.most(before.disposition.withinDays ?? 99);
        const plan = planFor(content, after, response);
        const was = planFor(pack, before, without(response));
        const ids = (entries: SelfCarePlan['activities']) => entries.map(({ remedy }) => remedy);
        const builtIn = ids(plan.activities).filter((id) => !id.startsWith('own-'));
        expect(ids(was.activities)).to.include.members(builtIn);
        expect([...ids(was.activities), ...ids(was.askFirst)]).to.include.members(
          ids(plan.askFirst).filter((id) => !id.startsWith('own-')),
        );
        expect(plan.safetyNet).to.deep.equal(was.safetyNet);
        if (plan.phase && was.phase) seen.plans += 1;
        if (builtIn.length < was.activities.length) seen.stricter += 1;
      }),
      { numRuns: 150, seed: 20261122 },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, what).to.be.greaterThan(10);
  });

  it('is refused, or never gives a lower level for more ticks', () => {
    const seen = { refused: 0, higher: 0, sooner: 0 };
    const someOf = (linkIds: string[]) =>
      fc.constantFrom(
        ...pack.questionnaire.flatMap(({ linkId, answerOption }) =>
          linkIds.includes(linkId) ? answerOption.flatMap(({ code, exclusive }) => (exclusive ? [] : code)) : [],
        ),
      );
    const emergencies = fc.record({
      id: fc.constant('own-emergency'),
      when: fc.oneof(someOf(['q6-risk', 'q7-pattern']), someOf(['q8-time', 'q8b-course'])),
      acuity: fc.constant('emergency' as const),
      route: fc.constant('ambulance' as const),
      accordingTo: fc.constant(['house']),
    });
    const ticks = fc.tuple(clinicPacks, emergencies).chain(([clinic, emergency]) => {
      const input = { ...clinic, rules: [...(clinic.rules ?? []), emergency] };
      const content = problemsOf(input).length === 0 ? withClinicPack(pack, input) : undefined;
      const answers = responses(content ?? pack);
      return fc.record({ content: fc.constant(content), response: answers, others: answers });
    });
    fc.assert(
      fc.property(ticks, ({ content, response, others }) => {
        if (!content) return void (seen.refused += 1);
        const more = Object.fromEntries(
          content.questionnaire.map(({ linkId, repeats }) => {
            const both = [response[linkId], others[linkId]].flat().filter((code) => code !== 'none') as string[];
            return [linkId, repeats ? (both.length > 0 ? [...new Set(both)] : ['none']) : response[linkId]!];
          }),
        );
        const { disposition: fewer } = outcome(content, response);
        const { disposition: after } = outcome(content, more);
        expect(order.indexOf(after.acuity)).to.be.at.least(order.indexOf(fewer.acuity));
        if (after.acuity !== fewer.acuity) seen.higher += 1;
        else if (after.acuity === 'soon') {
          expect(after.withinDays).to.be.at.most(fewer.withinDays!);
          seen.sooner += 1;
        }
      }),
      { numRuns: 500, seed: 20261122 },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, what).to.be.greaterThan(10);
  });

  it('is what the schema for editors accepts', () => {
    fc.assert(
      fc.property(clinicPacks, (clinic) => {
        expect(problemsOf(clinic)).to.deep.equal([]);
        expect(clinicPackSchema.safeParse(clinic).error).to.equal(undefined);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused in the browser wherever the schema refuses, and else only for what a schema cannot know', () => {
    const beyond =
      /expected (a new id|a known id|at most \d+ different ages|a text that can be changed|no .*, but|\{.*\} in it|placeholders instead)/;
    const counts = { both: 0, neither: 0, beyond: 0 };
    fc.assert(
      fc.property(spoiltPacks, (value) => {
        const problems = problemsOf(value);
        const isGood = clinicPackSchema.safeParse(JSON.parse(JSON.stringify(value))).success;
        if (problems.length === 0) expect(isGood, JSON.stringify(value)).to.equal(true);
        else if (isGood)
          expect(problems.filter((each) => !beyond.test(each) && !/number/.test(each)).join()).to.equal('');
        counts[problems.length === 0 ? 'both' : isGood ? 'beyond' : 'neither'] += 1;
      }),
      { numRuns: 1000, seed: 20261122 },
    );
    for (const [what, count] of Object.entries(counts)) expect(count, what).to.be.greaterThan(10);
  });
});
