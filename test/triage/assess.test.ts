import fc from 'fast-check';
import { expect } from 'chai';
import { withClinicPack } from '../../src/content/clinic.js';
import { pack } from '../../src/content/pack.js';
import type { ContentPack } from '../../src/content/schema.js';
import { answer, assess, emptyResponse, type Assessment, type QuestionnaireResponse } from '../../src/headless.js';
import { abandonedPages, offeredAnswers, walk } from '../../src/triage/assess.js';
import { without } from '../../src/triage/response.js';
import { responseOf, type Case } from './cases.js';
import { HIDDEN_WHEN_SKIPPED, inShort, WAYS } from './checks.js';
import { PAGES, QUIET_AGE } from './clinical-policy.js';

const PAGE_IDS = Object.keys(PAGES);
const signs = (...codes: string[]): Case => ({ signs: codes, age: QUIET_AGE });

/** Answers page after page as the engine asks them. */
function visit(one: Case, from: ContentPack = pack): { pages: string[]; atMost: number[]; last: Assessment } {
  const answers = responseOf(one);
  let response = emptyResponse();
  const pages: string[] = [];
  const atMost: number[] = [];
  for (;;) {
    const assessment = assess(from, response);
    if (assessment.status === 'complete') return { pages, atMost, last: assessment };
    const { linkId } = assessment.next;
    expect(assessment.index).to.equal(pages.length + 1);
    pages.push(linkId);
    atMost.push(assessment.atMost);
    response = answer(response, linkId, answers[linkId]!);
  }
}
const levelOf = (one: Case): unknown => {
  const { last } = visit(one);
  return last.status === 'complete' && last.disposition;
};

describe('The pages of a visit', () => {
  for (const [title, one, pages] of WAYS) {
    it(`${title}: ${pages}`, () => {
      expect(inShort(visit(one).pages)).to.equal(pages);
    });
  }

  it('urgent reached on page 8 or 8b completes there with the level urgent', () => {
    expect(levelOf(signs('cancer', 't-over-6w'))).to.deep.equal({ acuity: 'urgent' });
    expect(levelOf(signs('severe', 'worse-fast'))).to.deep.equal({ acuity: 'urgent' });
    expect(levelOf({ signs: ['start-slow', 'worse-fast'], age: 60 })).to.deep.equal({ acuity: 'urgent' });
    expect(levelOf(signs('blood-thinner', 'start-slow', 't-0-3'))).to.deep.equal({ acuity: 'urgent' });
  });

  it('are asked in the same order whatever the order of the answers in the response', () => {
    const response = responseOf(signs('cancer', 'upper-back', 'leg-pain-one'));
    const reversed = Object.fromEntries(
      Object.entries(response)
        .reverse()
        .map(([id, value]) => [id, Array.isArray(value) ? [...(value as string[])].reverse() : value]),
    ) as QuestionnaireResponse;
    expect(assess(pack, reversed)).to.deep.equal(assess(pack, response));
  });

  it('count for nothing once they are not asked any more', () => {
    const response = responseOf(signs('pregnant', 'preg-bleed'));
    expect(assess(pack, response)).to.deep.include({ disposition: { acuity: 'emergency', route: 'maternity' } });
    const changed = answer(response, 'q6-risk', ['none']);
    expect(assess(pack, changed)).to.deep.include({ disposition: { acuity: 'self-care' } });
    expect(changed['q6b-preg']).to.deep.equal(['preg-bleed']);
  });

  it('after an emergency count for nothing, whatever they hold', () => {
    const response = { ...responseOf(signs('now-chest')), 'q2-nerve': [], 'q5-age': 70 };
    expect(assess(pack, response)).to.deep.equal({
      status: 'complete',
      disposition: { acuity: 'emergency', route: 'ambulance' },
      because: [{ rule: 'E1', signs: ['now-chest'] }],
    });
  });

  it('cannot be passed with an empty answer', () => {
    expect(assess(pack, { 'q1-now': [] })).to.deep.include({ status: 'in-progress', index: 1 });
  });

  it('come as the row of the questionnaire, options in display order and none last', () => {
    const first = assess(pack, {});
    if (first.status !== 'in-progress') throw new Error('no first page');
    expect(first.next).to.include({ linkId: 'q1-now', type: 'choice', repeats: true });
    expect(first.next.answerOption.at(-1)).to.deep.equal({ code: 'none', exclusive: true });
    expect(first.next.skippable).to.equal(undefined);
  });

  it('leave out on page 10 what a skipped page 9 makes needless', () => {
    const item = pack.questionnaire.find(({ linkId }) => linkId === 'q10-health')!;
    const codes = (skipped: string[]) => offeredAnswers(item, new Set(skipped)).map(({ code }) => code);
    expect(codes([])).to.have.members([...PAGES['q10-health']!, 'none']);
    expect(codes(['q9-medicines'])).to.have.members(
      [...PAGES['q10-health']!, 'none'].filter((code) => !HIDDEN_WHEN_SKIPPED.includes(code)),
    );
    const { 'q10-health': _last, ...rest } = answer(responseOf(signs()), 'q9-medicines', 'skipped');
    const assessment = assess(pack, rest);
    if (assessment.status !== 'in-progress') throw new Error('complete');
    expect(assessment.next.answerOption.map(({ code }) => code)).to.deep.equal(codes(['q9-medicines']));
  });

  it('walk gives the pages that were asked and those that were skipped', () => {
    const { asked, skipped, next } = walk(pack, { ...responseOf(signs()), 'q10-health': 'skipped' });
    expect(asked).to.have.length(11);
    expect([...skipped]).to.deep.equal(['q10-health']);
    expect(next).to.equal(undefined);
  });
});

