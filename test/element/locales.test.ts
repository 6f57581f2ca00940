import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { pack } from '../../src/content/pack.js';
import { Companions } from '../../src/companions.js';
import type { LocalePack } from '../../src/i18n/locale-pack.js';
import { SpasmAdvisor } from '../../src/spasm-advisor.js';
import { regions } from '../../src/config/regions.js';
import { example } from '../content/clinic-packs.js';
import { pseudo } from '../content/pseudo-locale.js';
import { Robot, type Answers } from './robot.js';

const of = (lang: string, more: object = {}): LocalePack => ({ ...pseudo, lang, ...more });

const frame = (robot: Robot) => robot.one('.root');
const issues = (robot: Robot, value: string) =>
  robot.element.configIssues.filter((issue) => issue.attribute === 'lang' && issue.value === value);

/** The letters of a screen, and of what is said of it, that stand in no bracket. */
function unbracketed(robot: Robot): string[] {
  const spoken = robot
    .all('*')
    .flatMap((element) =>
      ['aria-label', 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
  const copy = frame(robot).cloneNode(true) as HTMLElement;
  for (const english of copy.querySelectorAll('[lang="en"]')) english.remove();
  return [copy.textContent!, ...spoken].flatMap((text) => {
    let rest = text.replaceAll('Harbour Spine Clinic', '').replaceAll('Ada Example', '');
    for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, '')];
    return rest.match(/[A-Za-z][A-Za-z ]*/g) ?? [];
  });
}

describe('A further language', () => {
  it('is used by an advisor that is up when it comes, with the answers kept', async () => {
    const robot = await Robot.open({ lang: 'fa' });
    expect(frame(robot).lang).to.equal('en');
    expect(issues(robot, 'fa')).to.have.length(1);
    await robot.finishTo('q3-start');
    await robot.tick('start-strain');
    SpasmAdvisor.addLocale(of('fa'));
    await robot.element.updateComplete;
    expect(robot.at).to.equal('q3-start');
    expect(robot.input('start-strain').checked).to.equal(true);
    expect(robot.one('[part~="question"]').textContent).to.match(/^⟦/);
    expect(issues(robot, 'fa')).to.deep.equal([]);
  });

  it('is used by an advisor that comes later, with its direction', async () => {
    SpasmAdvisor.addLocale(of('ur'));
    const robot = await Robot.open({ lang: 'ur-PK' });
    expect([frame(robot).lang, frame(robot).dir]).to.deep.equal(['ur', 'rtl']);
    expect(getComputedStyle(robot.one('.heading')).direction).to.equal('rtl');
    expect(robot.element.configIssues).to.deep.equal([]);
  });

  it('is inherited, and the closer variant is taken', async () => {
    SpasmAdvisor.addLocale(of('he'));
    SpasmAdvisor.addLocale(of('he-x-clinic', { ui: { ...pseudo.ui, clinic: '⟦our house⟧' } }));
    const page = await fixture(html`<div lang="HE-x-clinic"><spasm-advisor shadow="open"></spasm-advisor></div>`);
    const robot = new Robot(page.querySelector('spasm-advisor')!);
    await robot.element.updateComplete;
    expect(frame(robot).lang).to.equal('he-x-clinic');
    page.setAttribute('lang', 'he-IL');
    await nextFrame();
    await robot.element.updateComplete;
    expect(frame(robot).lang).to.equal('he');
  });

  it('takes the place of an earlier one, whatever the case of its tag', async () => {
    SpasmAdvisor.addLocale(of('sq'));
    SpasmAdvisor.addLocale(of('SQ', { ui: { ...pseudo.ui, clinic: '⟦our house⟧' } }));
    const robot = await Robot.open({ lang: 'sq', 'clinic-name': '' });
    expect(frame(robot).lang).to.equal('SQ');
  });

  it('says the English word for the emergency department where it has none of its own', async () => {
    for (const [lang, names] of [
      ['th', {}],
      ['vi', undefined],
    ] as const) {
      SpasmAdvisor.addLocale(of(lang, { names }));
      const robot = await Robot.open({ lang, region: 'US' });
      await robot.finish({ 'q4-ill': ['pee-burn'] });
      expect(robot.text).to.match(/\bER\b/);
    }
  });

  it('does not take the place of English', async () => {
    SpasmAdvisor.addLocale(of('en'));
    const robot = await Robot.open({ lang: 'en' });
    expect(unbracketed(robot)).not.to.deep.equal([]);
  });
});

