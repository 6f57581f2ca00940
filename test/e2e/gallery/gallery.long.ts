import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { withIntegrity } from '../../../.ci/gallery.js';
import { engines } from '../drivers/index.js';
import { Gallery, itFallsBackOn, itWorksOn, pages, script } from './gallery.js';
import { appear, click, place, press } from './trip.js';

const CORS = { 'access-control-allow-origin': '*' };

for (const engine of engines) {
  describe(`Every page of the gallery in ${engine}`, () => {
    const gallery = new Gallery();
    before(() => gallery.open(engine));
    after(() => gallery.close());

    for (const page of pages) itWorksOn(gallery, page);
    itFallsBackOn(gallery, 'sri-bad.html', 'a hash that is not its own');
    itFallsBackOn(gallery, 'blocked.html', 'scripts blocked by the policy', /^script-src/);
    itFallsBackOn(gallery, 'no-script.html', 'no JavaScript');

    for (const [title, attributes, headers, expected] of [
      ['takes the script with its hash from another origin that allows it', ' crossorigin="anonymous"', CORS, 'true'],
      ['shows what stands in the tag when that origin does not allow it', ' crossorigin="anonymous"', {}, 'false'],
      ['shows what stands in the tag when crossorigin is forgotten', '', CORS, 'false'],
    ] as const) {
      it(title, async () => {
        const { page, site } = gallery;
        // The same server under its other name is another origin.
        site.route('/cdn/spasm-advisor.min.js', { body: readFileSync(script), headers });
        const address = `${site.origin.replace('localhost', '127.0.0.1')}/cdn/spasm-advisor.min.js`;
        const tag = withIntegrity(`<script defer src="${address}" integrity="{integrity}"${attributes}></script>`);
        await page.goto(site.html({ head: tag, body: '<spasm-advisor><p>Call us.</p></spasm-advisor>' }));
        const isDefined = await page.evaluate(() => `${document.querySelector('spasm-advisor')!.matches(':defined')}`);
        expect(isDefined).to.equal(expected);
        expect((await page.seen()).errors).to.deep.equal([]);
      });
    }

    // Firefox and WebKit do not bring a page back from the cache under their drivers.
    if (engine === 'chromium') {
      for (const [title, later, expected] of [
        ['keeps the answers of a page that comes back at once', 0, 'the question'],
        ['has forgotten the answers of a page that comes back after a minute', 61_000, 'intro'],
      ] as const) {
        it(`${title} from the back/forward cache`, async () => {
          const { page } = gallery;
          const visit = { page, host: 'spasm-advisor' };
          await gallery.goto('bfcache.html');
          await appear(visit);
          const first = await press(visit, 'start');
          await click(visit, 'input[value="none"]');
          const second = await press(visit, 'continue');
          expect(second).to.not.equal(first);
          await page.evaluate((milliseconds) => {
            addEventListener('pagehide', () => {
              const now = Date.now.bind(Date);
              Date.now = () => now() + milliseconds;
            });
            addEventListener(
              'pageshow',
              ({ persisted }) => (document.documentElement.dataset['back'] = `${persisted}`),
            );
          }, later);
          const browser = page.puppeteer!;
          await Promise.all([browser.waitForNavigation(), page.click('#onward')]);
          await browser.goBack();
          await page.waitFor(() => document.documentElement.dataset['back'] === 'true');
          expect(await place(visit)).to.equal(expected === 'intro' ? 'intro' : second);
        });
      }
    }
  });
}
