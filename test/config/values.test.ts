import { expect } from 'chai';
import { isEmail } from '../../src/formats/email.js';
import { parseOpeningHours } from '../../src/formats/hours.js';
import { isPhone, parsePhone, phoneLink, SHORT_NUMBER_DIGITS } from '../../src/formats/phone.js';
import { sanitizeUrl } from '../../src/config/url.js';

describe('phone numbers', () => {
  for (const [written, href] of [
    ['+1 555 010 0199', 'tel:+15550100199'],
    ['(555) 010-0199', 'tel:5550100199'],
    ['020.7946.0000', 'tel:02079460000'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['+44 ( 0 ) 20 7946 0000', 'tel:+442079460000'],
    ['(0)20 7946 0000', 'tel:02079460000'],
    ['1234567', 'tel:1234567'],
    ['123456789012345', 'tel:123456789012345'],
  ] as const) {
    it(`dials ${written} as ${href}`, () => expect(parsePhone(written)).to.deep.equal({ display: written, href }));
  }
  for (const written of [
    '123456',
    '1234567890123456',
    '112',
    '',
    '+',
    'tel:5550100199',
    '555 010 0199 ext 5',
    '555;0100199',
    '555+0100199',
    '٥٥٥٠١٠٠١٩٩',
    'javascript:alert(1)',
    '555 010 0199\n',
  ]) {
    it(`refuses the clinic number ${JSON.stringify(written)}`, () => expect(parsePhone(written)).to.equal(undefined));
  }
  it('lets an emergency number have three digits but not two', () => {
    expect(parsePhone('112', SHORT_NUMBER_DIGITS)?.href).to.equal('tel:112');
    expect(parsePhone('11', SHORT_NUMBER_DIGITS)).to.equal(undefined);
  });
  it('throws for a mistake in its own data', () => expect(() => phoneLink('none')).to.throw(TypeError));

  for (const [typed, accepted] of [
    ['1234567', true],
    ['123456', false],
    ['123456789012345', true],
    ['1234567890123456', false],
    ['+1 (555) 010-0199', true],
    [' 555.010.0199 ', true],
    ['555 010 019x', false],
    ['555\t0100199', false],
    ['555\u00A00100199', false],
    ['=5550100199', false],
    [`${' '.repeat(58)}1234567`, false],
  ] as const) {
    it(`${accepted ? 'accepts' : 'refuses'} the visitor's number ${JSON.stringify(typed)}`, () =>
      expect(isPhone(typed)).to.equal(accepted));
  }
});

describe('e-mail addresses', () => {
  for (const address of [
    'a@b.co',
    'first.last+tag@sub.example.com',
    "o'neil@example.ie",
    'müller@bücher.example',
    '用户@例子.广告',
    'ada@xn--bcher-kva.example',
    'اسم@مثال.إختبار',
  ]) {
    it(`accepts ${address}`, () => expect(isEmail(address)).to.equal(true));
  }
  for (const address of [
    '',
    'a',
    'a@b',
    '@b.co',
    'a@.co',
    'a@b.',
    'a@b..co',
    'a@-b.co',
    'a@b-.co',
    'a@b@c.co',
    'a b@c.co',
    'a@c.co\nbcc: x@y.co',
    'a,b@c.co',
    '<a@b.co>',
    'a@1.2.3.4',
    'a\u0000@b.co',
    'a\u202E@b.co',
    `${'a'.repeat(65)}@b.co`,
    `a@${'b.'.repeat(130)}co`,
  ]) {
    it(`refuses ${JSON.stringify(address.slice(0, 40))}`, () => expect(isEmail(address)).to.equal(false));
  }
});

describe('addresses from attributes', () => {
  const base = 'https://clinic.example/back/pain.html';
  for (const [written, href] of [
    ['https://other.example/form?x=1#y', 'https://other.example/form?x=1#y'],
    ['http://other.example', 'http://other.example/'],
    ['HTTPS://Other.example/A', 'https://other.example/A'],
    ['/contact', 'https://clinic.example/contact'],
    ['contact.html', 'https://clinic.example/back/contact.html'],
    ['?page=contact', 'https://clinic.example/back/pain.html?page=contact'],
    ['#contact', 'https://clinic.example/back/pain.html#contact'],
  ] as const) {
    it(`lets ${written} through`, () => expect(sanitizeUrl(written, base)).to.equal(href));
  }
  for (const written of [
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://clinic.example/1',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:a@b.co',
    'tel:911',
    'https:evil',
    'https:/evil',
    'https:///evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://clinic@evil.example',
    'https://clinic:secret@evil.example',
    'https://clinic.example\t.evil.example',
    'https://clinic.example/a b',
    'https://clinic.example/\u202Egpj.exe',
    'https://',
    `https://clinic.example/${'a'.repeat(2048)}`,
  ]) {
    it(`refuses ${JSON.stringify(written.slice(0, 50))}`, () => expect(sanitizeUrl(written, base)).to.equal(undefined));
  }
  it('refuses an endpoint on plain http unless it is the page itself', () => {
    expect(sanitizeUrl('http://other.example/x', base, { secure: true })).to.equal(undefined);
    expect(sanitizeUrl('https://other.example/x', base, { secure: true })).to.equal('https://other.example/x');
    expect(sanitizeUrl('/x', 'http://localhost:8000/', { secure: true })).to.equal('http://localhost:8000/x');
    expect(sanitizeUrl('http://localhost:9000/x', 'http://localhost:8000/', { secure: true })).to.equal(undefined);
  });
  it('reads absolute addresses without a usable base, and refuses paths there', () => {
    for (const unusable of ['about:srcdoc', 'about:blank', 'nonsense', 'file:///tmp/index.html']) {
      expect(sanitizeUrl('https://other.example/', unusable)).to.equal('https://other.example/');
      expect(sanitizeUrl('/contact', unusable)).to.equal(undefined);
    }
  });
});

describe('opening hours as written', () => {
  const at = (day: number, hour: number, minute = 0) => (day * 24 + hour) * 60 + minute;
  for (const [written, expected] of [
    ['Mo 08:00-17:30', [[at(0, 8), at(0, 17, 30)]]],
    [
      'Sa 09:00-12:00,13:00-15:00',
      [
        [at(5, 9), at(5, 12)],
        [at(5, 13), at(5, 15)],
      ],
    ],
    [
      'Mo,We 8:00-9:00',
      [
        [at(0, 8), at(0, 9)],
        [at(2, 8), at(2, 9)],
      ],
    ],
    [
      'sa-mo 10:00 - 11:00 ;',
      [
        [at(0, 10), at(0, 11)],
        [at(5, 10), at(5, 11)],
        [at(6, 10), at(6, 11)],
      ],
    ],
    ['Fr 20:00-02:00', [[at(4, 20), at(5, 2)]]],
    ['Su 22:00\u201306:00', [[at(6, 22), at(7, 6)]]],
    ['We', [[at(2, 0), at(3, 0)]]],
    ['Th\n00:00-24:00', [[at(3, 0), at(4, 0)]]],
  ] as const) {
    it(`reads ${JSON.stringify(written)}`, () => {
      expect(parseOpeningHours(written).hours?.map(({ from, to }) => [from, to])).to.deep.equal(expected);
    });
  }
  for (const written of [
    '',
    ' ; ',
    'every day',
    'Mon 08:00-09:00',
    'Mo-Xx 08:00-09:00',
    'Mo-Tu-We 08:00-09:00',
    'Mo 08:00',
    'Mo 08:00-08:00',
    'Mo 24:00-25:00',
    'Mo 08:00-24:01',
    'Mo 08:60-09:00',
    'Mo 8-17',
    'Mo 08:00-09:00-10:00',
    'Mo 08:00-12:00 13:00-15:00',
    'Mo 08:00-12:00,',
    'Mo off',
    'PH 08:00-09:00',
    'Mo08:00-09:00',
    'Mo '.repeat(400),
  ]) {
    it(`refuses ${JSON.stringify(written.slice(0, 30))} with a reason`, () => {
      const result = parseOpeningHours(written);
      expect(result.hours).to.equal(null);
      expect(result.reason).to.be.a('string').and.not.equal('');
    });
  }
});
