import { expect } from 'chai';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';
import { finish, painted, place, press, write } from './visitor.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const HEAD = '<script defer src="/dist/spasm-advisor.min.js"></script>';
const TAG =
  '<spasm-advisor shadow="open" clinic-name="Harbour Spine Clinic" phone="+1 555 010 0199" region="US"><p>Call us.</p></spasm-advisor>';

for (const engine of engines) {
  describe(`Learn on the built file in ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
    });
    after(() => Promise.all([page?.close(), site?.close()]));
    beforeEach(async () => {
      await page.goto(site.html({ head: HEAD, body: TAG, csp: STRICT }));
      await page.waitFor(
        () => document.querySelector('spasm-advisor')?.shadowRoot?.querySelector('[data-screen]') != null,
      );
      site.requests.length = 0;
    });
    afterEach(async () => {
      expect(await page.seen()).to.deep.equal({ console: [], errors: [], violations: [] });
      expect(site.requests.filter((request) => request !== 'GET /favicon.ico')).to.deep.equal([]);
    });

    /** What is found and folded out, and what is said about it. */
    const found = () =>
      page.evaluate(() => {
        const root = document.querySelector('spasm-advisor')!.shadowRoot!;
        const topics = [...root.querySelectorAll<HTMLDetailsElement>('[data-topic]')];
        const rows = [...root.querySelectorAll('[data-topic] :is(tbody tr, dl > div)')];
        return {
          topics: topics.filter((each) => each.checkVisibility()).map((each) => each.dataset['topic']!),
          rows: rows.filter((each) => each.checkVisibility()).map((each) => each.textContent!.replace(/\s+/g, ' ')),
          status: root.querySelector('[part~="screen"] [role="status"]')!.textContent!.trim(),
        };
      });

    it('is opened, searched and left again, and every topic has its words', async () => {
      expect(await press(page, 'library')).to.equal('library');
      expect((await found()).topics).to.have.length(10);
      await write(page, 'library-search', 'acupuncturist');
      const { topics, rows, status } = await found();
      expect(topics).to.deep.equal(['professional-care']);
      expect(rows).to.have.length(1);
      expect(rows[0]).to.contain('thin needles');
      expect(status).to.equal('Found: 1');
      await page.evaluate(() => {
        const root = document.querySelector('spasm-advisor')!.shadowRoot!;
        for (const part of root.querySelectorAll('details')) if (part.checkVisibility()) part.open = true;
      });
      await page.waitFor(() =>
        /NICE NG59[^<]*guideline/.test(document.querySelector('spasm-advisor')!.shadowRoot!.textContent!),
      );
      const text = await page.evaluate(() => document.querySelector('spasm-advisor')!.shadowRoot!.textContent!);
      expect(text).to.not.match(/undefined|\{[a-z]/);
      expect(await press(page, 'back')).to.equal('intro');
      await press(page, 'library');
      expect((await found()).topics).to.have.length(10);
    });

    it('is walked with the keyboard alone: from the search to a topic, and on to who says so', async () => {
      await press(page, 'library');
      await page.press('Tab', 'Tab');
      await page.type('disc');
      await painted(page);
      const names: string[] = [];
      for (let presses = 0; presses < 12; presses++) {
        await page.press('Tab');
        const name = await page.evaluate(() => {
          const root = document.querySelector('spasm-advisor')!.shadowRoot!;
          const active = root.activeElement!;
          const bar = root.querySelector('.signs')!.getBoundingClientRect();
          const isCovered = active.getBoundingClientRect().bottom > bar.top;
          return `${isCovered ? 'covered ' : ''}${active.localName}: ${active.textContent.replace(/\s+/g, ' ').trim()}`;
        });
        names.push(name);
      }
      expect(names.filter((name) => name.startsWith('covered'))).to.deep.equal([]);
      expect(names[0]).to.match(/^summary: What can set it off/);
      expect(names[1]).to.match(/^summary: Who says so: Something else in the back/);
      expect(names[2]).to.match(/^summary: When something else is behind it/);
    });

    it('leads back to the plan', async () => {
      expect(await finish(page)).to.equal('result');
      await press(page, 'library');
      expect(await press(page, 'back')).to.equal('result');
      expect(await place(page)).to.equal('result');
    });

    it('keeps the warning signs in sight below a header that sticks', async () => {
      await page.evaluate(() => {
        const header = document.createElement('header');
        header.className = 'sticky';
        header.textContent = 'Harbour Spine Clinic';
        const styles = new CSSStyleSheet();
        styles.replaceSync('.sticky { position: sticky; top: 0; height: 80px; z-index: 9 }');
        document.adoptedStyleSheets = [styles];
        document.body.prepend(header);
      });
      await press(page, 'library');
      const isInSight = await page.evaluate(() => {
        const root = document.querySelector('spasm-advisor')!.shadowRoot!;
        for (const topic of root.querySelectorAll<HTMLDetailsElement>('[data-topic]')) topic.open = true;
        root.querySelector('[data-topic="prevention"]')!.scrollIntoView();
        const { left, top, width, height } = root.querySelector('.signs [data-action="call"]')!.getBoundingClientRect();
        const hit = root.elementFromPoint(left + width / 2, top + height / 2);
        return hit?.closest('[data-action]')?.getAttribute('href');
      });
      expect(isInSight).to.equal('tel:911');
      await page.click('spasm-advisor >>> [data-action="signs"]');
      await painted(page);
      const focused = await page.evaluate(() => {
        const { activeElement } = document.querySelector('spasm-advisor')!.shadowRoot!;
        const top = activeElement!.getBoundingClientRect().top;
        return [activeElement!.getAttribute('part'), top >= 80];
      });
      expect(focused).to.deep.equal(['safety-net', true]);
    });
  });
}
