import { expect } from 'chai';
import { engines, openBrowser, openSite, type Page, type TestSite } from '../drivers/index.js';
import { contrasts, looks, nameOf, openLook, walk } from './themes.js';

const AA = 4.5;
const BORDER = 3;
/** Front, ground, the least contrast between them. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...['text', 'muted', 'accent'].flatMap((front) =>
    ['surface', 'subtle', 'tint'].map((ground) => [front, ground, AA] as const),
  ),
  ['error', 'surface', AA],
  ['on-accent', 'accent', AA],
  ['on-urgent', 'urgent', AA],
  ['on-soon', 'soon', AA],
  ['on-self-care', 'self-care', AA],
  ['on-emergency', 'emergency', AA],
  ['line', 'surface', BORDER],
  ['focus', 'surface', BORDER],
];

/** A page that does what it can to hide things: every part in white on white, small and pale. */
const HOSTILE = `<style>
  spasm-advisor { --spasm-surface: #fff; --spasm-text: #fff; --spasm-muted: #fff; --spasm-accent: #fff; --spasm-on-accent: #fff;
    --spasm-subtle: #fff; --spasm-urgent: #fff; --spasm-soon: #fff; --spasm-self-care: #fff; --spasm-font-size: 1px; font-size: 1px }
  ${['care-card', 'care-card-heading', 'heading', 'button', 'button-primary', 'safety-net', 'screen']
    .map((part) => `spasm-advisor::part(${part})`)
    .join(', ')} { color: #fff; background: #fff }
</style>`;

for (const engine of engines) {
  describe(`Themes in ${engine}`, () => {
    let page: Page;
    let site: TestSite;
    before(async () => {
      [page, site] = await Promise.all([openBrowser(engine), openSite()]);
    });
    after(() => Promise.all([page?.close(), site?.close()]));

    for (const look of looks) {
      it(`keep ${AA}:1 between every text and its ground, ${BORDER}:1 for borders: ${nameOf(look)}`, async () => {
        await openLook(page, site, look);
        const ratios = await page.evaluate(
          contrasts,
          pairs.map(([front, ground]) => [front, ground] as const),
        );
        const low = pairs.flatMap(([front, ground, least], index) =>
          ratios[index]! < least ? [`${front} on ${ground}: ${ratios[index]!.toFixed(2)}`] : [],
        );
        expect(low).to.deep.equal([]);
      });
    }

    it('leave the emergency card readable, whatever a page sets, parts too', async () => {
      await openLook(page, site, looks[0], HOSTILE);
      expect(await page.evaluate(walk, { 'q1-now': 'now-chest' })).to.equal('result');
      const found = await page.evaluate(() => {
        const root = document.querySelector('spasm-advisor')!.shadowRoot!;
        const channels = (colour: string) => colour.match(/[\d.]+/g)!.map(Number);
        const luminance = (colour: string) => {
          const [red, green, blue] = channels(colour).map((part) =>
            part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
        };
        /** The first ground that is not see-through. */
        const ground = (element: Element): string => {
          for (let each: Element | null = element; each; each = each.parentElement) {
            const colour = getComputedStyle(each).backgroundColor;
            if (channels(colour)[3] !== 0) return colour;
          }
          return 'rgb(255, 255, 255)';
        };
        const card = root.querySelector('[part~="care-card"][data-acuity="emergency"]')!;
        const own = (element: Element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
        return [...card.querySelectorAll('*')].filter(own).map((element) => {
          const { color, fontSize, visibility } = getComputedStyle(element);
          const [one, other] = [luminance(color), luminance(ground(element))];
          const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          return { text: element.textContent!.trim().slice(0, 40), contrast, size: parseFloat(fontSize), visibility };
        });
      });
      expect(found.length).to.be.greaterThan(4);
      const bad = found.filter(
        ({ contrast, size, visibility }) => contrast < AA || size < 14 || visibility !== 'visible',
      );
      expect(bad).to.deep.equal([]);
    });
  });
}
