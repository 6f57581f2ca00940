import { expect } from 'chai';
import { engines, openBrowser, openSite, type Page, type TestSite } from '../drivers/index.js';
import { axeSource, looks, nameOf, openLook, unreadable, walk } from './themes.js';

const screens: readonly [name: string, answers: Record<string, string>, stopAt?: string, presses?: string[]][] = [
  ['the start', {}, 'intro'],
  ['a question with an error', {}, 'q1-now', ['continue']],
  ['emergency', { 'q1-now': 'now-chest' }],
  ['urgent', { 'q4-ill': 'pee-blood' }],
  ['soon', { 'q2-nerve': 'leg-numb-one' }],
  ['self-care', {}],
  ['the contact form with errors', {}, '', ['contact', 'review']],
];

// Colours are the same in every engine; axe is the same program.
describe(`Themes on whole screens, by axe, in ${engines[0]}`, () => {
  let page: Page;
  let site: TestSite;
  before(async () => {
    [page, site] = await Promise.all([openBrowser(engines[0]!), openSite()]);
  });
  after(() => Promise.all([page?.close(), site?.close()]));

  for (const look of looks) {
    it(`can be read everywhere: ${nameOf(look)}`, async () => {
      await openLook(page, site, look);
      await page.inject(axeSource);
      for (const [name, answers, stopAt = '', presses = []] of screens) {
        await page.evaluate(walk, answers, stopAt, presses);
        expect(await page.evaluate(unreadable), name).to.deep.equal([]);
      }
    });
  }
});
