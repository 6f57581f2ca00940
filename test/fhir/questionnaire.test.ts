import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import type { Condition, ContentPack, QuestionnaireItem } from '../../src/content/schema.js';
import { ANSWER_SYSTEM, QUESTIONNAIRE_URL, toQuestionnaire, type r4 } from '../../src/fhir/index.js';
import { holds } from '../../src/triage/condition.js';
import { isEnabled, problemsOf } from './invariants.js';
import { errorsOf } from './validator.js';

const questionnaire = toQuestionnaire(pack);
const itemOf = (linkId: string): r4.QuestionnaireItem => questionnaire.item.find((item) => item.linkId === linkId)!;

describe('The pack as a FHIR Questionnaire', () => {
  it('is valid R4', () => {
    expect(errorsOf(questionnaire)).to.deep.equal([]);
    expect(problemsOf(questionnaire)).to.deep.equal([]);
  });

  it('has every question of the pack under its own id, in order, with every answer', () => {
    const asked = questionnaire.item.map(({ linkId, answerOption = [] }) => [
      linkId,
      answerOption.map(({ valueCoding }) => valueCoding.code),
    ]);
    expect(asked).to.deep.equal(
      pack.questionnaire.map(({ linkId, answerOption }) => [linkId, answerOption.map(({ code }) => code)]),
    );
  });

  it('has a text for every question and answer, with no placeholder left in it', () => {
    const texts = questionnaire.item.flatMap(({ text, answerOption = [] }) => [
      text,
      ...answerOption.map(({ valueCoding }) => valueCoding.display ?? ''),
    ]);
    expect(texts.filter((text) => text === '' || /[{}]/.test(text))).to.deep.equal([]);
  });

  it('writes numbers and words as the region has them', () => {
    const labelIn = (region?: 'US' | 'GB') =>
      toQuestionnaire(pack, region ? { region } : {})
        .item.find(({ linkId }) => linkId === 'q9-medicines')
        ?.answerOption?.find(({ valueCoding }) => valueCoding.code === 'taking-paracetamol')?.valueCoding.display;
    expect(labelIn('US')).to.contain('acetaminophen');
    expect(labelIn('GB')).to.contain('paracetamol').and.not.contain('acetaminophen');
    expect(labelIn()).to.contain('paracetamol (acetaminophen)');
  });

  it('takes the words of another language, and refuses a text with a hole in it', () => {
    const title = 'Frage von {someone}';
    const pages = { ...pack.text.pages, 'q1-now': { title } };
    const other: ContentPack = { ...pack, lang: 'de', text: { ...pack.text, pages } };
    const made = toQuestionnaire(other, { words: { someone: 'uns' } });
    expect(made.language).to.equal('de');
    expect(made.item[0]!.text).to.equal('Frage von uns');
    expect(() => toQuestionnaire(other)).to.throw('{someone}');
  });

  it('says which answers stand alone, and the bounds and the unit of the age', () => {
    const exclusive = (linkId: string) =>
      itemOf(linkId)
        .answerOption?.filter(({ extension = [] }) => extension.some(({ url }) => url.endsWith('optionExclusive')))
        .map(({ valueCoding }) => valueCoding.code);
    for (const { linkId, repeats } of pack.questionnaire.filter(({ type }) => type === 'choice')) {
      expect(exclusive(linkId), linkId).to.deep.equal(repeats ? ['none'] : []);
    }
    const age = Object.fromEntries(
      itemOf('q5-age').extension!.map(({ url, ...value }) => [url.replace(/.*\//, ''), Object.values(value)[0]]),
    );
    expect(age['minValue']).to.equal(0);
    expect(age['maxValue']).to.equal(120);
    expect(age['questionnaire-unit']).to.include({ code: 'a' });
  });

  it('requires only the first question, for a visit may rightly end after any', () => {
    expect(questionnaire.item.filter(({ required }) => required).map(({ linkId }) => linkId)).to.deep.equal(['q1-now']);
  });

  it('asks about pregnancy and birth only where they were ticked', () => {
    const given = (code: string) => new Map([['q6-risk', [{ valueCoding: codingOf('q6-risk', code) }]]]);
    expect(isEnabled(itemOf('q6b-preg'), given('pregnant'))).to.equal(true);
    expect(isEnabled(itemOf('q6b-preg'), given('none'))).to.equal(false);
    expect(isEnabled(itemOf('q6c-birth'), given('postpartum'))).to.equal(true);
    expect(isEnabled(itemOf('q6c-birth'), given('pregnant'))).to.equal(false);
  });

  it('has a version that changes with any word of the content', () => {
    const changed: ContentPack = { ...pack, text: { ...pack.text, safetyNet: ['Another sentence.'] } };
    expect(toQuestionnaire(pack).version)
      .to.equal(questionnaire.version)
      .and.match(/^\d+\.\d+\.\d+\+[0-9a-f]{14}$/);
    expect(toQuestionnaire(changed).version).not.to.equal(questionnaire.version);
  });

  it("takes the reader's own id, address and status, and refuses an id that FHIR does not allow", () => {
    const own = toQuestionnaire(pack, { id: 'spasm-1', url: 'https://clinic.example/fhir/q', status: 'draft' });
    expect(own).to.include({ id: 'spasm-1', url: 'https://clinic.example/fhir/q', status: 'draft' });
    expect(errorsOf(own)).to.deep.equal([]);
    expect(questionnaire).to.include({ url: QUESTIONNAIRE_URL, status: 'active' }).and.not.have.property('id');
    for (const id of ['', 'a b', 'ä', 'a/b', 'x'.repeat(65)]) {
      expect(() => toQuestionnaire(pack, { id }), id).to.throw(TypeError);
    }
  });

  it('leaves the pack as it was', () => {
    const before = JSON.stringify(pack);
    toQuestionnaire(pack);
    expect(JSON.stringify(pack)).to.equal(before);
  });
});

function codingOf(linkId: string, code: string): r4.Coding {
  return itemOf(linkId).answerOption!.find(({ valueCoding }) => valueCoding.code === code)!.valueCoding;
}

describe('Conditions of a page in FHIR', () => {
  const choice = (linkId: string, ...codes: string[]): QuestionnaireItem => ({
    linkId,
    type: 'choice',
    repeats: true,
    purpose: 'triage',
    answerOption: codes.map((code) => ({ code })),
  });
  const age: QuestionnaireItem = { ...choice('age'), type: 'integer', repeats: false, minimum: 0, maximum: 120 };
  /** A pack of three pages, the last with the conditions under test. */
  const packWith = (when: Pick<QuestionnaireItem, 'enableWhen' | 'omitWhen'>, agePage = age): ContentPack => ({
    ...pack,
    questionnaire: [choice('one', 'a', 'b', 'c'), agePage, { ...choice('last', 'z'), ...when }],
  });
  const lastOf = (made: ContentPack) => toQuestionnaire(made).item[2]!;

  const exact: { title: string; enableWhen?: Condition; omitWhen?: Condition }[] = [
    { title: 'a sign', enableWhen: 'a' },
    { title: 'not a sign', omitWhen: 'a' },
    { title: 'an age and above', enableWhen: { ageFrom: 50 } },
    { title: 'below an age', enableWhen: { ageBelow: 16 } },
    { title: 'not above an age', omitWhen: { ageFrom: 50 } },
    { title: 'not below an age', omitWhen: { ageBelow: 16 } },
    { title: 'all of several', enableWhen: { allOf: ['a', 'b', { ageFrom: 18 }] } },
    { title: 'any of several', enableWhen: { anyOf: ['a', 'b', { ageFrom: 18 }] } },
    { title: 'none of several', omitWhen: { anyOf: ['a', { ageBelow: 18 }] } },
    { title: 'not all of several', omitWhen: { allOf: ['a', 'b'] } },
    { title: 'at least one of several', enableWhen: { atLeast: 1, of: ['a', 'b'] } },
    { title: 'as many as there are', enableWhen: { atLeast: 2, of: ['a', 'b'] } },
    { title: 'a sign and not another', enableWhen: 'a', omitWhen: 'b' },
    { title: 'any of any', enableWhen: { anyOf: ['a', { anyOf: ['b', 'c'] }] } },
    { title: 'all of all', enableWhen: { allOf: ['a', { allOf: ['b', 'c'] }] } },
    { title: 'a list of one', enableWhen: { allOf: [{ anyOf: ['a'] }] }, omitWhen: { anyOf: [{ allOf: ['c'] }] } },
  ];
  const weaker: typeof exact = [
    { title: 'all of any', enableWhen: { allOf: [{ anyOf: ['a', 'b'] }, { anyOf: ['b', 'c'] }] } },
    { title: 'any of all', enableWhen: { anyOf: [{ allOf: ['a', 'b'] }, 'c'] } },
    { title: 'two of three', enableWhen: { atLeast: 2, of: ['a', 'b', 'c'] } },
    { title: 'not two of three', omitWhen: { atLeast: 2, of: ['a', 'b', 'c'] } },
    { title: 'a sign and any of others', enableWhen: { allOf: ['a', { anyOf: ['b', 'c'] }] } },
    { title: 'any of some, and not all of others', enableWhen: { anyOf: ['a', 'b'] }, omitWhen: { allOf: ['b', 'c'] } },
    { title: 'a sign nobody can tick', enableWhen: 'nowhere', omitWhen: 'elsewhere' },
    { title: 'a sign of the page itself', enableWhen: 'z' },
    { title: 'any, one of them unsayable', enableWhen: { anyOf: ['a', 'nowhere'] } },
  ];

  /** Every set of signs and a few ages, as findings and as answers. */
  const situations = Array.from({ length: 8 }, (_, bits) =>
    ['a', 'b', 'c'].filter((_code, place) => bits & (1 << place)),
  )
    .flatMap((signs) => [0, 15, 16, 17, 18, 49, 50, 120].map((years) => ({ signs, years })))
    .map(({ signs, years }) => ({
      findings: { signs: new Set(signs), age: years },
      given: new Map<string, r4.ResponseAnswer[]>([
        ['one', signs.map((code) => ({ valueCoding: { system: ANSWER_SYSTEM, code } }))],
        ['age', [{ valueInteger: years }]],
      ]),
    }));
  const compare = (when: (typeof exact)[number]) => {
    const made = packWith(when);
    const item = lastOf(made);
    expect(problemsOf(toQuestionnaire(made)), 'valid').to.deep.equal([]);
    return situations.map(({ findings, given }) => ({
      asked:
        (!when.enableWhen || holds(when.enableWhen, findings)) && !(when.omitWhen && holds(when.omitWhen, findings)),
      enabled: isEnabled(item, given),
    }));
  };

  for (const { title, ...when } of exact) {
    it(`says exactly: ${title}`, () => {
      for (const { asked, enabled } of compare({ title, ...when })) expect(enabled).to.equal(asked);
    });
  }

  for (const { title, ...when } of weaker) {
    it(`never disables a page that is asked, where R4 cannot say all: ${title}`, () => {
      for (const { asked, enabled } of compare({ title, ...when })) expect(asked && !enabled).to.equal(false);
    });
  }

  it('compares no age that may be missing the other way round', () => {
    const may = { ...age, skippable: true } as const;
    expect(lastOf(packWith({ omitWhen: { ageBelow: 16 } }, may))).to.not.have.property('enableWhen');
    expect(lastOf(packWith({ enableWhen: { ageBelow: 16 } }, may)).enableWhen).to.have.length(1);
  });

  it('does not take "none" for a sign', () => {
    const made = packWith({ enableWhen: 'none' });
    const first = {
      ...made.questionnaire[0]!,
      answerOption: [{ code: 'a' }, { code: 'none', exclusive: true as const }],
    };
    expect(lastOf({ ...made, questionnaire: [first, ...made.questionnaire.slice(1)] })).to.not.have.property(
      'enableWhen',
    );
  });
});
