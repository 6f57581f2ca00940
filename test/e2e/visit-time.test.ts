import { expect } from 'chai';
import { visitTime } from '../../src/view/visit-time.js';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';
import { framePage, open } from './frame.js';
import { visitTimes } from './visit-time.js';

describe('The time a visit takes, in Chromium', function () {
  if (!engines.includes('chromium')) return;
  let page: Page;
  let site: TestSite;
  before(async () => {
    [page, site] = await Promise.all([openBrowser('chromium'), openSite()]);
  });
  after(() => Promise.all([page?.close(), site?.close()]));

  it('is what the first screen says, to the minute', async () => {
    const times = await visitTimes(page, framePage(site));
    const [shortest, typical, longest] = times.map(({ minutes }) => Math.round(minutes));
    expect(visitTime).to.deep.equal({ value: [shortest, longest], unit: 'minute' }, JSON.stringify(times));
    expect(typical).to.be.within(shortest!, longest!);
    await open(page, framePage(site));
    const words = await page.evaluate(() => document.querySelector('spasm-advisor')!.shadowRoot!.textContent);
    expect(words).to.contain(`${shortest} to ${longest} minutes`);
  });
});
