import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { buildContactRequest, shareChoices } from '../../src/contact/contact-request.js';
import { contactRequestSchema } from '../../src/contact/contact-request.schema.js';
import { clinicPackSchema } from '../../src/content/clinic-pack.schema.js';
import { fullInput, sharing } from '../contact/fixtures.js';
import { example } from '../content/clinic-packs.js';

const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../dist/${name}.schema.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
const requestJson = load('contact-request');
const packJson = load('pack');
// Formats only tell readers what a string is; the patterns beside them are checked.
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, validateFormats: false });
const fitsRequest = ajv.compile(requestJson);
const fitsPack = ajv.compile(packJson);
const copy = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

const request = buildContactRequest(fullInput);
const contactWith = (change: object) => ({ ...request, contact: { ...request.contact, ...change } });
const without = (value: object, ...keys: string[]) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

describe('The JSON Schema of a contact request', () => {
  it('is of the 2020-12 edition', () => {
    expect(requestJson['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema');
  });

  for (const share of shareChoices) {
    it(`accepts what the widget sends with "${share}"`, () => {
      expect(fitsRequest(buildContactRequest(sharing(share))), JSON.stringify(fitsRequest.errors)).to.equal(true);
    });
  }

  for (const [verdict, title, value] of [
    ['accepts', 'a key of a newer widget', { ...request, later: true }],
    ['accepts', 'a phone number alone', { ...request, contact: without(request.contact, 'email') }],
    ['accepts', 'an address alone', { ...request, contact: without(request.contact, 'phone') }],
    ['refuses', 'no way to answer', { ...request, contact: without(request.contact, 'email', 'phone') }],
    ['refuses', 'no name', { ...request, contact: without(request.contact, 'name') }],
    ['refuses', 'a blank name', contactWith({ name: ' \u3000' })],
    ['accepts', 'a name of 200 emoji', contactWith({ name: '🙂'.repeat(200) })],
    ['refuses', 'a name of 201 letters', contactWith({ name: 'a'.repeat(201) })],
    ['refuses', 'a name in two lines', contactWith({ name: 'a\nb' })],
    ['refuses', 'a name with a null byte', contactWith({ name: 'a\u0000b' })],
    ['refuses', 'a name with a line separator', contactWith({ name: 'a\u2028b' })],
    ['accepts', 'a name from right to left', contactWith({ name: 'שרה כהן' })],
    ['accepts', 'a message of 10,000 emoji', contactWith({ message: '🙂'.repeat(10_000) })],
    ['refuses', 'a message of 10,001 letters', contactWith({ message: 'a'.repeat(10_001) })],
    ['accepts', 'a message with lines and tabs', contactWith({ message: 'a\r\n\tb\u2028c' })],
    ['refuses', 'a message with a null byte', contactWith({ message: 'a\u0000' })],
    ['refuses', 'an address without a domain', contactWith({ email: 'ada' })],
    ['refuses', 'two addresses', contactWith({ email: 'a@example.com,b@example.com' })],
    ['accepts', 'an address in other letters', contactWith({ email: 'пример@почта.рф' })],
    ['refuses', 'a phone number of 6 digits', contactWith({ phone: '123456' })],
    ['refuses', 'an unknown time', contactWith({ preferredTime: 'night' })],
    ['refuses', 'no request id', without(request, 'requestId')],
    ['refuses', 'a request id that is a path', { ...request, requestId: '../../x' }],
    ['refuses', 'a moment without offset', { ...request, createdAt: '2026-03-01T09:05:00' }],
    ['refuses', 'a day that does not exist', { ...request, createdAt: '2026-02-30T09:05:00Z' }],
    ['refuses', 'another version of the schema', { ...request, schemaVersion: 2 }],
    ['refuses', 'no consent', without(request, 'consent')],
    ['refuses', 'a level nobody knows', { ...request, outcome: { acuity: 'calm' } }],
    ['refuses', 'half a day', { ...request, outcome: { acuity: 'soon', withinDays: 0.5 } }],
    ['refuses', 'the outcome, though only the contact is shared', { ...request, ...notAnswers('contact') }],
    ['refuses', 'the reasons, though only the outcome is shared', { ...request, ...notAnswers('outcome') }],
    ['accepts', 'the outcome alone', { ...request, ...notAnswers('outcome'), outcome: { acuity: 'soon' } }],
    [
      'refuses',
      'the answers, though only the outcome is shared',
      { ...without(request, 'outcome', 'replayCode'), share: 'outcome' },
    ],
    [
      'refuses',
      'the replay code, though only the outcome is shared',
      { ...without(request, 'outcome', 'answers'), share: 'outcome' },
    ],
    ['refuses', 'a text instead of a request', 'hello'],
    ['refuses', 'nothing', null],
    ['refuses', 'a list', [request]],
  ] as ['accepts' | 'refuses', string, unknown][]) {
    it(`${verdict}, as the zod schema does: ${title}`, () => {
      const isGood = verdict === 'accepts';
      const { error, success } = contactRequestSchema.safeParse(value);
      expect(success, error?.message).to.equal(isGood);
      expect(fitsRequest(value), JSON.stringify(fitsRequest.errors)).to.equal(isGood);
    });
  }
});

function notAnswers(share: string) {
  return { share, answers: undefined, replayCode: undefined };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is spoilt fits no type
type Loose = any;

describe("The JSON Schema of a clinic's own content", () => {
  it('accepts an example with a little of everything', () => {
    expect(fitsPack(copy(example)), JSON.stringify(fitsPack.errors)).to.equal(true);
  });

  const spoilt = (spoil: (loose: Loose) => void): unknown => {
    const loose: Loose = copy(example);
    spoil(loose);
    return loose;
  };
  const nested = (depth: number): object => (depth === 0 ? { anyOf: ['fever'] } : { allOf: [nested(depth - 1)] });
  const withCondition = (when: unknown) => spoilt((loose) => (loose.rules[0].when = when));
  for (const [verdict, title, value] of [
    ['refuses', 'a rule without a source', spoilt((loose) => delete loose.rules[0].accordingTo)],
    ['refuses', 'a level that is none', spoilt((loose) => (loose.rules[0].acuity = 'calm'))],
    ['refuses', 'a level below soon', spoilt((loose) => (loose.rules[0].acuity = 'self-care'))],
    ['refuses', 'a rule for soon without days', spoilt((loose) => (loose.rules[0].acuity = 'soon'))],
    ['refuses', 'an unknown key', spoilt((loose) => (loose.redFlags = []))],
    ['accepts', 'a condition within conditions', withCondition(nested(8))],
    ['refuses', 'a "not"', withCondition({ not: 'fever' })],
    ['refuses', 'a "not" deep inside', withCondition({ allOf: [{ anyOf: ['fever', { not: 'fever' }] }] })],
    ['refuses', 'an empty list of conditions', withCondition({ allOf: [] })],
    ['refuses', 'an age of 121', withCondition({ ageFrom: 121 })],
    ['refuses', 'a sign that is a prototype', withCondition('__proto__')],
    ['refuses', 'markup', spoilt((loose) => (loose.signs[0].label = 'Pump <b>inside</b>'))],
    ['refuses', 'a link that runs a script', spoilt((loose) => (loose.signs[0].label = 'javascript:alert(1)'))],
    ['refuses', 'an empty sentence', spoilt((loose) => (loose.remedies[0].steps = ['']))],
    ['accepts', 'a $schema', spoilt((loose) => (loose.$schema = '../dist/pack.schema.json'))],
    ['refuses', 'a $schema that is no text', spoilt((loose) => (loose.$schema = 7))],
    ['accepts', 'no texts', spoilt((loose) => delete loose.texts)],
    ['accepts', 'nothing', {}],
    ['refuses', 'a list', []],
  ] as ['accepts' | 'refuses', string, unknown][]) {
    it(`${verdict}, as the zod schema does: ${title}`, () => {
      const isGood = verdict === 'accepts';
      const { error, success } = clinicPackSchema.safeParse(value);
      expect(success, error?.message).to.equal(isGood);
      expect(fitsPack(value), JSON.stringify(fitsPack.errors)).to.equal(isGood);
    });
  }
});
