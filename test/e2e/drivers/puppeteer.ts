import { launch, type KeyInput } from 'puppeteer-core';
import { CHROMIUM_ARGS, browserPath } from '../../../.ci/browsers.js';
import { collectSource } from './in-page.js';
import type { Driver } from './page.js';

/** Chromium over its own protocol, Firefox over WebDriver BiDi. */
export async function openPuppeteer(engine: 'chromium' | 'firefox'): Promise<Driver> {
  const browser = await launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: browserPath(engine)!,
    headless: true,
    args: engine === 'chromium' ? [...CHROMIUM_ARGS, '--js-flags=--expose-gc'] : [],
    defaultViewport: { width: 1280, height: 800 },
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(collectSource);
  return {
    engine,
    puppeteer: page,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    value: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    pressKey: async (key, held) => {
      for (const name of held) await page.keyboard.down(name as KeyInput);
      await page.keyboard.press(key as KeyInput);
      for (const name of [...held].reverse()) await page.keyboard.up(name as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    setViewport: (width, height) => page.setViewport({ width, height }),
    close: () => browser.close(),
  };
}