describe('Answers that count no more', () => {
  const kept = responseOf(signs('pregnant', 'preg-13plus', 'postpartum', 'post-signs'));

  it('are those of pages that the other answers no longer open', () => {
    expect(abandonedPages(pack, answer(kept, 'q6-risk', ['none']))).to.deep.equal(['q6b-preg', 'q6c-birth']);
    expect(abandonedPages(pack, answer(kept, 'q6-risk', ['postpartum']))).to.deep.equal(['q6b-preg']);
  });

  it('are those of the page about medicines for a child and in pregnancy', () => {
    expect(abandonedPages(pack, responseOf({ signs: ['preg-13plus'], age: 15 }))).to.include('q9-medicines');
    expect(abandonedPages(pack, kept)).to.deep.equal(['q9-medicines']);
  });

  it('are not those after an early end: they count again when the end does not come', () => {
    const emergency = answer(responseOf(signs()), 'q1-now', ['now-chest']);
    expect(abandonedPages(pack, emergency)).to.deep.equal(['q6b-preg', 'q6c-birth']);
    expect(abandonedPages(pack, without(emergency, ['q6b-preg', 'q6c-birth']))).to.deep.equal([]);
  });
});

describe('The progress of a visit', () => {
  it('starts with at most 12 pages, and 12 pages are the longest visit', () => {
    expect(visit(signs()).atMost[0]).to.equal(12);
    expect(visit(signs('postpartum')).pages).to.have.length(12);
    expect(visit(signs('pregnant', 'postpartum')).pages).to.have.length(12);
  });

  const rows: [string, Case, string][] = [
    ['nothing ticked', signs(), '12 12 12 12 12 12 11 11 11 11 11'],
    ['urgent from page 1', signs('unsure-1'), '12 9 9 9 9 9 7'],
    // With fever both pregnancy and a birth are an emergency at once, so their pages can no longer come.
    ['fever', signs('fever'), '12 12 12 12 7 7 7'],
    ['pregnant', signs('pregnant'), '12 12 12 12 12 12 11 11 11 11 11'],
    ['a child', { signs: [], age: 10 }, '12 12 12 12 12 12 10 10 10 10'],
    ['emergency', signs('saddle-numb'), '12 12'],
  ];
  for (const [title, one, expected] of rows) {
    it(`${title}: at most ${expected}`, () => {
      expect(visit(one).atMost.join(' ')).to.equal(expected);
    });
  }

  const page = (id: string) => {
    const codes = PAGES[id]!;
    if (id === 'q5-age') return fc.integer({ min: 0, max: 120 });
    if (/^q(3|8|8b)-/.test(id)) return fc.constantFrom(...codes).map((code) => [code]);
    const some = fc.subarray([...codes], { maxLength: 2 }).map((ticked) => (ticked.length > 0 ? ticked : ['none']));
    const mostlyNone = fc.oneof({ weight: 3, arbitrary: fc.constant(['none']) }, { weight: 1, arbitrary: some });
    return /^q(9|10)-/.test(id) ? fc.oneof(mostlyNone, fc.constant('skipped' as const)) : mostlyNone;
  };
  const responses = fc.record(Object.fromEntries(PAGE_IDS.map((id) => [id, page(id)])));

  it('never grows, and is reached or undercut by the visit itself (300 random visits)', () => {
    fc.assert(
      fc.property(responses, (all) => {
        let response = emptyResponse();
        let before = Infinity;
        let assessment = assess(pack, response);
        let count = 0;
        while (assessment.status === 'in-progress') {
          expect(assessment.atMost).to.be.at.most(before);
          expect(assessment.atMost).to.be.at.least(assessment.index);
          before = assessment.atMost;
          count = assessment.index;
          response = answer(response, assessment.next.linkId, all[assessment.next.linkId] as string[]);
          assessment = assess(pack, response);
        }
        expect(count).to.be.at.most(before);
      }),
      { numRuns: 300, seed: 20260301 },
    );
  });

  it('same answers, same result: nothing is remembered between two visits (300 random visits)', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const before = JSON.stringify(response);
        expect(assess(pack, response as QuestionnaireResponse)).to.deep.equal(
          assess(pack, JSON.parse(before) as QuestionnaireResponse),
        );
        expect(JSON.stringify(response)).to.equal(before);
      }),
      { numRuns: 300, seed: 20260302 },
    );
  });

  it('counts real paths only, also with rules of a clinic that end a visit at one age', () => {
    const strict: ContentPack = {
      ...pack,
      redFlags: [
        ...pack.redFlags,
        { id: 'X1', when: { ageFrom: 0 }, acuity: 'emergency', route: 'ambulance', accordingTo: ['clinical-policy'] },
      ],
    };
    expect(visit(signs(), strict)).to.deep.include({ atMost: [5, 5, 5, 5, 5] });
  });

  // What costs most within the limits: no visit reaches the last pages, so that every path has to be looked at.
  const single = ['q3-start', 'q8-time', 'q8b-course'].flatMap((id) => PAGES[id]!);
  const neverLast = { id: 'never-last', when: { anyOf: [...PAGES['q8b-course']!] }, acuity: 'urgent' };
  const eightAges = { anyOf: Array.from({ length: 8 }, (_, place) => ({ ageFrom: 11 + 13 * place })) };
  const ages = { id: 'ages', when: { allOf: ['fever', eightAges] }, acuity: 'urgent' };
  const choices = { id: 'choices', when: { allOf: ['fever', { anyOf: single }] }, acuity: 'urgent' };
  for (const [title, rules, most] of [
    ['every course is urgent', [neverLast], 300],
    ['eight ages matter, too', [neverLast, ages], 700],
    ['every single choice matters, too', [neverLast, ages, choices], 9000],
  ] as const) {
    it(`weighs the rules of a clinic at most ${most} times for the first page when ${title}`, () => {
      const accordingTo = ['house'];
      const content = withClinicPack(pack, {
        sources: [{ id: 'house', title: 'House rules' }],
        rules: rules.map((rule) => ({ ...rule, accordingTo })),
      });
      let weighed = 0;
      const redFlags = content.redFlags.map((rule) => {
        if (rule.id !== 'never-last') return rule;
        return Object.defineProperty({ ...rule }, 'when', { get: () => ((weighed += 1), rule.when), enumerable: true });
      });
      const state = assess({ ...content, redFlags }, emptyResponse());
      expect(state).to.include({ status: 'in-progress', atMost: 11 });
      expect(weighed).to.be.greaterThan(0).and.at.most(most);
    });
  }
});

