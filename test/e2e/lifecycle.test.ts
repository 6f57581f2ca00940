import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';

const SCRIPT = '/dist/spasm-advisor.min.js';
const CYCLES = 200;
const TAG = 'shadow="open" region="US" phone="+1 555 010 0199" clinic-name="Harbour Spine Clinic"';
const OWN = '<p>In danger call 911 now. Otherwise call us on <a href="tel:+15550100199">+1 555 010 0199</a>.</p>';

/** The rule that the README gives, as it stands there. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const RESERVATION = [
  ...readme.matchAll(/^ *((?:@media[^{\n]*\{ )?spasm-advisor[^\n]*\{[^\n]*min-block-size[^\n]*\})$/gm),
]
  .map((match) => match[1])
  .join('\n');

for (const engine of engines.filter((name) => name === 'chromium')) {
  describe(`Coming and going in ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
    });
    after(() => Promise.all([page?.close(), site?.close()]));

    const open = async () => {
      await page.goto(site.html({ head: `<script defer src="${SCRIPT}"></script>`, body: '<main></main>' }));
      await page.waitFor(() => customElements.get('spasm-advisor') !== undefined);
    };
    /** Elements that the browser still holds, after it has cleared away what nobody needs. */
    const instances = async (): Promise<number> => {
      const { puppeteer } = page;
      await puppeteer!.evaluate(() => (globalThis as unknown as { gc: () => void }).gc());
      const prototype = await puppeteer!.evaluateHandle(() => customElements.get('spasm-advisor')!.prototype as object);
      const found = await puppeteer!.queryObjects(prototype);
      const count = await found.evaluate((list) => (list as unknown as unknown[]).length);
      await Promise.all([prototype.dispose(), found.dispose()]);
      return count;
    };
    /** Listeners on all that outlives an element. */
    const listeners = async (): Promise<string[]> => {
      const session = await page.puppeteer!.createCDPSession();
      const found: string[] = [];
      for (const owner of ['window', 'document', 'document.documentElement', 'document.body', 'visualViewport']) {
        const { result } = await session.send('Runtime.evaluate', { expression: owner });
        const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
        found.push(...listeners.map(({ type }) => `${owner}: ${type}`));
      }
      await session.detach();
      return found.sort();
    };

    it(`leaves one element of ${CYCLES} that came, were used, and went, and no listener`, async () => {
      await open();
      const before = await listeners();
      await page.evaluate(async (cycles) => {
        for (let cycle = 0; cycle < cycles; cycle += 1) {
          const element = document.createElement('spasm-advisor');
          Object.assign(element, { region: 'US', display: cycle % 2 ? 'dialog' : 'inline', sharedDevice: true });
          document.querySelector('main')!.append(element);
          await element.updateComplete;
          element.start();
          element.show();
          await element.updateComplete;
          element.remove();
          Object.assign(globalThis, { last: element });
        }
      }, CYCLES);
      expect(await instances()).to.equal(1);
      expect(await listeners()).to.deep.equal(before);
    });

    it(`leaves one element and no listener when it came and went ${CYCLES} times`, async () => {
      await open();
      const before = await listeners();
      await page.evaluate(async (cycles) => {
        const element = document.createElement('spasm-advisor');
        element.start();
        for (let cycle = 0; cycle < cycles; cycle += 1) {
          document.querySelector('main')!.append(element);
          await element.updateComplete;
          element.remove();
        }
        Object.assign(globalThis, { last: element });
      }, CYCLES);
      expect(await instances()).to.equal(1);
      expect(await listeners()).to.deep.equal(before);
    });

    it('leaves none of the placeholders, and none of the elements once they are gone', async () => {
      await open();
      await page.evaluate(async (cycles) => {
        const main = document.querySelector('main')!;
        for (let cycle = 0; cycle < cycles; cycle += 1) {
          const placeholder = document.createElement('div');
          placeholder.setAttribute('data-spasm-advisor', '');
          main.append(placeholder);
          await Promise.resolve();
          main.replaceChildren();
        }
      }, CYCLES);
      expect(await instances()).to.equal(0);
    });

    it('has a rule in the README to keep the room for it', () => {
      expect(RESERVATION).to.contain(':not(:defined)').and.to.contain("[display='dialog']");
    });

    for (const [width, height] of [
      [390, 844],
      [768, 1024],
      [1280, 800],
      [1280, 1400],
    ] as const) {
      for (const [what, tag] of [
        ['in the page', `<spasm-advisor ${TAG}>${OWN}</spasm-advisor>`],
        ['behind its button', `<spasm-advisor ${TAG} display="dialog">${OWN}</spasm-advisor>`],
      ] as const) {
        it(`moves what is around it by at most 0.02 on ${width} x ${height}, ${what}`, async () => {
          await page.setViewport(width, height);
          const style = `<style>body{margin:1em;font:16px/1.5 sans-serif}${RESERVATION}</style>`;
          const around = '<p>Our clinic by the harbour has helped backs for thirty years.</p>';
          await page.goto(
            site.html({
              head: `<meta name="viewport" content="width=device-width">${style}`,
              body: `<h1>Back spasm</h1>${around.repeat(2)}${tag}<h2>Find us</h2>${around.repeat(30)}`,
            }),
          );
          const shift = await page.evaluate(async (src) => {
            const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            let sum = 0;
            const add = (entries: PerformanceEntryList) =>
              entries.forEach((entry) => (sum += (entry as unknown as { value: number }).value));
            const observer = new PerformanceObserver((list) => add(list.getEntries()));
            observer.observe({ type: 'layout-shift', buffered: true });
            await painted();
            const script = document.createElement('script');
            script.src = src;
            document.head.append(script);
            await customElements.whenDefined('spasm-advisor');
            await document.querySelector('spasm-advisor')!.updateComplete;
            await painted();
            await painted();
            add(observer.takeRecords());
            return sum;
          }, SCRIPT);
          expect(shift).to.be.at.most(0.02);
        });
      }
    }
  });
}

for (const engine of engines) {
  describe(`A placeholder on a page that is still loading in ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
    });
    after(() => Promise.all([page?.close(), site?.close()]));

    for (const [kind, script] of [
      ['before it', `<script src="${SCRIPT}"></script>`],
      ['deferred', `<script defer src="${SCRIPT}"></script>`],
      ['as a module', `<script type="module" src="${SCRIPT}"></script>`],
    ] as const) {
      it(`gets all its children when the script stands ${kind}`, async () => {
        const data = TAG.replace(/([a-z-]+)="/g, 'data-$1="');
        const body = `<div id="here" data-spasm-advisor ${data}>${OWN}<script>0</script><p slot="intro">Hello</p></div><p>after</p>`;
        await page.goto(site.html({ head: script, body }));
        await page.waitFor(() => document.querySelector('spasm-advisor'));
        const found = await page.evaluate(async () => {
          const element = document.querySelector('spasm-advisor')!;
          await element.updateComplete;
          return {
            id: element.id,
            clinic: element.getAttribute('clinic-name'),
            children: [...element.children].map(({ localName }) => localName),
            rest: document.querySelectorAll('[data-spasm-advisor]').length,
            next: element.nextElementSibling!.textContent,
            slotted: element.querySelector('[slot]')!.assignedSlot!.name,
          };
        });
        expect(found).to.deep.equal({
          id: 'here',
          clinic: 'Harbour Spine Clinic',
          children: ['p', 'script', 'p'],
          rest: 0,
          next: 'after',
          slotted: 'intro',
        });
        expect((await page.seen()).errors).to.deep.equal([]);
      });
    }
  });
}
