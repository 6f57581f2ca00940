/**
 * Pictures of every screen of the built file: `npm run pictures` writes docs/pictures/ and its index, Chromium only.
 * `npm run pictures folder` writes elsewhere; SPASM_ONLY=dark takes the looks that begin so. The clock stands still, so
 * that only what changed looks changed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { CDPSession, Page as PuppeteerPage } from 'puppeteer-core';
import type { SpasmAdvisor } from '../../src/spasm-advisor.js';
import { openBrowser, openSite } from './drivers/index.js';

type Answers = Record<string, string[] | string>;

/** What a visitor does to reach a screen. Runs in the page. */
interface Walk {
  readonly name: string;
  /** What the picture shows, for the index. */
  readonly shows: string;
  /** Answers by page; what is not named is answered with nothing worth mentioning. */
  readonly answers?: Answers;
  /** The question to stop at; without it the walk goes on to the outcome. */
  readonly stopAt?: string;
  /** What is ticked there. */
  readonly tick?: readonly string[];
  /** Buttons pressed one after the other, from there. */
  readonly press?: readonly string[];
  /** Whether the contact form is filled in before the last presses. */
  readonly send?: 'review' | 'sent' | 'failed' | 'unconfirmed' | 'unclaimed';
  readonly breaks?: boolean;
  /** Opens every folded part. */
  readonly unfold?: boolean;
  /** One part of the screen instead of all of it; its folded parts are opened, unless they are to stay. */
  readonly part?: string;
  readonly fold?: true;
  readonly dialog?: true;
  /** What stands in the window: something sticks to its edge. */
  readonly window?: true;
  /** Only in looks whose name begins so. */
  readonly looks?: readonly string[];
}

const soon: Answers = {
  'q2-nerve': ['leg-numb-one'],
  'q9-medicines': ['antiplatelet'],
  'q10-health': ['asthma', 'kidney'],
};
const urgent: Answers = { 'q4-ill': ['pee-blood'] };
const eased: Answers = { 'q8b-course': ['course-gone'] };

const stages: Readonly<Record<string, string>> = {
  now: 'Now',
  today: 'Today',
  until: 'Until hour 48',
  'after-3': 'After day 3',
  'after-pain': 'When the pain has eased',
  prevention: 'So that it does not come back',
  professional: 'Who can help',
};

const walks: readonly Walk[] = [
  { name: '01-intro', shows: 'The first screen', stopAt: 'intro' },
  { name: '02-signs', shows: 'A question with many answers', stopAt: 'q1-now' },
  { name: '03-signs-error', shows: 'The same, nothing ticked', stopAt: 'q1-now', press: ['continue'] },
  { name: '04-one-answer', shows: 'A question with one answer', stopAt: 'q3-start' },
  { name: '05-age', shows: 'The age, after an urgent answer', stopAt: 'q5-age', answers: urgent },
  { name: '06-age-error', shows: 'The age, left empty', stopAt: 'q5-age', press: ['continue'] },
  { name: '07-body-map', shows: 'The body map', stopAt: 'q7-pattern', tick: ['lower-left'], part: '.body-map' },
  { name: '08-skippable', shows: 'A question that may be skipped', stopAt: 'q9-medicines', answers: soon },
  { name: '10-ambulance', shows: 'Emergency: ambulance', answers: { 'q1-now': ['now-chest', 'now-leg-cold'] } },
  { name: '11-hospital', shows: 'Emergency: hospital', answers: { 'q2-nerve': ['saddle-numb', 'pee-change'] } },
  {
    name: '12-maternity',
    shows: 'Emergency: maternity unit',
    answers: { 'q6-risk': ['pregnant'], 'q6b-preg': ['preg-bleed'] },
  },
  { name: '13-today', shows: 'Urgent', answers: urgent },
  { name: '14-soon', shows: 'Soon, with the plan', answers: soon },
  {
    name: '15-soon-maternity',
    shows: 'Soon: maternity unit',
    answers: { 'q6-risk': ['pregnant'] },
    part: '.care-card',
  },
  { name: '16-self-care', shows: 'Self-care, with the plan' },
  { name: '17-eased', shows: 'Self-care, when the pain has eased', answers: eased, part: '.plan', fold: true },
  ...Object.entries(stages).map(([stage, heading], index) => ({
    name: `2${index}-plan-${stage}`,
    shows: `The plan: ${heading}`,
    part: `[data-stage="${stage}"]`,
    looks: ['light-360', 'light-1280', 'forced-360'],
  })),
  {
    name: '27-plan-ask-first',
    shows: 'The plan: ask first, left out and why',
    answers: soon,
    part: '.plan > details',
    looks: ['light-360', 'light-1280', 'forced-360'],
  },
  { name: '28-timer', shows: 'A timer', press: ['timer-start'], part: '[data-remedy]:has([role="timer"])', fold: true },
  { name: '29-take-along', shows: 'Take it along, and the safety net again', press: ['copy'], part: '.take' },
  { name: '30-contact', shows: 'The contact form', press: ['contact'] },
  {
    name: '31-contact-errors',
    shows: 'The same at urgent, with errors',
    answers: urgent,
    press: ['contact', 'review'],
  },
  { name: '32-review', shows: 'What the clinic will get', answers: soon, press: ['contact'], send: 'review' },
  { name: '33-sent', shows: 'Received', press: ['contact'], send: 'sent' },
  { name: '34-failed', shows: 'Not sent', press: ['contact'], send: 'failed' },
  { name: '35-unconfirmed', shows: 'Not confirmed', press: ['contact'], send: 'unconfirmed' },
  { name: '36-unclaimed', shows: 'Nobody took the request', press: ['contact'], send: 'unclaimed' },
  { name: '40-library', shows: 'The library', stopAt: 'intro', press: ['library'], window: true },
  { name: '41-dialog', shows: 'The advisor as a dialog', stopAt: 'intro', dialog: true, window: true },
  { name: '42-error', shows: 'Something failed inside', stopAt: 'intro', breaks: true },
];

