import { expect } from 'chai';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';
import { finish, press } from './visitor.js';

const WIDGET = '<script defer src="/dist/spasm-advisor.min.js"></script>';
/** Enough to come from the end of the plan to where it has to scroll. */
const STEPS = 12;

for (const engine of engines) {
  describe(`The dialog with the keyboard in ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
    });
    after(() => Promise.all([page?.close(), site?.close()]));

    it('hides nothing that has the focus under its bar on the way back', async () => {
      await page.goto(
        site.html({ head: WIDGET, body: '<spasm-advisor shadow="open" region="US" display="dialog"></spasm-advisor>' }),
      );
      await page.waitFor(() => document.querySelector('spasm-advisor')?.shadowRoot?.querySelector('dialog') != null);
      await page.evaluate(() => document.querySelector('spasm-advisor')!.show());
      expect(await finish(page)).to.equal('result');
      await page.evaluate(() => {
        const root = document.querySelector('spasm-advisor')!.shadowRoot!;
        root.querySelector<HTMLElement>('[data-action="clear"]')!.focus();
      });
      for (let step = 0; step < STEPS; step++) {
        await page.press('Shift+Tab');
        // Firefox glides there, and is content when a part of it shows (WCAG 2.2, 2.4.11 asks no more).
        await page.waitFor(() => {
          const root = document.querySelector('spasm-advisor')!.shadowRoot!;
          const bar = root.querySelector('dialog [data-action="close"]')!.getBoundingClientRect();
          return root.activeElement!.getBoundingClientRect().bottom > bar.bottom;
        });
      }
      expect(await press(page, 'clear')).to.equal('intro');
    });
  });
}
