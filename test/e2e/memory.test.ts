import { expect } from 'chai';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';
import { framePage, memory } from './frame.js';

describe('Fifty visits on one page, each of them cleared, in Chromium', function () {
  if (!engines.includes('chromium')) return;
  let page: Page;
  let site: TestSite;
  before(async () => {
    [page, site] = await Promise.all([openBrowser('chromium'), openSite()]);
  });
  after(() => Promise.all([page?.close(), site?.close()]));

  it('leave nothing behind: not a screen, and no answer in it', async () => {
    const { first, visit, cleared, nodes } = await memory(page, framePage(site));
    // One plan has some thousand nodes, and the page's own machinery grows a little.
    expect(nodes).to.be.below(1500);
    expect(cleared - first, `kB: ${first} at first, ${visit} after a visit, ${cleared} after all`).to.be.below(1500);
  });
});