/** Walks there by what the public contract promises. Runs in the page and stands alone. */
async function walkTo(walk: Walk): Promise<boolean> {
  const advisor = document.querySelector<SpasmAdvisor>('spasm-advisor')!;
  const root = advisor.shadowRoot!;
  const one = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector)!;
  const screen = () => one('[part~="screen"]').dataset;
  const at = () => (screen()['screen'] === 'question' ? screen()['question']! : screen()['screen']!);
  const settled = async () => {
    for (let turn = 0; turn < 8; turn++) await new Promise((done) => setTimeout(done));
    await advisor.updateComplete;
  };
  const press = async (action: string) => {
    const button = one(`[data-action="${action}"]`);
    button?.click();
    await settled();
    return !!button;
  };
  const write = async (name: string, text: string) => {
    const field = one<HTMLInputElement>(`[name="${name}"]`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled();
  };
  const calm: Record<string, string[] | string> = {
    'q3-start': ['start-strain'],
    'q5-age': '40',
    'q8-time': ['t-0-3'],
    'q8b-course': ['course-same'],
  };
  const fill = async () => {
    const value = walk.answers?.[at()] ?? calm[at()] ?? ['none'];
    if (typeof value === 'string') return write(at(), value);
    for (const code of value) one(`input[value="${code}"]`).click();
    await settled();
  };

  if (walk.dialog) {
    advisor.setAttribute('display', 'dialog');
    await settled();
    advisor.show();
    await settled();
  }
  if (walk.stopAt !== 'intro') await press('start');
  while (screen()['screen'] === 'question' && at() !== walk.stopAt) {
    await fill();
    await press('continue');
  }
  for (const code of walk.tick ?? []) one(`input[value="${code}"]`).click();
  // Not every version has every screen.
  for (const action of walk.press ?? []) if (!(await press(action))) return false;
  if (walk.send) {
    await write('name', 'Ada Example');
    await write('phone', '+1 555 010 0123');
    await write('message', 'I can come any morning this week.');
    one('[name="share"][value="answers"]').click();
    one('[name="consent"]').click();
    await press('review');
    if (walk.send === 'unconfirmed') {
      const real = setTimeout;
      (globalThis as { setTimeout: unknown }).setTimeout = (act: () => void, ms = 0) => real(act, ms > 5000 ? 0 : ms);
    }
    advisor.addEventListener('contact-request', (event) => {
      if (walk.send === 'sent') event.respondWith(Promise.resolve({ reference: 'HSC-2041' }));
      if (walk.send === 'failed') event.respondWith(Promise.reject(new Error('503')));
      if (walk.send === 'unconfirmed') event.respondWith(new Promise(() => undefined));
    });
    if (walk.send !== 'review') await press('send');
  }
  if (walk.breaks) {
    (advisor as unknown as { render: () => never }).render = () => {
      throw new Error('on purpose');
    };
    advisor.requestUpdate();
    await settled();
  }
  // A visitor with a mouse sees no ring on the heading that took the focus.
  if (!walk.press?.includes('continue')) (root.activeElement as HTMLElement | null)?.blur();
  if (walk.unfold) for (const part of root.querySelectorAll('details')) part.open = true;
  return true;
}

