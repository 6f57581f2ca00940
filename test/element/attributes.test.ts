import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/i18n/locales/en.js';
import type { SpasmAdvisor } from '../../src/spasm-advisor.js';
import { Robot } from './robot.js';

const set = async (robot: Robot, attributes: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(attributes)) robot.element.setAttribute(name, value);
  await robot.element.updateComplete;
};
const hrefs = (robot: Robot) => robot.all('a').map((link) => link.getAttribute('href'));
const remedies = (robot: Robot) => robot.all('[data-remedy]').map((remedy) => remedy.dataset['remedy']);

/** Runs with a clock that stands at this moment. */
async function at(moment: string, act: () => Promise<void>): Promise<void> {
  const { now } = Date;
  Date.now = () => Date.parse(moment);
  try {
    await act();
  } finally {
    Date.now = now;
  }
}

describe('An attribute that changes on the outcome', () => {
  for (const [name, value, holds] of [
    ['clinic-name', 'Hill Clinic', (robot) => robot.text.includes('Hill Clinic')],
    ['phone', '+1 555 010 0123', (robot) => hrefs(robot).includes('tel:+15550100123')],
    ['region', 'GB', (robot) => hrefs(robot).includes('tel:999')],
    ['emergency-number', '112', (robot) => hrefs(robot).includes('tel:112')],
    ['contact', 'none', (robot) => robot.all('[data-action="contact"]').length === 0],
    ['cold-until-hours', '72', (robot) => /hour 72/.test(robot.text)],
    ['theme', 'dark', (robot) => robot.root.querySelector('.theme-dark') !== null],
    ['heading-level', '4', (robot) => robot.one('[part~="care-card-heading"]').closest('h4') !== null],
    ['reviewed-by', 'Dr Example', (robot) => robot.one('[part~="footer"]').textContent!.includes('Dr Example')],
    ['services', 'physiotherapy', (robot) => /At Harbour/.test(robot.one('[data-remedy="physio"]').textContent!)],
    ['hide', 'ice-pack', (robot) => !remedies(robot).includes('ice-pack')],
    ['hide', 'heat', (robot) => !remedies(robot).includes('heat-pack')],
    ['hide', 'timers', (robot) => robot.all('[data-action^="timer"]').length === 0],
    ['hide', 'sources', (robot) => robot.all('[part~="source"]').length === 0],
    ['hours', 'Mo-Su 00:00-24:00', (robot) => /open/i.test(robot.one('[part~="care-card"]').textContent!)],
    ['display', 'dialog', (robot) => robot.all('[part~="launcher"]').length === 1],
    ['debug', '', (robot) => robot.all('[data-debug]').length === 1],
  ] as [string, string, (robot: Robot) => boolean][]) {
    it(`takes effect at once and keeps the answers: ${name}="${value}"`, async () => {
      const robot = await Robot.open();
      await robot.finish();
      expect(holds(robot), 'before').to.equal(false);
      await set(robot, { [name]: value });
      expect(robot.at).to.equal('result');
      expect(holds(robot), 'after').to.equal(true);
      expect(robot.element.configIssues).to.deep.equal([]);
      robot.element.removeAttribute(name);
      await robot.element.updateComplete;
      await set(robot, { 'clinic-name': 'Harbour Spine Clinic', phone: '+1 555 010 0199', region: 'US' });
      expect(robot.at).to.equal('result');
      expect(holds(robot), 'after it is gone').to.equal(false);
    });
  }

  it('takes effect in company: opening hours in a time zone, a link with its address', async () => {
    const robot = await Robot.open({ hours: 'Mo-Su 08:00-17:00' });
    await robot.finish();
    expect(robot.text).to.not.contain(en.contact.hours.clinicTime);
    await set(robot, { 'time-zone': 'Pacific/Kiritimati' });
    expect(robot.text).to.contain(en.contact.hours.clinicTime);
    await set(robot, { contact: 'link', 'contact-url': 'https://clinic.example/contact' });
    expect(robot.one('a[data-action="contact"]').getAttribute('href')).to.equal('https://clinic.example/contact');
    await set(robot, { contact: 'form', 'privacy-url': '/privacy' });
    await robot.press('contact');
    expect(hrefs(robot)).to.include(new URL('/privacy', location.href).href);
  });

  it('puts another advice line first where help is needed today', async () => {
    const robot = await Robot.open({ region: 'GB' });
    await robot.finish({ 'q4-ill': ['fever'] });
    await set(robot, { 'advice-line': '116 117' });
    expect(robot.one('[part~="care-card"] [data-action="call"]').getAttribute('href')).to.equal('tel:116117');
  });

  it('is a property as well', async () => {
    const robot = await Robot.open();
    await robot.finish();
    Object.assign(robot.element, { clinicName: 'Hill Clinic', hide: 'cold', headingLevel: '3' });
    await robot.element.updateComplete;
    expect(robot.text).to.contain('Hill Clinic');
    expect(remedies(robot)).to.not.include('ice-pack');
    expect(robot.at).to.equal('result');
  });

  it('keeps what stands in the form', async () => {
    const robot = await Robot.open();
    await robot.finish();
    await robot.press('contact');
    await robot.write('name', 'Ada Example');
    await set(robot, { locations: 'north: North Street; harbour: Harbour House', 'consent-text': 'I agree to it.' });
    expect(robot.at).to.equal('contact');
    expect(robot.one<HTMLInputElement>('[name="name"]').value).to.equal('Ada Example');
    expect(robot.text).to.contain('Harbour House').and.to.contain('I agree to it.');
  });

  it('is told as it is: the list of issues is for reading', async () => {
    const robot = await Robot.open({ theme: 'pink' });
    const { configIssues } = robot.element;
    expect(configIssues).to.have.length(1);
    expect([configIssues, ...configIssues].every((each) => Object.isFrozen(each))).to.equal(true);
  });

  it('cannot hide an emergency, what to watch for, or the number', async () => {
    const robot = await Robot.open({ hide: 'safety-net care-card red-flags q1-now heat' });
    expect(robot.element.configIssues.map(({ attribute, used }) => [attribute, used])).to.deep.equal([
      ['hide', 'heat'],
    ]);
    await robot.finish({ 'q1-now': ['now-chest'] });
    expect(robot.card['acuity']).to.equal('emergency');
    expect(hrefs(robot)).to.include('tel:911');
    expect(robot.all('[part~="safety-net"]')).to.not.have.length(0);
  });
});

