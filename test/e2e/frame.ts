/** How long the main thread works for each step of a visit to the built file. Chromium only. */
import type { CDPSession } from 'puppeteer-core';
import type { SpasmAdvisor } from '../../src/spasm-advisor.js';
import type { Page, TestSite } from './drivers/index.js';

/** One refresh of a screen that shows 60 frames a second. */
export const FRAME_MS = 1000 / 60;

/** What one step takes, in milliseconds of the main thread. */
export interface StepTime {
  readonly step: string;
  /**
   * Script of its longest task, which is how long it keeps the screen from following a touch: handlers, a screen computed
   * and put into the page; without the style and layout that it asks for.
   */
  readonly script: number;
  /** Script of all its tasks, one after the other with frames between them: long screens are drawn in slices. */
  readonly allScript: number;
  /** All that the main thread does for it: script, style, layout and paint. */
  readonly task: number;
}

export interface Memory {
  /** Of the page with the first screen, after one visit to the end, and after 50 visits each of which was cleared; kB of heap. */
  readonly first: number;
  readonly visit: number;
  readonly cleared: number;
  /** How many nodes more the page holds after those 50 than at first. */
  readonly nodes: number;
}

type Act =
  | { readonly press: string }
  | { readonly tick: string }
  | { readonly write: string; readonly text: string }
  | { readonly time: true };

/** A visit with something to say on most pages, so that the plan shows all it can. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'q2-nerve': ['leg-numb-one'],
  'q3-start': ['start-strain'],
  'q8-time': ['t-0-3'],
  'q8b-course': ['course-same'],
  'q9-medicines': ['antiplatelet'],
  'q10-health': ['kidney', 'heart-disease'],
};

const TAG =
  '<spasm-advisor shadow="open" clinic-name="Harbour Spine Clinic" phone="+1 555 010 0199" region="US" services="physiotherapy massage"></spasm-advisor>';

export const framePage = (site: TestSite): string =>
  site.html({
    head:
      '<meta name="viewport" content="width=device-width, initial-scale=1">' +
      '<script defer src="/dist/spasm-advisor.min.js"></script>' +
      '<script defer src="/dist/spasm-advisor-pictures.min.js"></script>',
    body: TAG,
  });

/** Does what a visitor does and lets the widget show what comes of it. Runs in the page. */
export async function act(what: Act): Promise<void> {
  const advisor = document.querySelector<SpasmAdvisor>('spasm-advisor')!;
  const one = <E extends HTMLElement>(selector: string) => advisor.shadowRoot!.querySelector<E>(selector)!;
  const target =
    'press' in what
      ? one(`[data-action="${what.press}"]`)
      : 'tick' in what
        ? one(`input[value="${what.tick}"]`)
        : 'write' in what
          ? one<HTMLInputElement>(`[name="${what.write}"]`)
          : undefined;
  if (target && 'text' in what) (target as HTMLInputElement).value = what.text;
  if (!target) advisor.requestUpdate();
  else if ('text' in what) target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  else target.click();
  await advisor.updateComplete;
}

/** Where the widget is: the screen's name, or the link id of the question. Runs in the page. */
export function place(): string {
  const root = document.querySelector('spasm-advisor')!.shadowRoot!;
  const { screen, question } = root.querySelector<HTMLElement>('[part~="screen"]')!.dataset;
  return (question ?? screen)!;
}

/** A press that is there only in some versions and settings. Runs in the page. */
function has(action: string): boolean {
  return document.querySelector('spasm-advisor')!.shadowRoot!.querySelector(`[data-action="${action}"]`) !== null;
}

function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

function takeRequests(): void {
  document.addEventListener('contact-request', (event) =>
    (event as Event & { respondWith(answer: Promise<unknown>): void }).respondWith(Promise.resolve({})),
  );
}

