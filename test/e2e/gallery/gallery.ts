import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { withIntegrity } from '../../../.ci/gallery.js';
import { openBrowser, openSite, SEEN, type Engine, type Page, type TestSite } from '../drivers/index.js';
import { hostState, moment } from './host.js';
import { appear, place, toOutcome, toReceived, words, type Visit } from './trip.js';

export const folder = new URL('../../../demo/gallery/', import.meta.url);
export const script = new URL('../../../dist/spasm-advisor.min.js', import.meta.url);
const SCRIPT_PATH = '/dist/spasm-advisor.min.js';

/** A page of demo/gallery/ on which a visitor can make the whole trip. */
interface ForeignPage {
  readonly file: string;
  readonly title: string;
  /** The advisor to walk through; `spasm-advisor` when the page has one. */
  readonly host?: string;
  /** What the page's console shows, as patterns in order; nothing unless said. */
  readonly says?: readonly RegExp[];
  /** What must also hold at the end, on this page. */
  readonly also?: (visit: Visit) => Promise<void>;
}

/** A custom property, or any other, of the wrapper that carries everything. */
const look = ({ page, host }: Visit, selector: string, property: string): Promise<string> =>
  page.evaluate(
    (path, inner, name) => {
      const found = document.querySelector(path)!.shadowRoot!.querySelector(inner)!;
      return getComputedStyle(found).getPropertyValue(name);
    },
    host,
    selector,
    property,
  );
const stepsTold = ({ page }: Visit): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-steps]')!.dataset['steps']!);

const framework = (file: string, name: string): ForeignPage => ({
  file,
  title: `${name}, which renders around it with each of its events`,
  also: async (visit) => {
    expect(await stepsTold(visit)).to.equal('start questions outcome contact');
  },
});

export const pages: readonly ForeignPage[] = [
  { file: 'plain.html', title: 'plain HTML' },
  { file: 'bootstrap.html', title: 'Bootstrap' },
  { file: 'tailwind.html', title: 'the reset of Tailwind' },
  { file: 'wordpress.html', title: 'styles like those of a WordPress block theme, in a div' },
  {
    file: 'jquery.html',
    title: 'jQuery with handlers for every click and key',
    also: async ({ page }) => {
      const search = await page.evaluate(() => document.querySelector<HTMLInputElement>('[name="search"]')!.value);
      expect(search).to.equal('');
    },
  },
  { file: 'unset.html', title: '* { all: unset }' },
  {
    file: 'root-625.html',
    title: 'a root of 62.5 %',
    also: async (visit) => {
      expect(parseFloat(await look(visit, '.root', 'font-size'))).to.be.at.least(16);
      expect(parseFloat(await look(visit, '[data-screen] .button', 'font-size'))).to.be.at.least(16);
    },
  },
  {
    file: 'rtl.html',
    title: 'text from right to left',
    also: async (visit) => {
      expect(await look(visit, '.root', 'direction')).to.equal('ltr');
    },
  },
  {
    file: 'dark.html',
    title: 'a dark page on a light system',
    also: async (visit) => {
      expect(await visit.page.evaluate(() => matchMedia('(prefers-color-scheme: light)').matches)).to.equal(true);
      expect(await look(visit, '.root', 'background-color')).to.equal('rgb(18, 27, 34)');
    },
  },
  {
    file: 'quirks.html',
    title: 'quirks mode',
    also: async ({ page }) => {
      expect(await page.evaluate(() => document.compatMode)).to.equal('BackCompat');
    },
  },
  { file: 'csp.html', title: 'a strict Content Security Policy with Trusted Types' },
  { file: 'nonce.html', title: 'a nonce with strict-dynamic' },
  { file: 'sri.html', title: 'the hash of the script' },
  {
    file: 'three.html',
    title: 'three advisors',
    host: '#two',
    also: async ({ page }) => {
      expect(await place({ page, host: '#one' })).to.equal('intro');
      const third = { page, host: '#three' };
      expect(await toOutcome(third, { 'q1-now': 'now-chest' })).to.equal('result');
      expect(await place({ page, host: '#two' })).to.equal('sent');
    },
  },
  {
    file: 'two-versions.html',
    title: 'two versions of the script',
    says: [/^warn: spasm-advisor \d+\.\d+\.\d+ is on this page already; 99\.0\.0 was not started\.$/],
  },
  {
    file: 'two-lits.html',
    title: 'a copy of Lit of its own',
    also: async ({ page }) => {
      await page.click('clinic-clock >>> button');
      await page.waitFor(() =>
        document.querySelector('clinic-clock')!.shadowRoot!.textContent!.includes('Seen 1 times'),
      );
    },
  },
  { file: 'nested.html', title: 'the advisor in another shadow root', host: 'clinic-page >>> spasm-advisor' },
  {
    file: 'turbo.html',
    title: 'Turbo, which swaps the body',
    also: async ({ page, host }) => {
      await page.click('#onward');
      await page.waitFor(() => document.title === 'Dockside Clinic: turbo-second');
      const next = { page, host };
      expect(await appear(next)).to.equal('intro');
      expect(await toOutcome(next)).to.equal('result');
    },
  },
  framework('react.html', 'React 19'),
  framework('vue.html', 'Vue'),
  framework('svelte.html', 'Svelte'),
];