describe('A locale that cannot be used is refused with an issue that says why:', () => {
  const { title: _title, ...untitled } = pseudo.text.pages['q1-now']!;
  const text = (pages: object) => ({ text: { ...pseudo.text, pages: { ...pseudo.text.pages, ...pages } } });
  const q1 = pseudo.text.pages['q1-now']!;
  const rows: [what: string, lang: string, more: object, expected: RegExp][] = [
    ['one of other content', 'da', { contentVersion: '0.0.1' }, new RegExp(`content ${pack.version}`)],
    ['one without interface', 'nb', { ui: undefined }, /\bui\b/],
    ['one that left a sentence out', 'sv', text({ 'q1-now': untitled }), /text\.pages\.q1-now\.title.*: text$/],
    [
      'one that says more',
      'fi',
      { text: { ...pseudo.text, safetyNet: [...pseudo.text.safetyNet, 'more'] } },
      /safetyNet.*: a list of \d+$/,
    ],
    ['one with an empty sentence', 'is', text({ 'q1-now': { ...q1, title: ' ' } }), /q1-now\.title/],
    ['one with an unknown placeholder', 'fo', text({ 'q1-now': { ...q1, title: '{hole}' } }), /q1-now\.title/],
    [
      'one that lost the emergency number',
      'pl',
      { text: { ...pseudo.text, safetyNet: pseudo.text.safetyNet.map((line) => line.replace('{emergency}', '')) } },
      /safetyNet.*\{emergency\}/,
    ],
    ['one with a number for a sentence', 'cs', { ui: { ...pseudo.ui, clinic: 5 } }, /ui\.clinic/],
    ['one in no direction', 'hu', { dir: 'up' }, /dir/],
    ['one with names that are no words', 'ro', { names: { GP: {} } }, /names/],
    ['one with a blank where the emergency department should be', 'bg', { names: { ER: ' ' } }, /names/],
  ];
  for (const [what, lang, more, expected] of rows) {
    it(what, async () => {
      const robot = await Robot.open({ lang });
      const told: string[] = [];
      robot.element.addEventListener('config-issue', ({ detail }) => told.push(detail.expected));
      SpasmAdvisor.addLocale(of(lang, more));
      await robot.element.updateComplete;
      const [issue, ...others] = issues(robot, lang);
      expect(others).to.deep.equal([]);
      expect(issue!.expected).to.match(expected);
      expect(issue!.used).to.equal('en');
      expect(told).to.deep.equal([issue!.expected]);
      expect(frame(robot).lang).to.equal('en');
      expect(robot.at).to.equal('intro');
    });
  }

  for (const [what, given] of [
    ['nothing at all', undefined],
    ['a number', 5],
    ['one without a language', of('')],
    ['one whose language is no tag', of('../../x')],
    ['one in a circle', Object.assign(of('lt'), { ui: window })],
    [
      'one that throws when it is read',
      Object.defineProperty({}, 'lang', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ],
  ] as [string, LocalePack][]) {
    it(what, () => {
      const companions = new Companions();
      expect(() => companions.addLocale(given)).not.to.throw();
      expect(companions.issues).to.have.length(1);
      expect(companions.languages).to.have.length(1);
    });
  }

  it('and no longer once a good one has come; the same issue stands once', async () => {
    const robot = await Robot.open({ lang: 'et' });
    for (let times = 0; times < 3; times++) SpasmAdvisor.addLocale(of('et', { ui: undefined }));
    SpasmAdvisor.addLocale(of('ET', { dir: 'up' }));
    await robot.element.updateComplete;
    expect([...issues(robot, 'et'), ...issues(robot, 'ET')]).to.have.length(2);
    SpasmAdvisor.addLocale(of('Et'));
    await robot.element.updateComplete;
    expect([...issues(robot, 'et'), ...issues(robot, 'ET')]).to.deep.equal([]);
    expect(frame(robot).lang).to.equal('Et');
  });

  /** The advisor in a place of that language: on the tag itself a wrong one is refused before. */
  const inherits = async (lang: string) => {
    const page = await fixture(html`<div lang=${lang}><spasm-advisor shadow="open"></spasm-advisor></div>`);
    return new Robot(page.querySelector('spasm-advisor')!);
  };

  it('whatever the case of the page, which is not told on top that the language is missing', async () => {
    SpasmAdvisor.addLocale(of('mk', { dir: 'up' }));
    const robot = await inherits('MK');
    expect(issues(robot, 'mk')).to.have.length(1);
    expect(issues(robot, 'MK')).to.deep.equal([]);
  });

  for (const lang of ['de-x', 'sl-rozaj-rozaj']) {
    it(`one for ${lang}, which no browser can write numbers in`, async () => {
      SpasmAdvisor.addLocale(of(lang));
      const robot = await inherits(lang);
      expect(issues(robot, lang)[0]!.expected).to.match(/language tag/);
      await robot.finish();
      expect(robot.at).to.equal('result');
      expect(frame(robot).lang).to.equal('en');
    });
  }

  it('and one that changes after it was read changes nothing', async () => {
    const own = structuredClone(of('lv'));
    SpasmAdvisor.addLocale(own);
    Object.assign(own.ui.intro, { heading: 'another' });
    const robot = await Robot.open({ lang: 'lv' });
    expect(robot.one('[part~="heading"]').textContent).to.match(/^⟦/);
  });
});

describe('In a further language no English is left', () => {
  before(() => SpasmAdvisor.addLocale(pseudo));

  const open = async (attributes = {}) => {
    const robot = await Robot.open({
      lang: 'ar',
      locations: 'a: Harbour Spine Clinic',
      hours: 'Mo-Fr 08:00-17:30',
      ...attributes,
    });
    return robot;
  };
  const outcomes: [what: string, answers: Answers][] = [
    ['self-care', {}],
    ['soon', { 'q5-age': '70' }],
    ['seen today', { 'q4-ill': ['pee-burn'] }],
    ['an emergency', { 'q2-nerve': ['saddle-numb'] }],
  ];
  for (const [what, answers] of outcomes) {
    it(`on the way to ${what}, and in what stands there`, async () => {
      const robot = await open();
      expect(unbracketed(robot), 'intro').to.deep.equal([]);
      await robot.press('start');
      while (robot.screen.dataset['screen'] === 'question') {
        expect(unbracketed(robot), robot.at).to.deep.equal([]);
        await robot.press('continue');
        expect(unbracketed(robot), `${robot.at} without an answer`).to.deep.equal([]);
        await robot.answer(answers);
      }
      expect(robot.at).to.equal('result');
      expect(unbracketed(robot), 'result').to.deep.equal([]);
    });
  }

  for (const region of Object.keys(regions)) {
    it(`in ${region}`, async () => {
      const robot = await open({ region });
      await robot.finish({ 'q4-ill': ['pee-burn'] });
      expect(unbracketed(robot)).to.deep.equal([]);
    });
  }

  it('while a timer runs and after the plan was copied', async () => {
    const robot = await open();
    await robot.finish();
    await robot.press('timer-start');
    await robot.press('timer-pause');
    await robot.press('calendar');
    expect(unbracketed(robot)).to.deep.equal([]);
    await robot.press('timer-stop');
  });

  it('from the form to the ways out when nobody takes the request', async () => {
    const robot = await open({ display: 'dialog', 'contact-email': 'a@b.example' });
    await robot.finish();
    await robot.press('contact');
    expect(unbracketed(robot), 'form').to.deep.equal([]);
    await robot.press('review');
    expect(unbracketed(robot), 'errors').to.deep.equal([]);
    await robot.press('back');
    await robot.fillForm();
    expect(unbracketed(robot), 'review').to.deep.equal([]);
    await robot.press('send');
    expect(robot.at).to.equal('unclaimed');
    expect(unbracketed(robot), 'unclaimed').to.deep.equal([]);
  });
});

describe("A clinic's own content", () => {
  it('stands in a further language too, whichever of them came first', async () => {
    SpasmAdvisor.addLocale(of('ps'));
    for (const order of [['pack', 'lang'], ['lang', 'pack'], ['both']]) {
      const robot = await Robot.open();
      await robot.finishTo('q6-risk');
      for (const step of order) {
        if (step !== 'lang') robot.element.pack = example;
        if (step !== 'pack') robot.element.lang = 'ps';
        // The page's language is followed after the present task.
        await nextFrame();
        await robot.element.updateComplete;
      }
      expect(robot.at).to.equal('q6-risk');
      expect(robot.one('[part~="question"]').textContent).to.match(/^⟦/);
      expect(robot.text).to.include('A pump for pain under the skin');
    }
  });
});
