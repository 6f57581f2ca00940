import type { Page } from '../drivers/index.js';
import { calm } from '../visitor.js';

/** An advisor on a page that may hold several, or hold it in another shadow root: `clinic-page >>> spasm-advisor`. */
export interface Visit {
  readonly page: Page;
  readonly host: string;
}

/** Where this advisor is: the screen's name or the link id of the question; an empty text before its first render. */
export const place = ({ page, host }: Visit): Promise<string> =>
  page.evaluate((path) => {
    let scope: ParentNode | null = document;
    for (const step of path.split('>>>')) scope = scope?.querySelector(step.trim())?.shadowRoot ?? null;
    const screen = scope?.querySelector<HTMLElement>('[part~="screen"]');
    return screen?.dataset['question'] ?? screen?.dataset['screen'] ?? '';
  }, host);

async function moved(visit: Visit, from: string): Promise<string> {
  const until = Date.now() + 10_000;
  for (;;) {
    const at = await place(visit);
    if (at !== from) return at;
    if (Date.now() > until) throw new Error(`${visit.page.engine}: ${visit.host} stays at "${from}"`);
    await new Promise((done) => setTimeout(done, 15));
  }
}

/** Waits until the advisor shows its first screen. */
export const appear = (visit: Visit): Promise<string> => moved(visit, '');

/** Clicks something inside, with the mouse. */
export const click = ({ page, host }: Visit, selector: string): Promise<void> => page.click(`${host} >>> ${selector}`);

/** Presses a button by its `data-action`; gives back where that leads. */
export async function press(visit: Visit, action: string): Promise<string> {
  const from = await place(visit);
  await click(visit, `[data-action="${action}"]`);
  return moved(visit, from);
}

/** Clicks into a field and types. Firefox scrolls to the caret a frame after the last key, and a click aims before. */
export async function write(visit: Visit, name: string, text: string): Promise<void> {
  await click(visit, `[name="${name}"]`);
  await visit.page.type(text);
  await visit.page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** From the start to the outcome. */
export async function toOutcome(visit: Visit, answers: Readonly<Record<string, string>> = {}): Promise<string> {
  let at = await press(visit, 'start');
  while (at.startsWith('q')) {
    const value = answers[at] ?? calm[at] ?? 'none';
    if (at === 'q5-age') await write(visit, at, value);
    else await click(visit, `input[value="${value}"]`);
    at = await press(visit, 'continue');
  }
  return at;
}

/** From the outcome to "received". The name has an `s`, which some pages take for a shortcut. */
export async function toReceived(visit: Visit): Promise<string> {
  await press(visit, 'contact');
  await write(visit, 'name', 'Tess Example');
  await write(visit, 'phone', '+1 555 010 0123');
  await click(visit, '[name="consent"]');
  await press(visit, 'review');
  return press(visit, 'send');
}

/** What the advisor shows, as text. */
export const words = ({ page, host }: Visit): Promise<string> =>
  page.evaluate((path) => {
    let scope: ParentNode | null = document;
    for (const step of path.split('>>>')) scope = scope?.querySelector(step.trim())?.shadowRoot ?? null;
    return scope?.querySelector('[part~="screen"]')?.textContent ?? '';
  }, host);