/** Opens pages of the gallery in one browser; `isScripted` false gives the same page without the advisor's script. */
export class Gallery {
  page!: Page;
  site!: TestSite;
  isScripted = true;

  async open(engine: Engine): Promise<void> {
    [this.page, this.site] = await Promise.all([openBrowser(engine), openSite()]);
    this.site.route(SCRIPT_PATH, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(this.isScripted ? readFileSync(script) : '');
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.page?.close(), this.site?.close()]);
  }

  /** The page as it is in the gallery, but that it collects what happens on it. */
  async goto(file: string): Promise<void> {
    const html = withIntegrity(readFileSync(new URL(file, folder), 'utf8')).replace('<head>', `<head>${SEEN}`);
    await this.page.goto(this.site.route(`/demo/gallery/${file}`, { body: html }));
  }

  /** Everything asked for since the last time, but the icon that browsers look for. */
  asked(): string[] {
    return this.site.requests.splice(0).filter((request) => !request.endsWith('/favicon.ico'));
  }
}

/** The whole trip on a foreign page, and the page afterwards compared with itself without the advisor. */
export function itWorksOn(
  gallery: Gallery,
  { file, title, host = 'spasm-advisor', says = [], also }: ForeignPage,
): void {
  it(`works on a page with ${title}, and leaves it as it was`, async () => {
    const { page } = gallery;
    gallery.isScripted = false;
    await gallery.goto(file);
    const without = await page.evaluate(hostState);

    gallery.isScripted = true;
    await gallery.goto(file);
    const visit = { page, host };
    expect(await appear(visit)).to.equal('intro');
    const atLoad = await page.evaluate(moment);
    expect(atLoad).to.include({ focus: 'body', scroll: '0 0' });
    gallery.asked();

    expect(await toOutcome(visit)).to.equal('result');
    expect(await toReceived(visit)).to.equal('sent');
    expect(await words(visit)).to.contain('DOCK-7');

    expect(gallery.asked(), 'requests after load').to.deep.equal([]);
    expect(await page.evaluate(hostState)).to.deep.equal(without);
    expect((await page.evaluate(moment)).history, 'entries of the history').to.equal(atLoad.history);
    await also?.(visit);
    const seen = await page.seen();
    expect(seen.errors).to.deep.equal([]);
    expect(seen.violations).to.deep.equal([]);
    expect(seen.console).to.have.length(says.length);
    says.forEach((pattern, index) => expect(seen.console[index]).to.match(pattern));
  });
}

/** Pages on which the script does not run: what the clinic wrote into the tag is what a visitor sees. */
export function itFallsBackOn(gallery: Gallery, file: string, title: string, violation?: RegExp): void {
  it(`shows what stands in the tag with ${title}`, async () => {
    const { page } = gallery;
    await gallery.goto(file);
    const shown = await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      const tag = (frame ?? document).querySelector('spasm-advisor')!;
      const link = tag.querySelector<HTMLElement>('a[href="tel:911"]')!;
      const box = link.getBoundingClientRect();
      return { defined: tag.matches(':defined'), text: tag.textContent!, size: box.width * box.height > 0 };
    });
    expect(shown).to.deep.include({ defined: false, size: true });
    expect(shown.text).to.contain('+1 555 010 0142');
    const seen = await page.seen();
    expect(seen.errors).to.deep.equal([]);
    expect(seen.violations.every((one) => violation?.test(one))).to.equal(true);
  });
}
