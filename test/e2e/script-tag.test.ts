import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

/** Nothing but the script of this site, no style, and one Trusted Types policy: the strictest page the widget knows. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const CLASSIC = '<script defer src="/dist/spasm-advisor.min.js"></script>';
const MODULE = '<script type="module" src="/dist/spasm-advisor.min.js"></script>';
const TAG =
  '<spasm-advisor clinic-name="Harbour Spine Clinic" phone="+1 555 010 0199" region="US"><p>Call us.</p></spasm-advisor>';
/** A later release, as far as the page can tell: the same file under another version. */
const OTHER = '<script defer src="/other.js"></script>';

for (const engine of engines) {
  describe(`The script tag in ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
      site.route('/other.js', { body: read('dist/spasm-advisor.min.js').replaceAll(version, '99.0.0') });
    });
    after(() => Promise.all([page?.close(), site?.close()]));

    const open = async (head: string) => {
      await page.goto(site.html({ head, body: TAG, csp: STRICT }));
      await page.waitFor(() => customElements.get('spasm-advisor') !== undefined);
      return page.seen();
    };
    const running = () =>
      page.evaluate(() => (customElements.get('spasm-advisor') as unknown as { version: string }).version);

    for (const [kind, head] of [
      ['classic', CLASSIC],
      ['module', MODULE],
    ] as const) {
      it(`works as a ${kind} script on a page with the strictest policy, without a word`, async () => {
        const seen = await open(head);
        expect(await page.evaluate(() => document.querySelector('spasm-advisor')!.matches(':defined'))).to.equal(true);
        expect(await running()).to.equal(version);
        expect(seen).to.deep.equal({ console: [], errors: [], violations: [] });
      });
    }

    it('asks for nothing but its own file, at load and after', async () => {
      site.requests.length = 0;
      const address = await open(CLASSIC).then(() => page.evaluate(() => location.pathname));
      const own = site.requests.filter((request) => request !== 'GET /favicon.ico');
      expect(own).to.deep.equal([`GET ${address}`, 'GET /seen.js', 'GET /dist/spasm-advisor.min.js']);
    });

    it('lets the first of two copies win and warns once, naming both versions', async () => {
      const seen = await open(CLASSIC + OTHER + OTHER + CLASSIC + MODULE);
      await page.waitFor(() => document.readyState === 'complete');
      expect(await running()).to.equal(version);
      expect(seen.errors).to.deep.equal([]);
      expect(seen.violations).to.deep.equal([]);
      expect(seen.console).to.have.length(1);
      expect(seen.console[0]).to.match(/^warn: /);
      expect(seen.console[0]).to.contain(version);
      expect(seen.console[0]).to.contain('99.0.0');
    });

    it('adds no global but what Lit and zod register themselves', async () => {
      const globals = () => Reflect.ownKeys(globalThis).map(String).sort();
      await page.goto(site.html({ body: TAG }));
      const before = await page.evaluate(globals);
      await page.goto(site.html({ head: CLASSIC, body: TAG }));
      await page.waitFor(() => customElements.get('spasm-advisor') !== undefined);
      const added = (await page.evaluate(globals)).filter((name) => !before.includes(name));
      const theirs =
        /^(lit[A-Z]\w*Versions|reactiveElementVersions|reactiveElementPolyfillSupport|litPropertyMetadata|__zod_\w+)$/;
      expect(added.filter((name) => !theirs.test(name))).to.deep.equal([]);
    });
  });
}
