import { expect } from 'chai';
import { pseudo } from '../content/pseudo-locale.js';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';
import { press } from './visitor.js';

const LOCALE = '<script defer src="/locale.js"></script>';
const ELEMENT = '<script defer src="/dist/spasm-advisor.min.js"></script>';
const TAG = '<spasm-advisor shadow="open" lang="ar" region="US"><p>Call us.</p></spasm-advisor>';

for (const engine of engines) {
  describe(`A language made from the published English, on the built file in ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
      const body = `customElements.whenDefined('spasm-advisor').then((C) => C.addLocale(${JSON.stringify(pseudo)}));`;
      site.route('/locale.js', { body });
    });
    after(() => Promise.all([page?.close(), site?.close()]));

    for (const [when, head] of [
      ['before', LOCALE + ELEMENT],
      ['after', ELEMENT + LOCALE],
    ] as const) {
      it(`is taken when its script stands ${when} the element's`, async () => {
        await page.goto(site.html({ head, body: TAG }));
        await page.waitFor(
          () => document.querySelector('spasm-advisor')?.shadowRoot?.querySelector('[data-screen]') != null,
        );
        await page.waitFor(() => document.readyState === 'complete');
        const issues = () => page.evaluate(() => document.querySelector('spasm-advisor')!.configIssues);
        const words = (selector: string) =>
          page.evaluate(
            (wanted) => document.querySelector('spasm-advisor')!.shadowRoot!.querySelector(wanted)!.textContent!.trim(),
            selector,
          );
        expect(await issues()).to.deep.equal([]);
        expect(await words('[part~="heading"]')).to.match(/^⟦/);
        await press(page, 'library');
        expect(await words('[data-topic] p')).to.match(/^⟦/);
        await press(page, 'back');
        await press(page, 'start');
        expect(await words('[part~="question"]')).to.match(/^⟦/);
        expect(await page.seen()).to.deep.equal({ console: [], errors: [], violations: [] });
      });
    }
  });
}
