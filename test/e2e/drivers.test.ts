import { expect } from 'chai';
import { locate, type Box } from './drivers/in-page.js';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';

for (const engine of engines) {
  describe(`The test driver of ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
    });
    after(() => Promise.all([page?.close(), site?.close()]));

    /** A page with an element of its own: a button, a hidden box with its label, and a field in a shadow root. */
    const open = async (csp?: string) => {
      site.route('/own.js', {
        body: `customElements.define('x-own', class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: 'open' });
            for (const [name, type] of [['press', 'button'], ['tick', 'checkbox'], ['field', 'text']]) {
              const label = document.createElement('label');
              const input = document.createElement('input');
              Object.assign(input, { id: name, type, value: type === 'button' ? 'Press' : '' });
              label.append(input, name);
              if (type === 'checkbox') input.style.setProperty('position', 'absolute'), input.style.setProperty('clip-path', 'inset(50%)');
              root.append(label);
            }
            root.addEventListener('click', (event) => { this.trusted = event.isTrusted; });
          }
        });`,
      });
      await page.goto(
        site.html({
          body: '<p>Above</p><x-own></x-own><script src="/own.js"></script>',
          ...(csp === undefined ? {} : { csp }),
        }),
      );
    };
    const inside = (id: string) =>
      page.evaluate((name) => {
        const input = document.querySelector('x-own')!.shadowRoot!.querySelector<HTMLInputElement>('#' + name)!;
        return { value: input.value, checked: input.checked, focused: input.matches(':focus') };
      }, id);

    it('clicks with a trusted mouse through an open shadow root', async () => {
      await open();
      await page.click('x-own >>> #press');
      expect(
        await page.evaluate(() => (document.querySelector('x-own') as unknown as { trusted: boolean }).trusted),
      ).to.equal(true);
    });

    it('clicks a visually hidden box on its label', async () => {
      await open();
      await page.click('x-own >>> #tick');
      expect((await inside('tick')).checked).to.equal(true);
    });

    it('aims at what moves once it has come to rest', async () => {
      await open();
      await page.evaluate(() => {
        const move = (pixels: number) => {
          document.body.style.setProperty('padding-top', `${pixels}px`);
          if (pixels < 300) requestAnimationFrame(() => move(pixels + 10));
        };
        move(0);
      });
      const aim = (await page.evaluate(locate, 'x-own >>> #press')) as Box;
      const hit = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, aim);
      expect(hit).to.equal('x-own');
      expect(aim.y).to.be.greaterThan(300);
    });

    it('types, tabs and tabs back', async () => {
      await open();
      await page.click('x-own >>> #field');
      await page.type('Abc 1@2.3');
      expect((await inside('field')).value).to.equal('Abc 1@2.3');
      await page.press('Shift+Tab');
      expect((await inside('tick')).focused).to.equal(true);
      await page.press('Space', 'Tab', 'Backspace');
      expect((await inside('tick')).checked).to.equal(true);
    });

    it('works and tells under the strictest policy', async () => {
      await open("default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html");
      expect(await page.evaluate(() => document.title)).to.equal('A clinic');
      await page.evaluate(() => {
        console.warn('told', 1);
        document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
        setTimeout(() => {
          throw new Error('thrown');
        });
      });
      await page.waitFor(() => (globalThis as unknown as { __seen: { errors: string[] } }).__seen.errors.length > 0);
      const seen = await page.seen();
      expect(seen.console).to.deep.equal(['warn: told 1']);
      expect(seen.errors.join()).to.contain('thrown');
      expect(seen.violations.join()).to.contain('style-src');
    });

    it('passes arguments in, promises and errors out', async () => {
      await open();
      expect(await page.evaluate((a, b) => Promise.resolve({ sum: a + b.n }), 1, { n: 2 })).to.deep.equal({ sum: 3 });
      let message = '';
      await page
        .evaluate(() => {
          throw new TypeError('no good');
        })
        .catch((error: unknown) => {
          message = String(error);
        });
      expect(message).to.contain('no good');
    });

    it('waits for an element, also one inside a shadow root', async () => {
      await open();
      expect(await page.waitFor(() => document.querySelector('x-own')?.shadowRoot?.querySelector('input'))).to.equal(
        true,
      );
    });

    it('sets the size of the viewport and takes a picture', async () => {
      await open();
      await page.setViewport(600, 740);
      expect(await page.evaluate(() => [innerWidth, innerHeight])).to.deep.equal([600, 740]);
      expect((await page.screenshot()).subarray(1, 4).toString()).to.equal('PNG');
    });
  });
}