/** Where the parts of a screen stand on the page, all in one box; their folded parts opened. Runs in the page. */
function boxOf(selector: string, fold: boolean): { x: number; y: number; width: number; height: number } {
  const parts = [...document.querySelector('spasm-advisor')!.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  if (!fold) {
    for (const part of parts) {
      for (const each of [part, ...part.querySelectorAll('details')]) each.toggleAttribute('open', true);
    }
  }
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const [top, end] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const { clientWidth } = document.documentElement;
  return { x: 0, y: top + scrollY - 12, width: clientWidth, height: end - top + 24 };
}

interface Look {
  readonly name: string;
  readonly width: number;
  readonly features: readonly { readonly name: string; readonly value: string }[];
  readonly dir?: 'rtl';
  readonly hostile?: true;
  /** Takes only these. */
  readonly only?: readonly string[];
}

const scheme = (value: string) => ({ name: 'prefers-color-scheme', value });
const still = { name: 'prefers-reduced-motion', value: 'reduce' };
const forced = { name: 'forced-colors', value: 'active' };
/** What differs when there is room, for looks that differ in colour alone. */
const WIDE = ['01', '03', '07', '10', '13', '14', '16', '31', '40', '41'];
const looks: readonly Look[] = [
  ...[360, 1280].flatMap((width) => [
    { name: `light-${width}`, width, features: [scheme('light'), still] },
    { name: `dark-${width}`, width, features: [scheme('dark'), still], ...(width > 360 && { only: WIDE }) },
    { name: `forced-${width}`, width, features: [scheme('dark'), still, forced], ...(width > 360 && { only: WIDE }) },
  ]),
  {
    name: 'rtl-360',
    width: 360,
    features: [scheme('light'), still],
    dir: 'rtl',
    only: ['01', '03', '07', '10', '14', '28', '31', '32'],
  },
  {
    name: 'reset-320',
    width: 320,
    features: [scheme('light'), still],
    hostile: true,
    only: ['01', '02', '10', '14', '30'],
  },
];

/** Sheets on paper, by the outcome they print. */
const sheets: Readonly<Record<string, Answers>> = {
  'self-care': {},
  soon,
  emergency: { 'q1-now': ['now-chest'] },
};

const TAG =
  '<spasm-advisor shadow="open" clinic-name="Harbour Spine Clinic" phone="+1 555 010 0199" region="US" services="physiotherapy massage" time-zone="UTC"></spasm-advisor>';
const PLAIN =
  ':root { color-scheme: light dark } body { margin: 1rem auto; padding-inline: 1rem; max-width: 60rem; font-family: "Liberation Sans", sans-serif }';
const HOSTILE = 'html { font-size: 62.5% } * { all: unset }';
/** A Sunday morning. */
const NOW = Date.UTC(2026, 10, 22, 9, 30);
/** What is below is told by other pictures, or is text that goes on. */
const LONGEST = 1500;
/** Sheets of one outcome; the rest is more of the same. */
const SHEETS = 3;
/** A sheet of paper in CSS pixels, without its margins. */
const PAPER = { width: 700, height: 1000 };

/** Stops the clock, but for what waits. Runs in the page before anything else. */
function stopClock(now: number): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args: unknown[]) {
      super(...((args.length > 0 ? args : [now]) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

/** Keeps what would be printed. Runs in every frame before anything else. */
function keepPaper(): void {
  globalThis.print = () => {
    const css = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    Object.assign(globalThis.top!, { __paper: `<style>${css.join('')}</style>${document.body.innerHTML}` });
  };
}

async function open(tab: PuppeteerPage, address: string, walk: Walk): Promise<boolean> {
  await tab.goto(address);
  await tab.waitForFunction(() => customElements.get('spasm-advisor') !== undefined);
  return tab.evaluate(walkTo, walk);
}

type Taken = Map<string, Set<string>>;

async function takeLook(look: Look, { tab, session, address, folder, taken }: Tools): Promise<void> {
  mkdirSync(join(folder, look.name), { recursive: true });
  await tab.setViewport({ width: look.width, height: 800 });
  // puppeteer's own call refuses forced colours, and some launchers do nothing without a word.
  await session.send('Emulation.setEmulatedMedia', { features: [...look.features] });
  for (const walk of walks) {
    if (walk.looks && !walk.looks.includes(look.name)) continue;
    if (look.only && !look.only.some((name) => walk.name.startsWith(name))) continue;
    if (!(await open(tab, address(look), walk))) continue;
    const isForced = await tab.evaluate(() => matchMedia('(forced-colors: active)').matches);
    if (isForced !== look.features.includes(forced)) throw new Error(`${look.name}: the colours are not forced`);
    const overflow = await tab.evaluate((dir) => {
      if (dir) document.querySelector('spasm-advisor')!.shadowRoot!.querySelector('.root')?.setAttribute('dir', dir);
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, look.dir ?? null);
    if (overflow > 0) throw new Error(`${look.name}/${walk.name}: wider than the window by ${overflow} px`);
    const whole = {
      x: 0,
      y: 0,
      width: look.width,
      height: await tab.evaluate(() => document.documentElement.scrollHeight),
    };
    const box = walk.part
      ? await tab.evaluate(boxOf, walk.part, !!walk.fold)
      : walk.window
        ? { ...whole, height: 800 }
        : whole;
    const clip = { ...box, height: Math.min(box.height, LONGEST) };
    const picture = await tab.screenshot({ type: 'webp', quality: 40, clip, captureBeyondViewport: true });
    writeFileSync(join(folder, look.name, `${walk.name}.webp`), picture);
    taken.set(walk.name, (taken.get(walk.name) ?? new Set()).add(look.name));
  }
}

/** What comes out of a printer, cut into sheets of about the size of one. */
async function takeSheets({ tab, session, address, folder }: Tools): Promise<string[]> {
  const names: string[] = [];
  mkdirSync(join(folder, 'print'), { recursive: true });
  for (const [name, answers] of Object.entries(sheets)) {
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await open(tab, address(looks[0]!), { name, shows: '', answers, press: ['print'] });
    const paper = await tab.evaluate(() => (globalThis as unknown as { __paper: string }).__paper);
    await tab.setContent(`<!doctype html><html lang="en"><body>${paper}</body></html>`);
    await tab.setViewport(PAPER);
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0, sheet = 1; y < height && sheet <= SHEETS; y += PAPER.height, sheet++) {
      const clip = { x: 0, y, width: PAPER.width, height: Math.min(PAPER.height, height - y) };
      const file = `${name}-${sheet}.webp`;
      writeFileSync(
        join(folder, 'print', file),
        await tab.screenshot({ type: 'webp', quality: 40, clip, captureBeyondViewport: true }),
      );
      names.push(file);
    }
    if (process.env['SPASM_PDF']) await tab.pdf({ path: join(folder, 'print', `${name}.pdf`), format: 'a4' });
  }
  return names;
}

async function index(taken: Taken, papers: readonly string[]): Promise<string> {
  const rows = walks.flatMap(({ name, shows }) => {
    const all = taken.get(name);
    if (!all) return [];
    const links = looks.map((look) => (all.has(look.name) ? `[${look.name}](${look.name}/${name}.webp)` : ''));
    return [`| ${shows} | ${links.join(' | ')} |`];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Pictures of every screen',
    'Made by `npm run pictures` from the built file, in Chromium, with the clock standing still. `light`, `dark` and `forced` (forced colours) stand for the colours, 360 and 1280 for the width in pixels, `rtl` for a page that runs from right to left (the words stay English), `reset` for a page that undoes every style. Long screens are cut off; what follows is on a picture of its own.',
    [line(['What', ...looks.map(() => '')]), line(['---', ...looks.map(() => '---')]), ...rows].join('\n'),
    '## On paper',
    'What the print frame holds, cut into sheets.',
    papers.map((file) => `- [${file.replace('.webp', '')}](print/${file})`).join('\n'),
  ].join('\n\n');
}

interface Tools {
  readonly tab: PuppeteerPage;
  readonly session: CDPSession;
  readonly address: (look: Look) => string;
  readonly folder: string;
  readonly taken: Taken;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'docs/pictures'));
const only = process.env['SPASM_ONLY'];
const [page, site] = await Promise.all([openBrowser('chromium'), openSite()]);
try {
  const head = (css: string) =>
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style>` +
    '<script defer src="/dist/spasm-advisor.min.js"></script>' +
    '<script defer src="/dist/spasm-advisor-pictures.min.js"></script>';
  const [plain, hostile] = [PLAIN, HOSTILE].map((css) => site.html({ head: head(css), body: TAG }));
  const tab = page.puppeteer!;
  const session = await tab.createCDPSession();
  await tab.emulateTimezone('UTC');
  await tab.evaluateOnNewDocument('globalThis.__name = (fn) => fn;');
  await tab.evaluateOnNewDocument(stopClock, NOW);
  await tab.evaluateOnNewDocument(keepPaper);
  const address = (look: Look) => (look.hostile ? hostile! : plain!);
  const taken: Taken = new Map();
  const tools: Tools = { tab, session, address, folder, taken };
  if (!only) rmSync(folder, { recursive: true, force: true });
  for (const look of looks) {
    if (only && !only.split(',').some((name) => look.name.startsWith(name))) continue;
    await takeLook(look, tools);
    console.log(join(folder, look.name));
  }
  if (!only || only.includes('print')) {
    const papers = await takeSheets(tools);
    console.log(join(folder, 'print'));
    if (!only) {
      const file = join(folder, 'README.md');
      const options = await resolveConfig(file);
      writeFileSync(file, await format(await index(taken, papers), { ...options, parser: 'markdown' }));
    }
  }
} finally {
  await Promise.all([page.close(), site.close()]);
}
