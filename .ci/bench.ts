/**
 * `npm run bench`: what a visitor downloads, and what it is made of; how long the first question and each step take, here
 * and on a phone a quarter as fast; what the page holds in memory. Prints tables; `--json` prints them for a program.
 * The times and the memory need dist/ and Chromium.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openBrowser, openSite } from '../test/e2e/drivers/index.js';
import { FRAME_MS, firstTimes, framePage, memory, stepTimes } from '../test/e2e/frame.js';
import { visitTimes } from '../test/e2e/visit-time.js';
import { browserPath } from './browsers.js';
import { BUDGET, brotliBytes } from './build.js';
import { costs, type Cost, type Costs } from './costs.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const sizes = (readdirSync(dist, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.min.js'))
  .sort()
  .map((file) => {
    const content = readFileSync(dist + file);
    const budget = file === 'spasm-advisor.min.js' ? { budget: BUDGET } : {};
    return {
      file,
      bytes: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
      brotli: brotliBytes(content),
      ...budget,
    };
  });

/** One side of what the file is made of, its total first. */
const sideOf = ({ parts, ...totals }: Costs, side: Cost['side']) => ({
  [side]: { brotli: totals[side] },
  ...Object.fromEntries(
    parts
      .filter((row) => row.side === side)
      .sort((one, other) => other.brotli - one.brotli)
      .map(({ part, brotli }) => [part, { brotli }]),
  ),
});

/** An old phone, as browsers' tools simulate it. */
const SLOWER = 4;
const RUNS = 7;

/** What only a browser can tell; nothing where there is none. */
async function inBrowser() {
  if (!browserPath('chromium')) return undefined;
  const [page, site] = await Promise.all([openBrowser('chromium'), openSite()]);
  try {
    await page.setViewport(360, 800);
    const address = framePage(site);
    const [here, slow] = [{ runs: RUNS }, { runs: RUNS, slower: SLOWER }];
    const quick = await stepTimes(page, address, here);
    const slower = await stepTimes(page, address, slow);
    return {
      steps: quick.map((time, index) => ({
        ...time,
        slowScript: slower[index]!.script,
        slowTask: slower[index]!.task,
      })),
      first: { here: await firstTimes(page, address, here), slow: await firstTimes(page, address, slow) },
      memory: await memory(page, address),
      visits: await visitTimes(page, address),
    };
  } finally {
    await Promise.all([page.close(), site.close()]);
  }
}

/** To a tenth, so that a table can be read. */
const short = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Math.round(value * 10) / 10]));

const told = await inBrowser();
const result = { sizes, costs: await costs(), ...told };
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(result, null, 2));
} else {
  console.table(Object.fromEntries(sizes.map(({ file, ...row }) => [file, row])));
  console.log(
    `What the file would lose with each part, in bytes of brotli; both sides together make ${result.costs.file}:`,
  );
  console.table(sideOf(result.costs, 'content'));
  console.table(sideOf(result.costs, 'code'));
  if (!told) {
    console.log('No Chromium here: no times and no memory.');
  } else {
    const { steps, first, memory: held, visits } = told;
    console.log(
      `Work of the main thread for each step, in ms, the median of ${RUNS}; "slow" is ${SLOWER} times slower.`,
    );
    console.table(Object.fromEntries(steps.map(({ step, ...row }) => [step, short(row)])));
    const long = steps.filter(({ script }) => script >= FRAME_MS).map(({ step }) => step);
    console.log(`Steps with more script than one frame (16.7 ms): ${long.join(', ') || 'none'}.`);
    console.log('From the call of a page to its first screen and to its first question, in ms of the clock.');
    console.table({ here: short(first.here), slow: short(first.slow) });
    console.log(
      'Memory in kB: the first screen, a visit to its end, 50 visits that were cleared; and nodes left by those.',
    );
    console.table([short(held)]);
    console.log('What a visit takes to its outcome: words to read, presses, minutes.');
    console.table(Object.fromEntries(visits.map(({ visit, ...row }) => [visit, short(row)])));
  }
}
