import { expect } from 'chai';
import fc from 'fast-check';
import { isEmail } from '../../src/formats/email.js';
import { misspelt, resolveConfig } from '../../src/config/resolve.js';
import {
  attributeNames,
  attributeRows,
  hideableFeatures,
  serviceRemedies,
  type AdvisorConfig,
} from '../../src/config/schema.js';
import { topics } from '../../src/content/vocabulary.js';

const environment = { baseUrl: 'https://clinic.example/back.html' };
const remedyIds = ['ice-pack', 'ibuprofen', 'yoga'];
const resolve = (raw: Record<string, unknown>) => resolveConfig({ region: 'US', ...raw }, environment);

/** Everything a reader of the configuration may rely on. */
const expectValid = (config: AdvisorConfig): void => {
  const text = (value: unknown, maximum: number) => {
    if (value === undefined) return;
    expect(value).to.be.a('string').and.match(/^\S/u);
    expect((value as string).length).to.be.at.most(maximum);
    expect(value).to.not.match(/\p{Cc}/u);
  };
  const url = (value: string | undefined) =>
    value === undefined || expect(value).to.match(/^https?:\/\/[^@\s/]+\/\S*$/);
  const phone = (value: { href: string } | undefined, minimum: number) =>
    value === undefined || expect(value.href).to.match(new RegExp(`^tel:\\+?[0-9]{${minimum},15}$`));
  expect(Object.keys(config)).to.deep.equal(Object.keys(attributeRows));
  for (const value of [config.clinicName, config.reviewedBy, config.name]) text(value, 200);
  text(config.consentText, 2000);
  for (const value of [config.contactUrl, config.contactEndpoint, config.privacyUrl]) url(value);
  phone(config.phone, 7);
  phone(config.emergencyNumber, 3);
  phone(config.adviceLine, 3);
  if (config.contactEmail) expect(isEmail(config.contactEmail.address)).to.equal(true);
  expect(['form', 'link', 'none']).to.include(config.contact);
  if (config.contact === 'link') expect(config.contactUrl).to.not.equal(undefined);
  for (const { from, to } of config.hours ?? []) expect(from >= 0 && to > from && to <= 8 * 1440).to.equal(true);
  if (config.timeZone) new Intl.DateTimeFormat('en', { timeZone: config.timeZone });
  for (const service of config.services ?? []) expect(serviceRemedies).to.have.property(service);
  for (const { id, name } of config.locations ?? []) {
    expect(id).to.match(/^[\w-]{1,64}$/);
    text(name, 200);
  }
  expect([undefined, 'US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'IN', 'TR', 'EU']).to.include(config.region);
  for (const word of config.hide) expect([...topics, ...hideableFeatures, ...remedyIds]).to.include(word);
  expect([48, 72]).to.include(config.coldUntilHours);
  for (const date of [config.reviewedOn, config.reviewBy]) {
    if (date) expect(new Date(`${date}T00:00:00Z`).toISOString()).to.equal(`${date}T00:00:00.000Z`);
  }
  expect(['auto', 'light', 'dark']).to.include(config.theme);
  expect([1, 2, 3, 4, 5, 6]).to.include(config.headingLevel);
  expect(['inline', 'dialog']).to.include(config.display);
  expect(['closed', 'open']).to.include(config.shadow);
  if (config.lang) expect(Intl.getCanonicalLocales(config.lang)).to.deep.equal([config.lang]);
  for (const value of [config.sharedDevice, config.required, config.debug]) expect(value).to.be.a('boolean');
};

describe('configuration from attributes', () => {
  it('gives the documented defaults and no issue when only the region is set', () => {
    const { config, issues } = resolve({});
    expect(issues).to.deep.equal([]);
    const set = Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));
    expect(set).to.deep.equal({
      contact: 'form',
      region: 'US',
      hide: [],
      coldUntilHours: 48,
      theme: 'auto',
      headingLevel: 2,
      display: 'inline',
      sharedDevice: false,
      shadow: 'closed',
      required: false,
      debug: false,
    });
  });

  it('names every attribute of the documentation, camelCase as a property', () => {
    const documented =
      'clinic-name phone contact-email contact-url contact contact-endpoint consent-text privacy-url hours time-zone ' +
      'services locations region emergency-number advice-line hide cold-until-hours reviewed-by reviewed-on review-by ' +
      'theme heading-level display lang shared-device shadow name required debug';
    expect(attributeNames).to.have.members(documented.split(' '));
    for (const [property, { attribute }] of Object.entries(attributeRows)) {
      expect(attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())).to.equal(property);
    }
  });

  it('reports a missing region, because 112 and 911 both are shown then', () => {
    expect(resolveConfig({}, environment).issues).to.deep.equal([
      {
        attribute: 'region',
        value: '',
        expected: 'one of: US, GB, CA, AU, NZ, IE, IN, TR, EU (UK means GB)',
        used: 'neutral wording, 112 and 911 both',
      },
    ]);
  });

  for (const absent of [undefined, null, '', '  ', 'undefined', 'null', ' null\n']) {
    it(`takes ${JSON.stringify(absent) ?? 'undefined'} for an absent value`, () => {
      const raw = Object.fromEntries(
        Object.values(attributeRows)
          .filter(({ kind }) => kind === 'text')
          .map(({ attribute }) => [attribute, absent]),
      );
      const { config, issues } = resolveConfig(raw, environment);
      expect(issues.map(({ attribute }) => attribute)).to.deep.equal(['region']);
      expect(config).to.deep.equal(resolveConfig({}, environment).config);
    });
  }

  const good: [string, unknown, keyof AdvisorConfig, unknown][] = [
    ['clinic-name', '  Harbour\n Spine  Clinic ', 'clinicName', 'Harbour Spine Clinic'],
    ['phone', '+1 555 010 0199', 'phone', { display: '+1 555 010 0199', href: 'tel:+15550100199' }],
    [
      'contact-email',
      'desk@clinic.example',
      'contactEmail',
      { address: 'desk@clinic.example', href: 'mailto:desk@clinic.example' },
    ],
    ['contact-url', '/contact', 'contactUrl', 'https://clinic.example/contact'],
    ['contact', 'None', 'contact', 'none'],
    ['contact-endpoint', 'https://api.example/requests', 'contactEndpoint', 'https://api.example/requests'],
    ['consent-text', 'I agree.', 'consentText', 'I agree.'],
    ['privacy-url', 'https://clinic.example/privacy', 'privacyUrl', 'https://clinic.example/privacy'],
    ['hours', 'Mo 08:00-09:00', 'hours', [{ from: 480, to: 540 }]],
    ['time-zone', 'Europe/London', 'timeZone', 'Europe/London'],
    ['services', 'physiotherapy, massage', 'services', ['physiotherapy', 'massage']],
    [
      'locations',
      'n: North; h: Harbour: the old house;',
      'locations',
      [
        { id: 'n', name: 'North' },
        { id: 'h', name: 'Harbour: the old house' },
      ],
    ],
    ['region', 'uk', 'region', 'GB'],
    ['emergency-number', '112', 'emergencyNumber', { display: '112', href: 'tel:112' }],
    ['advice-line', '116 117', 'adviceLine', { display: '116 117', href: 'tel:116117' }],
    ['hide', 'herbs ice-pack library herbs', 'hide', ['herbs', 'ice-pack', 'library']],
    ['cold-until-hours', '72', 'coldUntilHours', 72],
    ['cold-until-hours', 72, 'coldUntilHours', 72],
    ['reviewed-by', 'Dr A. Example', 'reviewedBy', 'Dr A. Example'],
    ['reviewed-on', '2024-02-29', 'reviewedOn', '2024-02-29'],
    ['review-by', '2027-01-31', 'reviewBy', '2027-01-31'],
    ['theme', 'DARK', 'theme', 'dark'],
    ['heading-level', '6', 'headingLevel', 6],
    ['heading-level', 1, 'headingLevel', 1],
    ['display', 'dialog', 'display', 'dialog'],
    ['lang', 'de-at', 'lang', 'de-AT'],
    ['shared-device', '', 'sharedDevice', true],
    ['shared-device', 'shared-device', 'sharedDevice', true],
    ['debug', true, 'debug', true],
    ['debug', 'true', 'debug', true],
    ['required', false, 'required', false],
    ['required', null, 'required', false],
    ['shadow', 'open', 'shadow', 'open'],
    ['name', 'back', 'name', 'back'],
  ];
  for (const [attribute, value, property, expected] of good) {
    it(`reads ${attribute}=${JSON.stringify(value)}`, () => {
      const { config, issues } = resolve({ [attribute]: value });
      expect(issues).to.deep.equal([]);
      expect(config[property]).to.deep.equal(expected);
    });
  }

  const bad: [string, unknown, keyof AdvisorConfig, unknown, string][] = [
    ['clinic-name', 'x'.repeat(201), 'clinicName', undefined, 'the clinic'],
    ['clinic-name', 'a\u0000b', 'clinicName', undefined, 'the clinic'],
    ['phone', '911', 'phone', undefined, 'none'],
    ['phone', 'call us', 'phone', undefined, 'none'],
    ['contact-email', 'desk@clinic.example?bcc=x@y.example', 'contactEmail', undefined, 'none'],
    ['contact-url', 'javascript:alert(1)', 'contactUrl', undefined, 'none'],
    ['contact', 'popup', 'contact', 'form', 'form'],
    ['contact-endpoint', 'http://api.example/requests', 'contactEndpoint', undefined, 'none'],
    ['privacy-url', 'https://user:pw@clinic.example/', 'privacyUrl', undefined, 'none'],
    ['hours', 'weekdays', 'hours', undefined, 'none'],
    ['time-zone', 'Mars/Olympus', 'timeZone', undefined, "the visitor's time zone"],
    ['time-zone', '+01:00', 'timeZone', undefined, "the visitor's time zone"],
    ['services', 'surgery', 'services', undefined, 'none'],
    ['services', 'imaging surgery', 'services', ['imaging'], 'imaging'],
    ['locations', 'North Street', 'locations', undefined, 'none'],
    ['locations', 'n: North; n: Again; : x; s:', 'locations', [{ id: 'n', name: 'North' }], 'n: North'],
    ['region', 'XX', 'region', undefined, 'neutral wording, 112 and 911 both'],
    ['emergency-number', '11', 'emergencyNumber', undefined, 'the number of the region'],
    ['advice-line', 'x', 'adviceLine', undefined, 'the advice line of the region, where there is one'],
    ['hide', '!', 'hide', [], 'nothing hidden'],
    ['cold-until-hours', '24', 'coldUntilHours', 48, '48'],
    ['reviewed-on', '2023-02-29', 'reviewedOn', undefined, 'none'],
    ['review-by', '31.01.2027', 'reviewBy', undefined, 'none'],
    ['theme', 'blue', 'theme', 'auto', 'auto'],
    ['heading-level', '7', 'headingLevel', 2, '2'],
    ['heading-level', '0', 'headingLevel', 2, '2'],
    ['heading-level', '2.5', 'headingLevel', 2, '2'],
    ['display', 'modal', 'display', 'inline', 'inline'],
    ['lang', 'not a language', 'lang', undefined, 'the language of the page'],
    ['shared-device', 'false', 'sharedDevice', false, 'false, as if it were absent'],
    ['debug', 'yes', 'debug', false, 'false, as if it were absent'],
    ['shadow', 'half', 'shadow', 'closed', 'closed'],
    ['clinic-name', { name: 'x' }, 'clinicName', undefined, 'the clinic'],
    ['clinic-name', Symbol('x'), 'clinicName', undefined, 'the clinic'],
  ];
  for (const [attribute, value, property, expected, used] of bad) {
    const written = typeof value === 'symbol' ? 'a symbol' : JSON.stringify(value).slice(0, 60);
    it(`answers ${attribute}=${written} with the default and one readable issue`, () => {
      const { config, issues } = resolve({ [attribute]: value });
      expect(config[property]).to.deep.equal(expected);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ attribute, used });
      expect(issues[0]!.expected).to.not.equal('');
    });
  }

  it('knows the remedies of the pack in use when it is told them', () => {
    const told = resolveConfig({ region: 'US', hide: 'ice-pack ice-pak' }, { ...environment, remedyIds });
    expect(told.config.hide).to.deep.equal(['ice-pack']);
    expect(told.issues[0]).to.include({ attribute: 'hide', value: 'ice-pack ice-pak', used: 'ice-pack' });
  });

  for (const word of ['red-flags', 'safety-net', 'emergency', 'care-card', 'contact', '__proto__', 'constructor']) {
    it(`does not let a clinic hide ${word}`, () => {
      const { config, issues } = resolveConfig({ region: 'US', hide: word }, { ...environment, remedyIds });
      expect(config.hide).to.deep.equal([]);
      expect(issues).to.have.length(1);
    });
  }

  it('offers no link without a place to link to, and says so', () => {
    const { config, issues } = resolve({ contact: 'link', 'contact-url': 'javascript:alert(1)' });
    expect(config.contact).to.equal('none');
    expect(issues.map(({ attribute }) => attribute)).to.deep.equal(['contact-url', 'contact']);
    expect(resolve({ contact: 'link', 'contact-url': '/contact' }).config.contact).to.equal('link');
  });

  it('cuts a long value in an issue to 200 characters and never in half a character', () => {
    const { issues } = resolve({ theme: '😀'.repeat(300) });
    expect(Array.from(issues[0]!.value)).to.have.length(200);
    expect(issues[0]!.value).to.not.match(/\p{Cs}/u);
  });

  it('gives the same answer for the same page', () => {
    const raw = { region: 'NZ', hide: 'herbs', hours: 'Mo-Fr 08:00-17:00' };
    expect(resolveConfig(raw, environment)).to.deep.equal(resolveConfig(raw, environment));
  });

  describe('under fuzzing', () => {
    const likely = fc.constantFrom(
      ...good.map(([, value]) => value),
      ...bad.map(([, value]) => value),
      '__proto__',
      'toString',
      '0',
      '-1',
      '1e9',
      'NaN',
    );
    const anything = fc.oneof(
      { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
      { weight: 3, arbitrary: likely },
      { weight: 2, arbitrary: fc.tuple(likely, fc.string()).map(([a, b]) => `${String(a)}${b}`) },
      { weight: 1, arbitrary: fc.anything() },
    );

    it('never throws, always gives a valid configuration and issues that survive JSON, for 10,000 pages', () => {
      const page = fc.dictionary(fc.constantFrom(...attributeNames), anything, { minKeys: 1, maxKeys: 6 });
      fc.assert(
        fc.property(page, (raw) => {
          const { config, issues } = resolveConfig(raw, { ...environment, remedyIds });
          expectValid(config);
          expect(JSON.parse(JSON.stringify(issues))).to.deep.equal(issues);
          expect(new Set(issues.map(({ attribute }) => attribute)).size).to.equal(issues.length);
          for (const issue of issues) {
            expect(Object.keys(issue)).to.deep.equal(['attribute', 'value', 'expected', 'used']);
            for (const part of [issue.value, issue.used]) expect(Array.from(part).length).to.be.at.most(200);
          }
        }),
        { numRuns: 10_000, seed: 7 },
      );
    });

    it('never throws when the page or the environment is hostile', () => {
      const trap = new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      );
      for (const raw of [null, undefined, 5, 'x', [], trap, Object.create(null)]) {
        for (const place of [environment, null, undefined, trap, { baseUrl: 5 }]) {
          expectValid(resolveConfig(raw as never, place as never).config);
        }
      }
    });

    it('does not parse a value of a million characters', () => {
      const { config, issues } = resolve({ hide: 'herbs '.repeat(200_000), hours: 'Mo,'.repeat(300_000) });
      expect(config.hide).to.deep.equal([]);
      expect(issues).to.have.length(2);
    });
  });
});

describe('The names of attributes', () => {
  const named = (...names: string[]) => misspelt(names.map((name) => ({ name, value: 'x' })));

  for (const [name, meant] of [
    ['clinicname', 'clinic-name'],
    ['review_by', 'review-by'],
    ['contactendpoint', 'contact-endpoint'],
  ] as const) {
    it(`"${name}" is told as "${meant}" misspelt`, () => {
      expect(named('class', name)).to.deep.equal([
        { attribute: name, value: 'x', expected: `the name ${meant}`, used: 'nothing' },
      ]);
    });
  }

  it('that are ours, or a page’s own, are no issue', () => {
    expect(named(...attributeNames, 'id', 'class', 'data-theme', 'data-phone', 'aria-label')).to.deep.equal([]);
  });
});
