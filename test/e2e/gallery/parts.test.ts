import { expect } from 'chai';
import { elementOf, manifestOf } from '../../../.ci/manifest.js';
import { engines, openBrowser, openSite, type Page, type TestSite } from '../drivers/index.js';
import { looks, openLook, walk } from './themes.js';

const SOON = { 'q2-nerve': 'leg-numb-one', 'q9-medicines': 'antiplatelet', 'q10-health': 'asthma' };

/** The way to each screen, and the parts that a page may count on there. */
const screens: readonly {
  name: string;
  answers?: Record<string, string>;
  stopAt?: string;
  presses?: string[];
  parts: string;
}[] = [
  { name: 'the start', stopAt: 'intro', parts: 'screen heading safety-net button button-primary button-link' },
  { name: 'the library', stopAt: 'intro', presses: ['library'], parts: 'library details source' },
  { name: 'a question', stopAt: 'q2-nerve', parts: 'progress question hint answer answer-input' },
  { name: 'a question with an error', stopAt: 'q1-now', presses: ['continue'], parts: 'error-summary error' },
  { name: 'the body map', stopAt: 'q7-pattern', parts: 'illustration' },
  {
    name: 'the outcome with its plan',
    answers: SOON,
    parts:
      'care-card care-card-heading safety-net plan phase activity activity-heading timer illustration ask-first excluded ' +
      'source details footer',
  },
  { name: 'the contact form', presses: ['contact'], parts: 'contact-form field hint' },
  { name: 'the contact form with errors', presses: ['contact', 'review'], parts: 'error-summary error' },
];

describe(`Every part stands on some screen, in ${engines[0]}`, () => {
  let page: Page;
  let site: TestSite;
  before(async () => {
    [page, site] = await Promise.all([openBrowser(engines[0]!), openSite()]);
    await openLook(page, site, looks[0]);
  });
  after(() => Promise.all([page?.close(), site?.close()]));

  const present = async () =>
    page.evaluate(() => [
      ...new Set(
        [...document.querySelector('spasm-advisor')!.shadowRoot!.querySelectorAll('[part]')].flatMap((element) => [
          ...element.part,
        ]),
      ),
    ]);

  for (const { name, answers = {}, stopAt = '', presses = [], parts } of screens) {
    it(`${parts}: ${name}`, async () => {
      await page.evaluate(walk, answers, stopAt, presses);
      expect(await present()).to.include.members(parts.split(' '));
    });
  }

  it('message: the review of a request, and after it', async () => {
    await page.evaluate(walk, {}, '', ['contact']);
    await page.evaluate(async () => {
      const advisor = document.querySelector('spasm-advisor')!;
      const one = <E extends Element>(selector: string) => advisor.shadowRoot!.querySelector<E>(selector)!;
      for (const [field, text] of [
        ['name', 'Ada'],
        ['phone', '+1 555 010 0123'],
      ]) {
        one<HTMLInputElement>(`[name="${field}"]`).value = text!;
        one(`[name="${field}"]`).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        one(`[name="${field}"]`).dispatchEvent(new Event('change', { bubbles: true }));
      }
      one<HTMLInputElement>('[name="consent"]').click();
      await advisor.updateComplete;
      one<HTMLElement>('[data-action="review"]').click();
      await advisor.updateComplete;
    });
    expect(await present()).to.include.members(['message']);
  });

  it('and no part is left out here', async () => {
    const shown = new Set([...screens.flatMap(({ parts }) => parts.split(' ')), 'message', 'launcher', 'dialog']);
    const promised = elementOf(await manifestOf()).cssParts!.map(({ name }) => name);
    expect(promised.filter((name) => !shown.has(name))).to.deep.equal([]);
  });

  it('launcher dialog: the advisor as a dialog', async () => {
    await page.evaluate(async () => {
      const advisor = document.querySelector('spasm-advisor')!;
      advisor.setAttribute('display', 'dialog');
      await advisor.updateComplete;
    });
    expect(await present()).to.include.members(['launcher', 'dialog']);
  });
});
