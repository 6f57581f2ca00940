import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { buildContactRequest, shareChoices } from '../../src/contact/contact-request.js';
import { contactRequestSchema } from '../../src/contact/contact-request.schema.js';
import { clinicPackSchema } from '../../src/content/schema.js';
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

  for (const [title, value] of [
    ['a key of a newer widget', { ...request, later: true }],
    ['a phone number alone', { ...request, contact: without(request.contact, 'email') }],
    ['an address alone', { ...request, contact: without(request.contact, 'phone') }],
    ['no way to answer', { ...request, contact: without(request.contact, 'email', 'phone') }],
    ['no name', { ...request, contact: without(request.contact, 'name') }],
    ['a blank name', contactWith({ name: ' \u3000' })],
    ['a name of 200 emoji', contactWith({ name: '🙂'.repeat(200) })],
    ['a name of 201 letters', contactWith({ name: 'a'.repeat(201) })],
    ['a name in two lines', contactWith({ name: 'a\nb' })],
    ['a name with a null byte', contactWith({ name: 'a\u0000b' })],
    ['a name with a line separator', contactWith({ name: 'a\u2028b' })],
    ['a name from right to left', contactWith({ name: 'שרה כהן' })],
    ['a message of 10,000 emoji', contactWith({ message: '🙂'.repeat(10_000) })],
    ['a message of 10,001 letters', contactWith({ message: 'a'.repeat(10_001) })],
    ['a message with lines and tabs', contactWith({ message: 'a\r\n\tb\u2028c' })],
    ['a message with a null byte', contactWith({ message: 'a\u0000' })],
    ['an address without a domain', contactWith({ email: 'ada' })],
    ['two addresses', contactWith({ email: 'a@example.com,b@example.com' })],
    ['an address in other letters', contactWith({ email: 'пример@почта.рф' })],
    ['a phone number of 6 digits', contactWith({ phone: '123456' })],
    ['an unknown time', contactWith({ preferredTime: 'night' })],
    ['no request id', without(request, 'requestId')],
    ['a request id that is a path', { ...request, requestId: '../../x' }],
    ['a moment without offset', { ...request, createdAt: '2026-03-01T09:05:00' }],
    ['a day that does not exist', { ...request, createdAt: '2026-02-30T09:05:00Z' }],
    ['another version of the schema', { ...request, schemaVersion: 2 }],
    ['no consent', without(request, 'consent')],
    ['a level nobody knows', { ...request, outcome: { acuity: 'calm' } }],
    ['half a day', { ...request, outcome: { acuity: 'soon', withinDays: 0.5 } }],
    ['the outcome, though only the contact is shared', { ...request, ...notAnswers('contact') }],
    ['the reasons, though only the outcome is shared', { ...request, ...notAnswers('outcome') }],
    ['the outcome alone', { ...request, ...notAnswers('outcome'), outcome: { acuity: 'soon' } }],
    [
      'the answers, though only the outcome is shared',
      { ...without(request, 'outcome', 'replayCode'), share: 'outcome' },
    ],
    [
      'the replay code, though only the outcome is shared',
      { ...without(request, 'outcome', 'answers'), share: 'outcome' },
    ],
    ['a text instead of a request', 'hello'],
    ['nothing', null],
    ['a list', [request]],
  ] as [string, unknown][]) {
    const isGood = contactRequestSchema.safeParse(value).success;
    it(`${isGood ? 'accepts' : 'refuses'}, as the zod schema does: ${title}`, () => {
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
  for (const [title, value] of [
    ['a rule without a source', spoilt((loose) => delete loose.rules[0].accordingTo)],
    ['a level that is none', spoilt((loose) => (loose.rules[0].acuity = 'calm'))],
    ['a level below soon', spoilt((loose) => (loose.rules[0].acuity = 'self-care'))],
    ['a rule for soon without days', spoilt((loose) => (loose.rules[0].acuity = 'soon'))],
    ['an unknown key', spoilt((loose) => (loose.redFlags = []))],
    ['a condition within conditions', withCondition(nested(8))],
    ['a "not"', withCondition({ not: 'fever' })],
    ['a "not" deep inside', withCondition({ allOf: [{ anyOf: ['fever', { not: 'fever' }] }] })],
    ['an empty list of conditions', withCondition({ allOf: [] })],
    ['an age of 121', withCondition({ ageFrom: 121 })],
    ['a sign that is a prototype', withCondition('__proto__')],
    ['markup', spoilt((loose) => (loose.signs[0].label = 'Pump <b>inside</b>'))],
    ['a link that runs a script', spoilt((loose) => (loose.signs[0].label = 'javascript:alert(1)'))],
    ['an empty sentence', spoilt((loose) => (loose.remedies[0].steps = ['']))],
    ['no texts', spoilt((loose) => delete loose.texts)],
    ['nothing', {}],
    ['a list', []],
  ] as [string, unknown][]) {
    const isGood = clinicPackSchema.safeParse(value).success;
    it(`${isGood ? 'accepts' : 'refuses'}, as the zod schema does: ${title}`, () => {
      expect(fitsPack(value), JSON.stringify(fitsPack.errors)).to.equal(isGood);
    });
  }
});
