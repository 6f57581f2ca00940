import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { Engine } from '../../../.ci/browsers.js';
import { WITHIN_MS, WITHIN_PX } from '../../../src/view/double-press.js';
import type { Box } from './in-page.js';

/** What a page has told since it was opened. */
export interface Seen {
  /** `level: text` of every call of console. */
  console: string[];
  /** Uncaught errors and unhandled rejections. */
  errors: string[];
  /** `directive blocked-uri sample` of every violation of a Content-Security-Policy. */
  violations: string[];
}

/** One window of a real browser, with the input a person has: keys and a mouse, both trusted. */
export interface Page {
  readonly engine: Engine;
  /** Chromium and Firefox only: puppeteer's own page, for what WebDriver cannot do. */
  readonly puppeteer?: PuppeteerPage;
  /** Opens an address and waits for `load`. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page; it sees its arguments and the page, nothing of this file. JSON in and out; a node gives `true`. */
  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs the source of a script, such as axe's. */
  inject(source: string): Promise<void>;
  /** Waits until the function returns something truthy and gives that back; throws after 10 s. */
  waitFor<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /**
   * Scrolls to an element, waits until it can be hit, and clicks it with the mouse.
   * ` >>> ` steps into an open shadow root: `spasm-advisor >>> [data-action=start]`.
   * A visually hidden input is clicked on its label.
   */
  click(selector: string): Promise<void>;
  /** Clicks a point of the viewport, in CSS pixels; where the last click was, not before it can be told from a double press. */
  clickAt(x: number, y: number): Promise<void>;
  /** Clicks a point twice, as fast as it goes. */
  clickTwiceAt(x: number, y: number): Promise<void>;
  /** Presses keys one after the other, by the names of KeyboardEvent.key, `Space`, or `Shift+Tab`. */
  press(...keys: string[]): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** A PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  /** Size of the viewport in CSS pixels. WebKit's window is never narrower than about 450: an iframe may be. */
  setViewport(width: number, height: number): Promise<void>;
  /** What the page told. In WebKit the page must load `/seen.js` first (`site.html` writes that line). */
  seen(): Promise<Seen>;
  close(): Promise<void>;
}

/** What an engine gives; the rest is the same for all of them. */
export type Driver = Pick<
  Page,
  'engine' | 'goto' | 'clickAt' | 'type' | 'screenshot' | 'setViewport' | 'close' | 'puppeteer'
> & {
  /** Value of an expression (a promise is awaited). */
  value(expression: string): Promise<unknown>;
  /** Presses a key while others are held. */
  pressKey(key: string, held: string[]): Promise<void>;
};

const PATIENCE_MS = 10_000;

/** Longer than a double press takes, and farther than its halves are from each other. */
const APART = { ms: WITHIN_MS + 100, px: WITHIN_PX + 6 };

/** Builds the whole page from what an engine gives. */
export function pageOf(driver: Driver, inPage: { locate: (selector: string) => Promise<Box | string> }): Page {
  const call = (fn: (...args: never[]) => unknown, args: unknown[]) => {
    const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(',');
    // tsx keeps the names of inner functions with a helper called __name, which no page has.
    // A node is no JSON, and each engine would make something else of it: it says only that it is there.
    const run = `(async (__name) => { const value = await (${fn.toString()})(${list}); return value instanceof Node ? true : value; })`;
    return driver.value(`${run}((fn) => fn)`);
  };
  const evaluate: Page['evaluate'] = async (fn, ...args) => (await call(fn, args)) as never;
  const waitFor: Page['waitFor'] = async (fn, ...args) => {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const value = await evaluate(fn, ...args);
      if (value) return value;
      if (Date.now() > until)
        throw new Error(`${driver.engine}: waited ${PATIENCE_MS} ms in vain for ${fn.toString()}`);
      await new Promise((done) => setTimeout(done, 30));
    }
  };
  let last = { x: -Infinity, y: -Infinity, at: 0 };
  const clickAt: Page['clickAt'] = async (x, y) => {
    const isNear = Math.abs(x - last.x) < APART.px && Math.abs(y - last.y) < APART.px;
    const rest = last.at + APART.ms - Date.now();
    if (isNear && rest > 0) await new Promise((done) => setTimeout(done, rest));
    await driver.clickAt(x, y);
    last = { x, y, at: Date.now() };
  };
  return {
    ...driver,
    clickAt,
    clickTwiceAt: async (x, y) => {
      await clickAt(x, y);
      await driver.clickAt(x, y);
    },
    evaluate,
    waitFor,
    inject: async (source) => void (await driver.value(`(() => { ${source}\n })()`)),
    click: async (selector) => {
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const box = await evaluate(inPage.locate, selector);
        if (typeof box !== 'string') return clickAt(box.x, box.y);
        if (Date.now() > until) throw new Error(`${driver.engine}: cannot click ${selector}: ${box}`);
        await new Promise((done) => setTimeout(done, 30));
      }
    },
    press: async (...keys) => {
      for (const combination of keys) {
        const held = combination.split('+');
        const key = held.pop()!;
        await driver.pressKey(key === 'Space' ? ' ' : key, held);
      }
    },
    seen: async () => {
      const seen = await evaluate(() => (globalThis as { __seen?: Seen }).__seen ?? null);
      if (!seen) throw new Error('The page does not load /seen.js first');
      return seen;
    },
  };
}
