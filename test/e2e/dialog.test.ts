import { expect } from 'chai';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';
import { finish, painted, press } from './visitor.js';

const WIDGET = '<script defer src="/dist/spasm-advisor.min.js"></script>';
/** Enough to come from the end of the plan to where it has to scroll. */
const STEPS = 12;

/** Firefox leaves what peeps out by a pixel where it is, whatever padding there is. */
for (const engine of engines.filter((name) => name !== 'firefox')) {
  describe(`The dialog with the keyboard in ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
    });
    after(() => Promise.all([page?.close(), site?.close()]));

    it('lays its bar over nothing that has the focus on the way back', async () => {
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
        await painted(page);
        const [what, top, end] = await page.evaluate(() => {
          const root = document.querySelector('spasm-advisor')!.shadowRoot!;
          const focused = root.activeElement!;
          const bar = root.querySelector('dialog [data-action="close"]')!.getBoundingClientRect();
          return [focused.textContent, focused.getBoundingClientRect().top, bar.bottom] as const;
        });
        expect(top, what).to.be.at.least(end);
      }
      expect(await press(page, 'clear')).to.equal('intro');
    });
  });
}
