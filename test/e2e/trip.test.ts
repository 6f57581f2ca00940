import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';
import { finish, press, tick, write } from './visitor.js';

/** The strictest page the widget knows: one script of its own site, no style, one Trusted Types policy. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const HEAD = '<script defer src="/dist/spasm-advisor.min.js"></script><script defer src="/clinic.js"></script>';
const TAG =
  '<spasm-advisor shadow="open" clinic-name="Harbour Spine Clinic" phone="+1 555 010 0199" region="US"><p>Call us.</p></spasm-advisor>';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

for (const engine of engines) {
  describe(`The whole trip on the built file in ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
      site.route('/clinic.js', {
        body: `document.addEventListener('contact-request', (event) => {
          globalThis.received = event.detail;
          event.respondWith(Promise.resolve({ reference: 'HSC-42' }));
        });`,
      });
    });
    after(() => Promise.all([page?.close(), site?.close()]));

    const open = async () => {
      await page.goto(site.html({ head: HEAD, body: TAG, csp: STRICT }));
      await page.waitFor(
        () => document.querySelector('spasm-advisor')?.shadowRoot?.querySelector('[data-screen]') != null,
      );
      site.requests.length = 0;
    };
    const quiet = async () => {
      expect(await page.seen()).to.deep.equal({ console: [], errors: [], violations: [] });
      expect(site.requests.filter((request) => request !== 'GET /favicon.ico')).to.deep.equal([]);
    };

    it('asks the page for nothing when its styles put an address where a colour belongs', async () => {
      const colours = [...readme.matchAll(/^\| `(--spasm-[a-z-]+)`/gm)].map((match) => match[1]!);
      expect(colours).to.include.members(['--spasm-tint', '--spasm-self-care']);
      const sheet = colours.map((name) => `${name}: url(/told${name})`).join(';');
      await page.goto(site.html({ head: `${HEAD}<style>spasm-advisor { ${sheet} }</style>`, body: TAG }));
      await page.waitFor(
        () => document.querySelector('spasm-advisor')?.shadowRoot?.querySelector('[data-screen]') != null,
      );
      site.requests.length = 0;
      expect(await finish(page)).to.equal('result');
      await quiet();
    });

    it('ticks nothing on the next question when Continue is pressed twice where an answer lies then', async () => {
      await page.setViewport(480, 740);
      await open();
      await press(page, 'start');
      await tick(page, 'none');
      const [x, y] = await page.evaluate(() => {
        const button = document
          .querySelector('spasm-advisor')!
          .shadowRoot!.querySelector<HTMLElement>('[data-action="continue"]')!;
        button.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = button.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)] as const;
      });
      await page.clickTwiceAt(x, y);
      const seen = await page.evaluate(
        (left, top) => {
          const root = document.querySelector('spasm-advisor')!.shadowRoot!;
          return {
            question: root.querySelector<HTMLElement>('[part~="screen"]')!.dataset['question'],
            isAnswerThere: root.elementFromPoint(left, top)?.closest('.answer') != null,
            ticked: root.querySelectorAll('input:checked').length,
          };
        },
        x,
        y,
      );
      await page.setViewport(1280, 800);
      expect(seen).to.deep.equal({ question: 'q2-nerve', isAnswerThere: true, ticked: 0 });
    });

    it('goes from the start to "received" with no violation and no request after load', async () => {
      await open();
      expect(await finish(page)).to.equal('result');
      await press(page, 'contact');
      await write(page, 'name', 'Ada Example');
      await write(page, 'phone', '+1 555 010 0123');
      await tick(page, 'yes');
      expect(await press(page, 'review')).to.equal('review');
      expect(await press(page, 'send')).to.equal('sent');
      const text = await page.evaluate(() => document.querySelector('spasm-advisor')!.shadowRoot!.textContent!);
      expect(text).to.contain('HSC-42');
      const name = await page.evaluate(
        () => (globalThis as unknown as { received: { contact: { name: string } } }).received.contact.name,
      );
      expect(name).to.equal('Ada Example');
      await quiet();
    });

    it('shows the emergency number after the first page, under the same policy', async () => {
      await open();
      expect(await finish(page, { 'q1-now': 'now-chest' })).to.equal('result');
      const card = await page.evaluate(() => {
        const found = document
          .querySelector('spasm-advisor')!
          .shadowRoot!.querySelector<HTMLElement>('[part~="care-card"]')!;
        return [found.dataset['acuity'], found.querySelector('[data-action="call"]')!.getAttribute('href')];
      });
      expect(card).to.deep.equal(['emergency', 'tel:911']);
      await quiet();
    });

    it('can be walked with the keyboard alone', async () => {
      await open();
      await page.click('spasm-advisor >>> [data-action="start"]');
      // From the focused heading: Tab to the first answer, tick it with Space, and on to Continue.
      const steps: string[] = [];
      await page.press('Tab', 'Space');
      for (let presses = 0; presses < 40; presses++) {
        await page.press('Tab');
        const action = await page.evaluate(() => {
          const active = document.querySelector('spasm-advisor')!.shadowRoot!.activeElement as HTMLElement | null;
          return active?.dataset['action'] ?? active?.localName ?? '';
        });
        steps.push(action);
        if (action === 'continue') break;
      }
      expect(steps.at(-1)).to.equal('continue');
      await page.press('Enter');
      await page.waitFor(
        () => document.querySelector('spasm-advisor')!.shadowRoot!.querySelector('[data-screen="result"]') !== null,
      );
    });
  });
}
