/** Real browsers for tests of the built file: `for (const engine of engines) describe(...)`. */
import { foundEngines, type Engine } from '../../../.ci/browsers.js';
import { locate } from './in-page.js';
import { pageOf, type Page } from './page.js';
import { openPuppeteer } from './puppeteer.js';
import { openWebKit } from './webdriver.js';

export { openSite, SEEN, type TestSite } from './site.js';
export type { Engine, Page };
export type { Seen } from './page.js';

/** The engines of this machine, or those that SPASM_ENGINES names. */
export const engines: readonly Engine[] = foundEngines();

/** Starts a browser with one empty page of 1280 x 800; `close` ends it. */
export async function openBrowser(engine: Engine): Promise<Page> {
  return pageOf(engine === 'webkit' ? await openWebKit() : await openPuppeteer(engine), { locate });
}