async function figures(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: of the clock, and of the thread. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const TRACED = ['toplevel', 'devtools.timeline', 'blink.user_timing'];
/** What the browser does within a task because a script asks for it. */
const RENDERING = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'];
const MARK = 'step ';

/** The work between one mark and the next, from a trace; what else the machine runs counts for little. */
function workFrom(trace: Uint8Array): StepTime[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name.startsWith(MARK)).sort((a, b) => a.ts - b.ts);
  const main = traceEvents
    .filter(({ pid, tid }) => pid === marks[0]!.pid && tid === marks[0]!.tid)
    .filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined)
    .sort((a, b) => a.ts - b.ts);
  const within = (outer: TraceEvent, inner: TraceEvent) =>
    inner.ts >= outer.ts && inner.ts < outer.ts + outer.dur! && inner !== outer;
  /** Of events that lie within each other the outermost. */
  const outermost = (events: readonly TraceEvent[]) => {
    const kept: TraceEvent[] = [];
    for (const event of events) if (!kept.length || !within(kept[kept.length - 1]!, event)) kept.push(event);
    return kept;
  };
  const milliseconds = (events: readonly TraceEvent[]) => events.reduce((sum, { tdur }) => sum + tdur! / 1000, 0);
  const tasks = outermost(main.filter(({ name }) => name.endsWith('RunTask')));
  const rendering = outermost(main.filter(({ name }) => RENDERING.includes(name)));
  return marks.map((mark, place) => {
    const end = marks[place + 1]?.ts ?? Infinity;
    const own = tasks.filter(({ ts }) => ts >= mark.ts && ts < end);
    if (own.length === 0) throw new Error(`The trace holds no task of "${mark.name}": are they named otherwise now?`);
    const scripts = own.map(
      (task) => milliseconds([task]) - milliseconds(rendering.filter((event) => within(task, event))),
    );
    return {
      step: mark.name.slice(MARK.length),
      script: Math.max(...scripts),
      allScript: scripts.reduce((sum, script) => sum + script, 0),
      task: milliseconds(own),
    };
  });
}

/** Every step of one visit, from the first press to "received". */
async function visit(page: Page): Promise<StepTime[]> {
  const { tracing } = page.puppeteer!;
  const step = async (name: string, what: Act): Promise<void> => {
    await page.evaluate(painted);
    await page.evaluate((mark) => void performance.mark(mark), MARK + name);
    await page.evaluate(act, what);
    await page.evaluate(painted);
  };
  await tracing.start({ categories: TRACED });
  const thereAndBack = async (from: string) => {
    if (!(await page.evaluate(has, 'library'))) return;
    await step(`${from}: open the library`, { press: 'library' });
    await step(`library: back to ${from}`, { press: 'back' });
  };

  await thereAndBack('intro');
  await step('intro: start', { press: 'start' });
  await step('q1-now: continue without an answer', { press: 'continue' });
  let at = await page.evaluate(place);
  while (at !== 'result') {
    if (at === 'q5-age') await step(`${at}: write`, { write: at, text: '40' });
    else for (const code of answers[at] ?? ['none']) await step(`${at}: tick ${code}`, { tick: code });
    await step(`${at}: continue`, { press: 'continue' });
    at = await page.evaluate(place);
  }
  await step('result: say when it started', { tick: 'yesterday' });
  await step('result: start a timer', { press: 'timer-start' });
  await step('result: a second of a timer', { time: true });
  await step('result: pause the timer', { press: 'timer-pause' });
  for (const way of ['copy', 'download', 'calendar', 'print']) await step(`result: ${way}`, { press: way });
  await thereAndBack('result');
  await step('result: change an answer', { press: 'change' });
  await step('change: continue', { press: 'continue' });
  await step('result: contact', { press: 'contact' });
  await step('contact: review without a name', { press: 'review' });
  await step('contact: write', { write: 'name', text: 'Ada Example' });
  await page.evaluate(act, { write: 'phone', text: '+1 555 010 0123' });
  await step('contact: share the answers', { tick: 'answers' });
  await page.evaluate(() => {
    document.querySelector('spasm-advisor')!.shadowRoot!.querySelector<HTMLElement>('[name="consent"]')!.click();
  });
  await step('contact: review', { press: 'review' });
  await step('review: send', { press: 'send' });
  await step('sent: clear', { press: 'clear' });
  return workFrom((await tracing.stop())!);
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitFor(() => customElements.get('spasm-advisor') !== undefined);
  await page.evaluate(takeRequests);
}