describe('A boolean attribute', () => {
  for (const name of ['debug', 'required', 'shared-device'] as const) {
    for (const value of ['false', '0', 'banana']) {
      it(`is off and reported where it says ${name}="${value}", also later on`, async () => {
        const robot = await Robot.open({ [name]: value });
        const issues = () => robot.element.configIssues.map(({ attribute, value }) => [attribute, value]);
        expect(issues()).to.deep.equal([[name, value]]);
        await set(robot, { [name]: '' });
        expect(issues()).to.deep.equal([]);
        await set(robot, { [name]: value });
        expect(issues()).to.deep.equal([[name, value]]);
        expect(robot.all('[data-debug]')).to.deep.equal([]);
      });
    }
    for (const value of ['', 'true', name]) {
      it(`is on where it says ${name}="${value}"`, async () => {
        const robot = await Robot.open({ [name]: value });
        expect(robot.element.configIssues).to.deep.equal([]);
        expect(robot.element[name === 'shared-device' ? 'sharedDevice' : name]).to.equal(true);
      });
    }
  }
});

describe('The root', () => {
  it('is opened or closed once: `shadow` counts when the element is first connected', async () => {
    const robot = await Robot.open();
    await set(robot, { shadow: 'closed' });
    expect(robot.element.shadowRoot).to.not.equal(null);
    const closed = await fixture<SpasmAdvisor>(html`<spasm-advisor region="US"></spasm-advisor>`);
    closed.setAttribute('shadow', 'open');
    await closed.updateComplete;
    closed.parentElement!.append(closed);
    expect(closed.shadowRoot).to.equal(null);
  });
});

describe('The language', () => {
  const languages = (robot: Robot) =>
    robot.element.configIssues.filter(({ attribute }) => attribute === 'lang').map(({ value, used }) => [value, used]);

  for (const lang of ['en', 'en-GB', 'EN-us', '']) {
    it(`is English without a word where the page says "${lang}"`, async () => {
      const robot = await Robot.open({ lang });
      expect(languages(robot)).to.deep.equal([]);
    });
  }

  it('is English, marked as such and reported once, where there are no words in the language of the page', async () => {
    const robot = await Robot.open();
    const issues: unknown[] = [];
    robot.element.addEventListener('config-issue', ({ detail }) => issues.push(detail));
    const place = robot.element.parentElement!;
    place.lang = 'de-AT';
    await Promise.resolve();
    await robot.element.updateComplete;
    expect(languages(robot)).to.deep.equal([['de-AT', 'en']]);
    expect(robot.root.querySelector('.root')!.getAttribute('lang')).to.equal('en');
    await set(robot, { theme: 'dark' });
    expect(issues).to.deep.equal([{ attribute: 'lang', value: 'de-AT', expected: 'one of: en', used: 'en' }]);
    place.lang = 'en';
    await Promise.resolve();
    await robot.element.updateComplete;
    expect(languages(robot)).to.deep.equal([]);
  });

  it('is inherited through shadow roots, and the own `lang` goes first', async () => {
    const outer = document.createElement('div');
    outer.lang = 'fr';
    document.body.append(outer);
    const robot = await Robot.open();
    outer.attachShadow({ mode: 'open' }).append(robot.element);
    await robot.element.updateComplete;
    expect(languages(robot)).to.deep.equal([['fr', 'en']]);
    await set(robot, { lang: 'en' });
    await Promise.resolve();
    await robot.element.updateComplete;
    expect(languages(robot)).to.deep.equal([]);
    outer.remove();
  });

  it('is that of the page where the own `lang` is no language', async () => {
    const robot = await Robot.open({ lang: '!!' });
    robot.element.requestUpdate();
    await robot.element.updateComplete;
    expect(languages(robot)).to.deep.equal([['!!', 'the language of the page']]);
  });
});

