import { contactFormSchema, contactRequestSchema } from '../../src/contact/contact-request.schema.js';
import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import {
  buildContactRequest,
  contactFields,
  isoWithOffset,
  validateContactForm,
  type ContactFormInput,
  type FieldErrorCode,
} from '../../src/contact/contact-request.js';
import { enContact } from '../../src/i18n/locales/en-contact.js';
import { fullInput, requestId, sharing } from './fixtures.js';

const typed: ContactFormInput = { name: 'Ada Jones', phone: '555 010 0199', share: 'contact', consent: true };
const errorsOf = (change: ContactFormInput, locations: string[] = []) => {
  const result = validateContactForm({ ...typed, ...change }, locations);
  return result.ok ? [] : result.errors.map(({ field, code }) => `${field} ${code}`);
};

describe('the contact form', () => {
  it('takes a name, one way to reach the visitor and consent, and leaves the rest out', () => {
    expect(validateContactForm(typed)).to.deep.equal({
      ok: true,
      form: { name: 'Ada Jones', phone: '555 010 0199', share: 'contact', consent: true },
    });
  });

  const table: [string, ContactFormInput, string[]][] = [
    ['a name', { name: 'Ø' }, []],
    ['no name', { name: ' \n' }, ['name name-missing']],
    ['a name that is no text', { name: 5 }, ['name name-missing']],
    ['a name of 200 characters', { name: '😀'.repeat(200) }, []],
    ['a name of 201 characters', { name: 'a'.repeat(201) }, ['name name-too-long']],
    ['a name with a null byte', { name: 'Ada\u0000' }, ['name name-characters']],
    ['a name with a line break', { name: 'Ada\nUrgency: none' }, ['name name-characters']],
    ['a name with a line separator', { name: 'Ada\u2028x' }, ['name name-characters']],
    ['a name with half a character', { name: 'Ada\uD800' }, ['name name-characters']],
    ['a right-to-left name', { name: 'مريم العلي' }, []],
    ['a name that looks like a formula', { name: '=1+1' }, []],
    ['a name that looks like markup', { name: '<img src=x onerror=alert(1)>' }, []],
    ['an e-mail address alone', { phone: '', email: 'ada@example.com' }, []],
    ['an e-mail address with white space round it', { phone: '', email: ' ada@example.com ' }, []],
    ['neither phone nor e-mail', { phone: ' ', email: '' }, ['phone way-missing']],
    ['a wrong e-mail alone', { phone: '', email: 'ada' }, ['email email-invalid']],
    ['a wrong e-mail beside a good phone', { email: 'ada' }, ['email email-invalid']],
    ['a phone of 7 digits', { phone: '0100199' }, []],
    ['a phone of 6 digits', { phone: '010019' }, ['phone phone-invalid']],
    ['a phone of 15 digits', { phone: '123456789012345' }, []],
    ['a phone of 16 digits', { phone: '1234567890123456' }, ['phone phone-invalid']],
    ['a phone with letters', { phone: '1-800-CLINIC-1' }, ['phone phone-invalid']],
    ['a time on the list', { preferredTime: 'any' }, []],
    ['no time', { preferredTime: '' }, []],
    ['a time not on the list', { preferredTime: 'midnight' }, ['preferredTime time-unknown']],
    ['a message of 10,000 characters', { message: '😀'.repeat(10_000) }, []],
    ['a message of 10,001 characters', { message: 'x'.repeat(10_001) }, ['message message-too-long']],
    ['a message with line breaks and tabs', { message: 'a\r\nb\n\tc' }, []],
    ['a message with a null byte', { message: 'a\u0000b' }, ['message message-characters']],
    ['a message with an escape character', { message: 'a\u001Bb' }, ['message message-characters']],
    ['the choice to share answers', { share: 'answers' }, []],
    ['an unknown choice', { share: 'everything' }, ['share share-unknown']],
    ['no choice', { share: undefined }, ['share share-unknown']],
    ['no consent', { consent: false }, ['consent consent-missing']],
    ['consent that is not a tick', { consent: 'on' }, ['consent consent-missing']],
    ['a location nobody asked for', { location: 'north' }, []],
  ];
  for (const [title, change, expected] of table) {
    it(`${expected.length > 0 ? 'refuses' : 'accepts'} ${title}`, () =>
      expect(errorsOf(change)).to.deep.equal(expected));
  }

  it('accepts a location of the clinic, an unanswered one, and no other', () => {
    expect(errorsOf({ location: 'north' }, ['north', 'harbour'])).to.deep.equal([]);
    expect(errorsOf({ location: '' }, ['north', 'harbour'])).to.deep.equal([]);
    expect(errorsOf({ location: 'south' }, ['north', 'harbour'])).to.deep.equal(['location location-unknown']);
  });

  it('sends a location only where the clinic has locations', () => {
    const without = validateContactForm({ ...typed, location: 'north' });
    const within = validateContactForm({ ...typed, location: 'north' }, ['north']);
    expect(without.ok && without.form).to.not.have.property('location');
    expect(within.ok && within.form).to.have.property('location', 'north');
  });

  it('names every field in error at once, in the order of the page', () => {
    const all = { name: '', phone: '1', email: '@', preferredTime: 'x', message: '\u0000', location: 'x', share: 'x' };
    const result = validateContactForm(all, ['north']);
    expect(!result.ok && result.errors.map(({ field }) => field)).to.deep.equal([...contactFields]);
  });

  it('has a sentence for every error code', () => {
    const sentences: Record<FieldErrorCode, string> = enContact.errors;
    for (const sentence of Object.values(sentences)) expect(sentence).to.match(/\S/);
  });

  it('sends what was typed unchanged or refuses it, for 2,000 generated names, numbers, addresses and messages', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '=HYPERLINK("x")',
        '<script>alert(1)</script>',
        '\u202Eabc',
        'שלום',
        '👩🏽‍⚕️',
        'a\r\nb',
        'x'.repeat(10_000),
      ),
    );
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789+-(). x'), maxLength: 20 });
    const number = fc.oneof(text, digits, fc.constantFrom('', '+1 (555) 010-0199', ' 555.010.0199'));
    const address = fc.oneof(text, fc.emailAddress(), fc.constantFrom('', ' ada@example.com\n', '用户@例子.广告'));
    let accepted = 0;
    fc.assert(
      fc.property(text, number, address, text, (name, phone, email, message) => {
        const result = validateContactForm({ ...typed, name, phone, email, message });
        if (!result.ok) {
          expect(result.errors).to.not.deep.equal([]);
          return;
        }
        accepted += 1;
        expect(contactFormSchema.safeParse(result.form).success).to.equal(true);
        const request = buildContactRequest({ ...fullInput, form: result.form });
        expect(request.contact.name).to.equal(name);
        expect(request.contact.phone ?? '').to.equal(phone.trim() === '' ? '' : phone);
        expect(request.contact.email ?? '').to.equal(email.trim());
        expect(request.contact.message ?? '').to.equal(message.trim() === '' ? '' : message);
        expect(contactRequestSchema.safeParse(request).success).to.equal(true);
      }),
      { numRuns: 2_000, seed: 7 },
    );
    expect(accepted).to.be.greaterThan(100);
  });
});