/**
 * The median of each step over some visits.
 * @param options.slower the processor is made so many times slower
 * @returns in the order of the visit
 */
export async function stepTimes(
  page: Page,
  address: string,
  { runs, slower = 1 }: { runs: number; slower?: number },
): Promise<StepTime[]> {
  await page.puppeteer!.emulateCPUThrottling(slower);
  const all: StepTime[][] = [];
  for (let run = 0; run < runs; run++) {
    await open(page, address);
    all.push(await visit(page));
  }
  await page.puppeteer!.emulateCPUThrottling(null);
  return all[0]!.map(({ step }, index) => ({
    step,
    script: median(all.map((times) => times[index]!.script)),
    allScript: median(all.map((times) => times[index]!.allScript)),
    task: median(all.map((times) => times[index]!.task)),
  }));
}

/** From the click on a link to the first screen, and to the first question with Start pressed at once; the median, in milliseconds. */
export async function firstTimes(
  page: Page,
  address: string,
  { runs, slower = 1 }: { runs: number; slower?: number },
): Promise<{ intro: number; question: number }> {
  await page.puppeteer!.emulateCPUThrottling(slower);
  const watch = await page.puppeteer!.evaluateOnNewDocument(() => {
    void customElements.whenDefined('spasm-advisor').then(async () => {
      const advisor = document.querySelector<SpasmAdvisor>('spasm-advisor')!;
      await advisor.updateComplete;
      const intro = performance.now();
      advisor.shadowRoot!.querySelector<HTMLElement>('[data-action="start"]')!.click();
      await advisor.updateComplete;
      const isThere = advisor.shadowRoot!.querySelector('[data-screen="question"]') !== null;
      Object.assign(globalThis, { __first: isThere && { intro, question: performance.now() } });
    });
  });
  const all: { intro: number; question: number }[] = [];
  for (let run = 0; run < runs; run++) {
    await page.goto(address);
    all.push(
      await page
        .waitFor(() => (globalThis as { __first?: { intro: number; question: number } }).__first ?? null)
        .then((times) => times!),
    );
  }
  await page.puppeteer!.removeScriptToEvaluateOnNewDocument(watch.identifier);
  await page.puppeteer!.emulateCPUThrottling(null);
  return { intro: median(all.map(({ intro }) => intro)), question: median(all.map(({ question }) => question)) };
}

/** What the page holds on to. */
export async function memory(page: Page, address: string): Promise<Memory> {
  const session = await page.puppeteer!.createCDPSession();
  await session.send('Performance.enable', {});
  const held = async () => {
    // What only weak references keep goes with the second time.
    for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize, Nodes } = await figures(session);
    return { kB: JSHeapUsedSize! / 1024, nodes: Nodes! };
  };
  await open(page, address);
  const first = await held();
  const go = async (): Promise<void> => {
    await page.evaluate(act, { press: 'start' });
    let at = await page.evaluate(place);
    while (at !== 'result') {
      if (at === 'q5-age') await page.evaluate(act, { write: at, text: '40' });
      else for (const code of answers[at] ?? ['none']) await page.evaluate(act, { tick: code });
      await page.evaluate(act, { press: 'continue' });
      at = await page.evaluate(place);
    }
  };
  await go();
  const visited = await held();
  await page.evaluate(act, { press: 'clear' });
  for (let again = 0; again < 50; again++) {
    await go();
    await page.evaluate(act, { press: 'clear' });
  }
  const cleared = await held();
  await session.detach();
  return { first: first.kB, visit: visited.kB, cleared: cleared.kB, nodes: cleared.nodes - first.nodes };
}