describe("The clinic's review", () => {
  const reviewed = { 'reviewed-by': 'Dr Ada Example', 'reviewed-on': '2026-01-15', 'review-by': '2026-06-30' };
  const small = (robot: Robot) => robot.one('[part~="footer"]').textContent!.replace(/\s+/g, ' ');

  it('is told as missing where the page names nobody', async () => {
    const robot = await Robot.open();
    await robot.finish();
    expect(small(robot)).to.contain('No clinician has signed this content yet.');
  });

  it('stands under the plan, with who, when, and until when', async () => {
    await at('2026-06-30T12:00:00', async () => {
      const robot = await Robot.open(reviewed);
      await robot.finish();
      expect(small(robot)).to.contain('Checked for Harbour Spine Clinic by Dr Ada Example on January 15, 2026.');
      expect(small(robot)).to.contain('To be checked again by June 30, 2026.');
      expect(small(robot)).to.not.contain('No clinician');
      expect(robot.all('[part~="plan"]'), 'its last day counts').to.have.length(1);
    });
  });

  it('leaves no advice but red flags and contact once it has run out', async () => {
    await at('2026-07-01T00:30:00', async () => {
      const robot = await Robot.open(reviewed);
      await robot.finish();
      expect(robot.card['acuity']).to.equal('self-care');
      expect(robot.text).to.contain('out of date').and.to.contain('June 30, 2026');
      expect(robot.text).to.not.contain('Use the plan below');
      expect(remedies(robot)).to.deep.equal([]);
      expect(robot.all('[part~="plan"]')).to.deep.equal([]);
      expect(robot.all('[part~="safety-net"]')).to.not.have.length(0);
      expect(robot.all('[data-action="call"]')).to.not.have.length(0);
      expect(robot.all('[data-action="contact"]')).to.have.length(1);
      await robot.press('back');
      expect(robot.text, 'no promise of a plan').to.not.contain('at home');
      await robot.press('clear');
      await robot.finish({ 'q1-now': ['now-chest'] });
      expect(robot.card['acuity']).to.equal('emergency');
      expect(robot.one('[part~="care-card"]').textContent)
        .to.contain('Do not drive.')
        .and.to.not.contain('out of date');
    });
  });
});

describe('Debugging', () => {
  it('shows every issue on the page: attribute, value, how to mend it, what is used', async () => {
    const robot = await Robot.open({ debug: '', theme: 'pink', phone: 'call us', region: '' });
    const text = robot.root.querySelector('[data-debug]')!.textContent!.replace(/\s+/g, ' ');
    for (const { attribute, value, expected, used } of robot.element.configIssues) {
      expect(text).to.contain(`${attribute}="${value}" cannot be used. Write ${expected}. Used instead: ${used}.`);
    }
    expect(robot.element.configIssues.map(({ attribute }) => attribute).sort()).to.deep.equal([
      'phone',
      'region',
      'theme',
    ]);
    await set(robot, { theme: 'dark', phone: '+1 555 010 0199', region: 'US' });
    expect(robot.root.querySelector('[data-debug]')!.textContent).to.contain('settings to mend: 0');
  });

  it('shows markup in a value as text', async () => {
    const robot = await Robot.open({ debug: '', theme: '<img src=x onerror=alert(1)>' });
    expect(robot.root.querySelector('[data-debug] img')).to.equal(null);
    expect(robot.root.querySelector('[data-debug]')!.textContent).to.contain('<img src=x');
  });
});

describe('The slots', () => {
  for (const [slot, screen] of [
    ['logo', 'intro'],
    ['intro', 'intro'],
    ['disclaimer', 'result'],
    ['footer', 'result'],
  ] as const) {
    it(`shows what the page puts into "${slot}" on the screen "${screen}"`, async () => {
      const robot = await Robot.open();
      const own = document.createElement('p');
      own.slot = slot;
      own.textContent = 'Words of the clinic';
      robot.element.append(own);
      if (screen === 'result') await robot.finish();
      expect(robot.at).to.equal(screen);
      expect(own.assignedSlot).to.equal(robot.one(`slot[name="${slot}"]`));
      expect(own.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }
});