describe('a contact request', () => {
  it('holds everything when the visitor shares answers', () => {
    const request = buildContactRequest(sharing('answers'));
    expect(Object.keys(request)).to.deep.equal([
      'schemaVersion',
      'requestId',
      'createdAt',
      'clinic',
      'location',
      'contact',
      'consent',
      'share',
      'outcome',
      'answers',
      'summary',
      'replayCode',
      'versions',
      'hints',
    ]);
    expect(request).to.deep.include({
      schemaVersion: 1,
      requestId,
      createdAt: fullInput.createdAt,
      clinic: 'Harbour Spine Clinic',
      location: 'north',
      consent: fullInput.consent,
      share: 'answers',
      outcome: { acuity: 'soon', withinDays: 7, because: ['S-age-75'] },
      answers: fullInput.answers,
      replayCode: 'replay-1',
      hints: { secondsOpen: 61, userActivated: true },
    });
  });

  it('holds the outcome but no reason, answer or code when the visitor shares the outcome', () => {
    const request = buildContactRequest(sharing('outcome'));
    expect(request.outcome).to.deep.equal({ acuity: 'soon', withinDays: 7 });
    expect(request).to.not.have.any.keys('answers', 'replayCode');
    expect(JSON.stringify(request)).to.not.match(/S-age-75|replay-1|Fever|77/);
  });

  it('holds neither outcome nor answers when the visitor shares only how to be reached', () => {
    const request = buildContactRequest(sharing('contact'));
    expect(request).to.not.have.any.keys('outcome', 'answers', 'replayCode');
    expect(JSON.stringify(request)).to.not.match(/S-age-75|replay-1|Fever|77|soon|within/);
  });

  for (const share of ['contact', 'outcome', 'answers'] as const) {
    it(`is plain JSON, frozen all through and valid for a server when sharing ${share}`, () => {
      const request = buildContactRequest(sharing(share));
      expect(JSON.parse(JSON.stringify(request))).to.deep.equal(request);
      expect(contactRequestSchema.parse(request)).to.deep.equal(request);
      const isFrozen = (value: unknown): boolean =>
        typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
      expect(isFrozen(request)).to.equal(true);
    });
  }

  it('leaves out what is not there instead of sending nulls', () => {
    const request = buildContactRequest({
      ...fullInput,
      clinic: undefined,
      locationName: undefined,
      form: { name: 'Ada', email: 'ada@example.com', share: 'contact', consent: true },
    });
    expect(request).to.not.have.any.keys('clinic', 'location');
    expect(request.contact).to.deep.equal({ name: 'Ada', email: 'ada@example.com' });
  });

  it('leaves the objects it was given as they were', () => {
    const outcome = { acuity: 'soon' as const, because: ['S-age-75'] };
    const request = buildContactRequest({ ...fullInput, outcome });
    expect(Object.isFrozen(outcome)).to.equal(false);
    expect(request.outcome).to.not.equal(outcome);
  });

  it('counts no time as zero seconds rather than as something that is not JSON', () => {
    for (const secondsOpen of [Number.NaN, Infinity, -3]) {
      expect(
        buildContactRequest({ ...fullInput, hints: { secondsOpen, userActivated: false } }).hints.secondsOpen,
      ).to.equal(0);
    }
  });

  const valid = JSON.parse(JSON.stringify(buildContactRequest(sharing('answers')))) as Record<string, unknown>;
  for (const [title, change] of [
    ['an outcome the visitor did not share', { share: 'contact', answers: undefined, replayCode: undefined }],
    ['answers the visitor did not share', { share: 'outcome', outcome: undefined, replayCode: undefined }],
    ['reasons the visitor did not share', { share: 'outcome', answers: undefined, replayCode: undefined }],
    ['a replay code the visitor did not share', { share: 'outcome', answers: undefined, outcome: undefined }],
    ['an id that is no UUID', { requestId: '1' }],
    ['a time without an offset', { createdAt: '2026-03-01T09:05:00' }],
    ['another schema version', { schemaVersion: 2 }],
    ['no way to reach the visitor', { contact: { name: 'Ada' } }],
    ['a name with a line break', { contact: { name: 'Ada\nx', phone: '555 010 0199' } }],
    ['no consent', { consent: undefined }],
  ] as [string, Record<string, unknown>][]) {
    it(`is refused by the server's schema with ${title}`, () => {
      expect(contactRequestSchema.safeParse({ ...valid, ...change }).success).to.equal(false);
    });
  }

  it('is not refused by an older server because of a key that came later', () => {
    const parsed = contactRequestSchema.safeParse({ ...valid, later: true });
    expect(parsed.success && parsed.data).to.deep.equal(valid);
  });

  it('has a JSON Schema that says what must be there', () => {
    const schema = z.toJSONSchema(contactRequestSchema, { target: 'draft-2020-12', io: 'input' });
    expect(schema.required).to.include.members([
      'schemaVersion',
      'requestId',
      'contact',
      'consent',
      'share',
      'summary',
    ]);
    expect(schema.required).to.not.include('answers');
  });
});

describe('a moment with its offset', () => {
  const noon = Date.UTC(2026, 2, 1, 12);
  for (const [offset, written] of [
    [0, '2026-03-01T12:00:00+00:00'],
    [60, '2026-03-01T13:00:00+01:00'],
    [-210, '2026-03-01T08:30:00-03:30'],
    [765, '2026-03-02T00:45:00+12:45'],
  ] as const) {
    it(`is ${written} ${offset} minutes east of Greenwich`, () => {
      expect(isoWithOffset(noon, offset)).to.equal(written);
      expect(Date.parse(written)).to.equal(noon);
    });
  }
});
