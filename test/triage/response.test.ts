import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import { answer, assess, emptyResponse, ResponseError, type QuestionnaireResponse } from '../../src/headless.js';
import { isAnswered } from '../../src/triage/response.js';

/** What `assess` refuses, as page and code of the error. */
function refusal(response: unknown): string {
  try {
    assess(pack, response as QuestionnaireResponse);
  } catch (error) {
    if (error instanceof ResponseError) {
      expect(error.name).to.equal('ResponseError');
      return `${error.path}: ${error.code}`;
    }
    throw error;
  }
  return 'accepted';
}

describe('A response the questionnaire could not have produced is refused with its path', () => {
  const rows: [string, string, unknown][] = [
    ['an unknown page', 'q99: unknown-page', { q99: ['none'] }],
    ['an unknown code', 'q1-now.now-tired: unknown-code', { 'q1-now': ['now-tired'] }],
    ['an unknown code beside a known one', 'q1-now.x: unknown-code', { 'q1-now': ['now-chest', 'x'] }],
    ['a code of another page', 'q1-now.fever: wrong-page', { 'q1-now': ['fever'] }],
    ['the page id in place of a code', 'q1-now.q1-now: unknown-code', { 'q1-now': ['q1-now'] }],
    ['none beside a sign', 'q1-now.none: none-with-others', { 'q1-now': ['now-chest', 'none'] }],
    ['none beside not sure', 'q2-nerve.none: none-with-others', { 'q2-nerve': ['none', 'unsure-2'] }],
    ['none on a single choice', 'q3-start.none: wrong-page', { 'q3-start': ['none'] }],
    ['two codes on a single choice', 'q3-start: too-many-codes', { 'q3-start': ['start-slow', 'start-strain'] }],
    ['the same code twice on a single choice', 'q8-time: too-many-codes', { 'q8-time': ['t-0-3', 't-0-3'] }],
    ['a string for a list', 'q1-now: wrong-type', { 'q1-now': 'now-chest' }],
    ['a number for a list', 'q1-now: wrong-type', { 'q1-now': 3 }],
    ['nothing for a list', 'q1-now: wrong-type', { 'q1-now': null }],
    ['an object for a list', 'q1-now: wrong-type', { 'q1-now': { 0: 'none', length: 1 } }],
    ['a number in a list', 'q1-now: wrong-type', { 'q1-now': [1] }],
    ['a list in a list', 'q1-now: wrong-type', { 'q1-now': [['none']] }],
    ['an object without a prototype in a list', 'q1-now: wrong-type', { 'q1-now': [Object.create(null)] }],
    ['a hole in a list', 'q1-now: wrong-type', { 'q1-now': new Array<string>(1) }],
    ['an age of a billion', 'q5-age: age-out-of-range', { 'q5-age': 1e9 }],
    ['an age of 121', 'q5-age: age-out-of-range', { 'q5-age': 121 }],
    ['an age of -1', 'q5-age: age-out-of-range', { 'q5-age': -1 }],
    ['an age of 40.5', 'q5-age: age-out-of-range', { 'q5-age': 40.5 }],
    ['an age that is no number', 'q5-age: age-out-of-range', { 'q5-age': NaN }],
    ['an endless age', 'q5-age: age-out-of-range', { 'q5-age': Infinity }],
    ['an age in words', 'q5-age: wrong-type', { 'q5-age': '40' }],
    ['an age in a list', 'q5-age: wrong-type', { 'q5-age': [40] }],
    ['no age', 'q5-age: wrong-type', { 'q5-age': undefined }],
    ['a skipped page that cannot be skipped', 'q1-now: not-skippable', { 'q1-now': 'skipped' }],
    ['a skipped age', 'q5-age: not-skippable', { 'q5-age': 'skipped' }],
    ['skipped as a code', 'q9-medicines.skipped: unknown-code', { 'q9-medicines': ['skipped'] }],
    ['a key that would reach the prototype', '__proto__: unknown-page', JSON.parse('{"__proto__": ["now-chest"]}')],
    ['the key constructor', 'constructor: unknown-page', { constructor: ['none'] }],
    ['a code that would reach the prototype', 'q1-now.__proto__: unknown-code', { 'q1-now': ['__proto__'] }],
    [
      'a fault on a page that is not asked any more',
      'q2-nerve.x: unknown-code',
      { 'q1-now': ['now-chest'], 'q2-nerve': ['x'] },
    ],
    ['a list of pages', ': wrong-type', [['q1-now', ['none']]]],
    ['nothing at all', ': wrong-type', null],
    ['a word', ': wrong-type', 'q1-now'],
  ];
  for (const [title, expected, response] of rows) {
    it(`${title} -> ${expected}`, () => {
      expect(refusal(response)).to.equal(expected);
    });
  }

  it('and nothing else: ages 0 and 120, not sure beside a sign, a code named twice, a skipped page 9', () => {
    expect(refusal({ 'q5-age': 0 })).to.equal('accepted');
    expect(refusal({ 'q5-age': 120 })).to.equal('accepted');
    expect(refusal({ 'q1-now': ['now-chest', 'unsure-1'] })).to.equal('accepted');
    expect(refusal({ 'q1-now': ['now-chest', 'now-chest'] })).to.equal('accepted');
    expect(refusal({ 'q9-medicines': 'skipped', 'q10-health': 'skipped' })).to.equal('accepted');
    expect(refusal({})).to.equal('accepted');
    expect(refusal(Object.create({ 'q1-now': ['now-chest'] }))).to.equal('accepted');
  });

  it('never lowers a level: the error comes before any outcome', () => {
    expect(() => assess(pack, { 'q1-now': ['now-chest'], 'q5-age': 1e9 })).to.throw(ResponseError, /q5-age/);
  });

  it('an age page without bounds takes any whole number', () => {
    const open = pack.questionnaire.map(({ minimum: _min, maximum: _max, ...item }) => item);
    expect(assess({ ...pack, questionnaire: open }, { 'q5-age': 1000 })).to.include({ status: 'in-progress' });
  });
});

describe('An answer', () => {
  it('gives a new response and leaves the old one alone', () => {
    const before = Object.freeze({ 'q1-now': Object.freeze(['none']) });
    const after = answer(before, 'q2-nerve', ['leg-pain-one']);
    expect(after).to.deep.equal({ 'q1-now': ['none'], 'q2-nerve': ['leg-pain-one'] });
    expect(before).to.deep.equal({ 'q1-now': ['none'] });
  });

  it('replaces an earlier answer of the page and judges nothing', () => {
    expect(answer({ 'q5-age': 3 }, 'q5-age', 1e9)).to.deep.equal({ 'q5-age': 1e9 });
    expect(answer(emptyResponse(), 'nowhere', 'skipped')).to.deep.equal({ nowhere: 'skipped' });
  });

  it('under the name of the prototype becomes an own key, which is then refused', () => {
    const response = answer(emptyResponse(), '__proto__', ['now-chest']);
    expect(Object.keys(response)).to.deep.equal(['__proto__']);
    expect(Object.getPrototypeOf(response)).to.equal(Object.prototype);
    expect(refusal(response)).to.equal('__proto__: unknown-page');
  });

  it('is there when something is ticked, a number given or the page skipped, and not when it is only inherited', () => {
    const response = { 'q1-now': [], 'q2-nerve': ['none'], 'q5-age': 0, 'q9-medicines': 'skipped' as const };
    expect(Object.keys(response).filter((page) => isAnswered(response, page))).to.deep.equal([
      'q2-nerve',
      'q5-age',
      'q9-medicines',
    ]);
    expect(isAnswered(response, 'toString')).to.equal(false);
  });
});
