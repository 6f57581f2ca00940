import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/fhir/index.js';
import { answer, assess, emptyResponse, ResponseError, type QuestionnaireResponse } from '../../src/headless.js';
import { lastOf, visit } from './fixtures.js';
import { givenIn, isEnabled, mismatches, problemsOf } from './invariants.js';
import { errorsOf } from './validator.js';

const VISITS = 1_000;
/** The validator takes milliseconds a piece; every visit goes through the other checks. */
const VALIDATED = 200;
const authored = '2026-03-01T09:05:00+01:00';
const questionnaire = toQuestionnaire(pack);
const made = (response: QuestionnaireResponse) => toQuestionnaireResponse(pack, response, { authored });
const visits = Array.from({ length: VISITS }, (_, seed) => visit(seed));
const complete = visits.map(lastOf);

describe('Answers as a FHIR QuestionnaireResponse', () => {
  it(`is valid R4 and fits its questionnaire in ${VISITS} visits, after every answer`, () => {
    for (const [seed, responses] of visits.entries()) {
      for (const response of responses) {
        const resource = made(response);
        const title = `visit ${seed}: ${JSON.stringify(response)}`;
        expect(problemsOf(resource), title).to.deep.equal([]);
        expect(mismatches(questionnaire, resource), title).to.deep.equal([]);
      }
    }
  }).timeout(60_000);

  it(`passes the validator in ${VALIDATED} visits, complete and half-way`, () => {
    for (const responses of visits.slice(0, VALIDATED)) {
      for (const response of [lastOf(responses), responses[responses.length >> 1]!]) {
        expect(errorsOf(made(response)), JSON.stringify(response)).to.deep.equal([]);
      }
    }
  });

  it('comes to every level, every question, every answer and both states in these visits', () => {
    const seen = new Set<string>();
    for (const response of complete) {
      const state = assess(pack, response);
      if (state.status === 'complete') seen.add(state.disposition.acuity);
      for (const { linkId, answer: answers = [] } of made(response).item ?? []) {
        seen.add(answers.length === 0 ? `${linkId} skipped` : linkId);
        for (const { valueCoding } of answers) seen.add(`${linkId} ${valueCoding?.code ?? 'number'}`);
      }
    }
    const pages = pack.questionnaire.flatMap(({ linkId, answerOption }) => [
      linkId,
      ...answerOption.map(({ code }) => `${linkId} ${code}`),
    ]);
    const skips = pack.questionnaire.filter(({ skippable }) => skippable).map(({ linkId }) => `${linkId} skipped`);
    const wanted = ['emergency', 'urgent', 'soon', 'self-care', ...pages, ...skips];
    expect(wanted.filter((name) => !seen.has(name))).to.deep.equal([]);
  });

  it('has the questions that R4 would show, and no others, wherever the visit ended neither early nor urgent', () => {
    let compared = 0;
    for (const response of complete) {
      const state = assess(pack, response);
      if (state.status !== 'complete' || !['soon', 'self-care'].includes(state.disposition.acuity)) continue;
      const resource = made(response);
      const shown = questionnaire.item.filter((item) => isEnabled(item, givenIn(resource)));
      expect(resource.item?.map(({ linkId }) => linkId)).to.deep.equal(shown.map(({ linkId }) => linkId));
      compared += 1;
    }
    expect(compared).to.be.greaterThan(VISITS / 20);
  });

  it('is completed when the outcome is certain, and in progress before', () => {
    for (const responses of visits.slice(0, VALIDATED)) {
      expect(responses.map((response) => made(response).status)).to.deep.equal([
        ...responses.slice(1).map(() => 'in-progress'),
        'completed',
      ]);
    }
  });

  it('leaves out answers of questions that are no longer asked', () => {
    let response = answer(emptyResponse(), 'q1-now', ['now-chest']);
    response = answer(response, 'q2-nerve', ['saddle-numb']);
    expect(made(response).item?.map(({ linkId }) => linkId)).to.deep.equal(['q1-now']);
  });

  it('gives each answer once, in the order of the questionnaire, and "none" as an answer of its own', () => {
    const codes = (...given: string[]) =>
      made(answer(emptyResponse(), 'q1-now', given)).item?.[0]?.answer?.map(({ valueCoding }) => valueCoding?.code);
    expect(codes('unsure-1', 'now-chest', 'now-chest')).to.deep.equal(['now-chest', 'unsure-1']);
    expect(codes('none')).to.deep.equal(['none']);
  });

  it('has no items, rather than an empty list, before the first answer', () => {
    expect(made(emptyResponse())).to.include({ status: 'in-progress' }).and.not.have.property('item');
  });

  it('carries what the reader knows: id, subject, source and address of the questionnaire', () => {
    const subject = { reference: 'Patient/7' };
    const url = 'https://clinic.example/fhir/q';
    const own = toQuestionnaireResponse(pack, emptyResponse(), { authored, id: 'r-1', subject, source: subject, url });
    expect(own).to.deep.include({ id: 'r-1', subject, source: subject });
    expect(own.questionnaire).to.equal(`${url}|${questionnaire.version}`);
    expect(mismatches(toQuestionnaire(pack, { url }), own)).to.deep.equal([]);
  });

  it('adds the seconds that FHIR asks for, and refuses a moment without offset', () => {
    const at = (moment: string) => toQuestionnaireResponse(pack, emptyResponse(), { authored: moment }).authored;
    expect(at('2026-03-01T09:05+01:00')).to.equal('2026-03-01T09:05:00+01:00');
    expect(at('2026-03-01T09:05:01.250Z')).to.equal('2026-03-01T09:05:01.250Z');
    for (const moment of ['', '2026-03-01', '2026-03-01T09:05:00', '1 March 2026', '2026-03-01T09:05:00+0100']) {
      expect(() => at(moment), moment).to.throw(TypeError);
    }
  });

  it('refuses a response that the questionnaire could not have produced', () => {
    expect(() => made({ 'q1-now': ['now-chest', 'none'] })).to.throw(ResponseError);
    expect(() => made({ 'q5-age': 121 })).to.throw(ResponseError);
    expect(() => made({ nothing: ['x'] })).to.throw(ResponseError);
  });
});