describe('The reasons of an outcome', () => {
  it('are every rule of the final level, in the order of the table, with their signs', () => {
    const { last } = visit({ signs: ['minor-fall', 'osteoporosis', 'cancer', 'severe', 'worse-fast'], age: 66 });
    expect(last).to.deep.equal({
      status: 'complete',
      disposition: { acuity: 'urgent' },
      because: [
        { rule: 'U4', signs: ['minor-fall', 'q5-age', 'osteoporosis', 'cancer'] },
        { rule: 'U5', signs: ['osteoporosis', 'q5-age', 'severe'] },
        { rule: 'U8', signs: ['cancer', 'severe'] },
        { rule: 'U13', signs: ['severe', 'q5-age', 'minor-fall'] },
      ],
    });
  });

  it('are empty at self-care', () => {
    expect(visit(signs('leg-pain-one')).last).to.deep.equal({
      status: 'complete',
      disposition: { acuity: 'self-care' },
      because: [],
    });
  });

  it('name every sign of a page that is an emergency, not only the first', () => {
    expect(visit(signs('now-chest', 'now-belly', 'now-preg')).last).to.deep.include({
      disposition: { acuity: 'emergency', route: 'ambulance' },
      because: [
        { rule: 'E1', signs: ['now-chest', 'now-belly'] },
        { rule: 'E8', signs: ['now-preg'] },
      ],
    });
  });

  const days: [string, Case, object][] = [
    ['the fewest days count', signs('recurrent', 'spasm-elsewhere', 'severe'), { acuity: 'soon', withinDays: 3 }],
    ['seven before fourteen', signs('recurrent', 'spasm-elsewhere'), { acuity: 'soon', withinDays: 7 }],
    ['fourteen alone', signs('recurrent'), { acuity: 'soon', withinDays: 14 }],
    ['soon with maternity', signs('pregnant', 'recurrent'), { acuity: 'soon', withinDays: 3, route: 'maternity' }],
    ['urgent has no days', signs('recurrent', 'severe', 'worse-fast'), { acuity: 'urgent' }],
    ['urgent with maternity', signs('pregnant', 'severe'), { acuity: 'urgent', route: 'maternity' }],
    ['a route of a lower level does not count', signs('pregnant', 'chest-band'), { acuity: 'urgent' }],
    ['ambulance before department', signs('stiff-neck', 'dark-pee'), { acuity: 'emergency', route: 'ambulance' }],
    [
      'department before maternity',
      signs('now-gut-bleed', 'now-preg'),
      { acuity: 'emergency', route: 'emergency-department' },
    ],
  ];
  for (const [title, one, expected] of days) {
    it(`${title}: ${one.signs.join(' + ')}`, () => {
      expect(levelOf(one)).to.deep.equal(expected);
    });
  }
});
