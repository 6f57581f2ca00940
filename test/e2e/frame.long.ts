import { expect } from 'chai';
import { engines, openBrowser, openSite } from './drivers/index.js';
import { FRAME_MS, framePage, stepTimes, type StepTime } from './frame.js';

describe('The script of one step of a visit, the median of seven in Chromium', function () {
  if (!engines.includes('chromium')) return;
  let times: StepTime[];
  before(async () => {
    const [page, site] = await Promise.all([openBrowser('chromium'), openSite()]);
    await page.setViewport(360, 800);
    times = await stepTimes(page, framePage(site), { runs: 7 });
    await Promise.all([page.close(), site.close()]);
  });

  it('takes less than a frame of a screen that shows 60 a second', () => {
    // Printing waits for the browser's own dialog.
    const long = times.filter(({ step, script }) => step !== 'result: print' && script >= FRAME_MS);
    expect(long).to.deep.equal([]);
    expect(times.length).to.be.greaterThan(35);
  });

  it('takes less than ten frames with all its slices', () => {
    const long = times.filter(({ allScript }) => allScript >= 10 * FRAME_MS);
    expect(long).to.deep.equal([]);
  });
});
