import { expect } from 'chai';
import { contactRequestSchema } from '../../src/contact/contact-request.schema.js';
import type { TriageStepEvent } from '../../src/events.js';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';
import { calm, finish, painted, place, press, tick, write } from './visitor.js';

const WIDGET = '<script defer src="/dist/spasm-advisor.min.js"></script>';
/** The clinic's page runs no script but the widget. */
const NO_SCRIPT_OF_ITS_OWN = "default-src 'self'; script-src 'self'; form-action 'self'";

async function ready(page: Page): Promise<void> {
  await page.waitFor(() => document.querySelector('spasm-advisor')?.shadowRoot?.querySelector('[data-screen]') != null);
}

/** Waits while one document goes and the next comes; a question asked in between has no answer. */
async function arrive(page: Page, isThere: () => boolean): Promise<void> {
  const until = Date.now() + 10_000;
  while (!(await page.evaluate(isThere).catch(() => false))) {
    if (Date.now() > until) throw new Error(`${page.engine}: the next page did not come`);
  }
}

for (const engine of engines) {
  describe(`The contact request on the built file in ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
    });
    after(() => Promise.all([page?.close(), site?.close()]));

    it('is posted by an ordinary clinic form, request and summary, with no script of the page', async () => {
      const posts: URLSearchParams[] = [];
      site.route('/intake', (_request, response, body) => {
        posts.push(new URLSearchParams(body));
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Thanks</title><p>Thanks.');
      });
      await page.goto(
        site.html({
          csp: NO_SCRIPT_OF_ITS_OWN,
          head: WIDGET,
          body: `<form method="post" action="/intake"><label>Insurance <input name="insurance" value="none"></label>
            <spasm-advisor shadow="open" name="back" required clinic-name="Harbour Spine Clinic" region="US"></spasm-advisor>
            <button id="post">Ask the clinic</button></form>`,
        }),
      );
      await ready(page);
      await page.click('#post');
      expect(
        await page.evaluate(() => document.querySelector('spasm-advisor')!.matches(':focus, :focus-within')),
      ).to.equal(true);
      expect(posts).to.have.length(0);
      expect(await finish(page, { 'q2-nerve': 'leg-numb-one' })).to.equal('result');
      await press(page, 'contact');
      await write(page, 'name', 'Ada <b>Jones</b>');
      await write(page, 'phone', '+1 555 010 0123');
      await tick(page, 'answers');
      await tick(page, 'yes');
      await press(page, 'review');
      expect(posts).to.have.length(0);
      expect(await press(page, 'send')).to.equal('unclaimed');
      const said = await page.evaluate(() => document.querySelector('spasm-advisor')!.shadowRoot!.textContent!);
      expect(said).to.contain("Ready. Now press this form's own button.");
      await page.click('#post');
      await arrive(page, () => document.title === 'Thanks');
      expect(posts).to.have.length(1);
      expect([...posts[0]!.keys()].sort()).to.deep.equal(['back', 'back-summary', 'insurance']);
      const request = contactRequestSchema.parse(JSON.parse(posts[0]!.get('back')!));
      expect(request.contact).to.include({ name: 'Ada <b>Jones</b>', phone: '+1 555 010 0123' });
      expect(request.outcome).to.include({ acuity: 'soon' });
      expect(posts[0]!.get('back-summary')!.replaceAll('\r\n', '\n')).to.equal(request.summary);
    });

    it('leaves nothing that a reload brings back', async () => {
      const body =
        '<form><input name="other"><spasm-advisor shadow="open" name="back" region="US"></spasm-advisor></form>';
      await page.goto(site.html({ csp: NO_SCRIPT_OF_ITS_OWN, head: WIDGET, body }));
      await ready(page);
      await finish(page);
      await press(page, 'contact');
      await write(page, 'name', 'Ada');
      await write(page, 'phone', '+1 555 010 0123');
      await tick(page, 'yes');
      await press(page, 'review');
      await press(page, 'send');
      const carried = () => page.evaluate(() => [...new FormData(document.querySelector('form')!).keys()]);
      expect(await carried()).to.deep.equal(['other', 'back', 'back-summary']);
      await page.evaluate(() => {
        Object.assign(globalThis, { isOld: true });
        setTimeout(() => location.reload());
      });
      await arrive(page, () => !('isOld' in globalThis) && document.readyState === 'complete');
      await ready(page);
      expect(await carried()).to.deep.equal(['other']);
      expect(await place(page)).to.equal('intro');
    });

    it('tells a tracker on the page nothing: no answer, no word of the form, no address, title, console or storage', async () => {
      site.route('/tracker.js', {
        body: `
          // For the test alone: a way to the closed root that no page has.
          const attach = Element.prototype.attachShadow;
          Element.prototype.attachShadow = function (init) {
            const root = attach.call(this, init);
            Object.defineProperty(globalThis, '__inside', { value: root, configurable: true });
            return root;
          };
          const told = [];
          Object.defineProperty(globalThis, '__told', { value: told });
          const describe = (node) => {
            if (!(node instanceof Element) || node === document.documentElement || node === document.body) return '';
            const attributes = [...node.attributes].map(({ name, value }) => name + '=' + value).join(' ');
            return [node.localName, attributes, node.value ?? '', node.checked ?? '', node.textContent, node.innerText].join(' ');
          };
          const types = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin', 'focusout', 'focus', 'blur',
            'input', 'beforeinput', 'change', 'submit', 'invalid', 'select', 'selectionchange', 'keydown', 'keyup', 'keypress', 'copy',
            'toggle', 'scroll', 'scrollend', 'mouseover', 'pointerover', 'slotchange', 'triage-step'];
          for (const type of types) for (const capture of [true, false]) {
            document.addEventListener(type, (event) => {
              const { target, relatedTarget } = event;
              const nodes = [target, relatedTarget, document.activeElement, ...event.composedPath()];
              // Left out because no element can change them: Firefox's own event.originalTarget, which sees through closed
              // roots, and keys in the capture phase. A page that loads a key logger has no private field.
              const typed = capture ? '' : [event.key ?? '', event.data ?? ''].join('');
              told.push([type, ...nodes.map(describe), typed, String(getSelection()), JSON.stringify(event.detail ?? '')].join(' '));
            }, capture);
          }
          new MutationObserver((records) => {
            for (const record of records) told.push(describe(record.target) + [...record.addedNodes].map(describe).join(' '));
          }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        `,
      });
      await page.goto(
        site.html({
          head: `<script src="/tracker.js"></script>${WIDGET}`,
          body: '<spasm-advisor clinic-name="Harbour Spine Clinic" phone="+1 555 010 0199" region="US"><p>Call us.</p></spasm-advisor>',
        }),
      );
      type Inside = { __inside: ShadowRoot; __told: string[] };
      await page.waitFor(() => (globalThis as unknown as Inside).__inside?.querySelector('[data-screen]') != null);
      const outside = () =>
        page.evaluate(async () => [
          location.href,
          document.title,
          String(history.length),
          document.cookie,
          String(localStorage.length + sessionStorage.length),
          JSON.stringify((await indexedDB.databases?.()) ?? []),
          JSON.stringify('caches' in globalThis ? await caches.keys() : []),
          JSON.stringify(history.state),
          window.name,
        ]);
      const before = await outside();
      site.requests.length = 0;
      const steps = await page.evaluate(() => {
        const list: string[] = [];
        document.querySelector('spasm-advisor')!.addEventListener('triage-step', (event) => {
          list.push(JSON.stringify((event as TriageStepEvent).detail));
        });
        Object.defineProperty(globalThis, '__steps', { value: list });
        return list.length;
      });
      expect(steps).to.equal(0);

      const click = async (selector: string) => {
        const point = await page.evaluate((wanted) => {
          const found = (globalThis as unknown as Inside).__inside.querySelector<HTMLInputElement>(wanted)!;
          const target = found.labels?.[0] && found.type !== 'text' ? found.labels[0] : found;
          target.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = target.getClientRects()[0]!;
          return { x: Math.round(box.left + Math.min(box.width / 2, 40)), y: Math.round(box.top + box.height / 2) };
        }, selector);
        await page.clickAt(point.x, point.y);
      };
      const at = () =>
        page.evaluate(() => {
          const { screen, question } = (globalThis as unknown as Inside).__inside.querySelector<HTMLElement>(
            '[data-screen]',
          )!.dataset;
          return (screen === 'question' ? question : screen)!;
        });
      const go = async (action: string) => {
        const from = await at();
        await click(`[data-action="${action}"]`);
        await page.waitFor((old) => {
          const { screen, question } = (globalThis as unknown as Inside).__inside.querySelector<HTMLElement>(
            '[data-screen]',
          )!.dataset;
          return (screen === 'question' ? question : screen) !== old;
        }, from);
        return at();
      };
      const type = async (name: string, text: string) => {
        await click(`[name="${name}"]`);
        await page.type(text);
        await painted(page);
      };
      const answers: Record<string, string> = { ...calm, 'q2-nerve': 'leg-numb-one', 'q9-medicines': 'antiplatelet' };
      const labels: string[] = [];
      let screen = await go('start');
      while (screen.startsWith('q')) {
        const code = answers[screen] ?? 'none';
        if (screen === 'q5-age') await type(screen, '47');
        else {
          labels.push(
            await page.evaluate((value) => {
              const root = (globalThis as unknown as Inside).__inside;
              const input = root.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
              return input.closest('label')!.querySelector('.answer-label')!.textContent!.trim();
            }, code),
          );
          await click(`input[value="${code}"]`);
        }
        screen = await go('continue');
      }
      expect(screen).to.equal('result');
      await go('contact');
      await type('name', 'Zyx Quagga');
      await type('phone', '555 867 5309');
      await type('message', 'wobbly knees');
      await click('input[value="yes"]');
      await go('review');
      expect(await go('send')).to.equal('unclaimed');

      const { told, progress } = await page.evaluate(() => ({
        told: (globalThis as unknown as Inside).__told,
        progress: (globalThis as unknown as { __steps: string[] }).__steps,
      }));
      expect(told.length).to.be.greaterThan(100);
      expect(told.some((entry) => entry.includes('spasm-advisor'))).to.equal(true);
      const all = told.join('\n');
      const secrets = [
        ...Object.values(answers),
        ...labels,
        'Zyx',
        'Quagga',
        '867',
        'wobbly',
        'knees',
        'acuity',
        'result',
        'q2-nerve',
      ];
      for (const secret of secrets.filter((word) => word !== 'none')) {
        expect(all.includes(secret), `the tracker was told "${secret}"`).to.equal(false);
      }
      const letters = told.filter((entry) => /^(keydown|keyup|keypress|beforeinput|input) /.test(entry));
      for (const entry of letters) expect(entry).to.not.match(/ [ZyxQuagw4]+ {2}""$/);
      expect(progress).to.deep.equal(
        ['start', 'questions', 'outcome', 'contact'].map((step) => JSON.stringify({ step })),
      );
      expect(await outside()).to.deep.equal(before);
      expect(await page.seen()).to.deep.equal({ console: [], errors: [], violations: [] });
      expect(site.requests.filter((request) => !request.includes('favicon'))).to.deep.equal([]);
    });
  });
}
