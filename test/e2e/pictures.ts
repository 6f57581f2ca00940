/**
 * Pictures of every kind of screen of the built file, to be looked at by a person:
 * `npm run pictures [folder]`, by default test-results/pictures. Chromium only.
 *
 * `SPASM_SCRIPT` names another script file than dist/spasm-advisor.min.js.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { SpasmAdvisor } from '../../src/spasm-advisor.js';
import { openBrowser, openSite, type Page } from './drivers/index.js';

type Answers = Record<string, string[] | string>;

/** What a visitor does to reach a screen. Runs in the page. */
interface Walk {
  readonly name: string;
  /** Answers by page; what is not named is answered with nothing worth mentioning. */
  readonly answers?: Answers;
  /** The question to stop at; without it the walk goes on to the outcome. */
  readonly stopAt?: string;
  /** Buttons pressed one after the other, from there. */
  readonly press?: readonly string[];
  /** Whether the contact form is filled in before the last presses. */
  readonly send?: 'review' | 'sent' | 'failed' | 'unconfirmed' | 'unclaimed';
  readonly breaks?: boolean;
  /** Opens every folded part. */
  readonly unfold?: boolean;
}

const soon: Answers = { 'q2-nerve': ['leg-numb-one'], 'q9-medicines': ['antiplatelet'], 'q10-health': ['asthma'] };

const walks: readonly Walk[] = [
  { name: '01-intro', stopAt: 'intro' },
  { name: '02-question', stopAt: 'q1-now' },
  { name: '03-question-error', stopAt: 'q1-now', press: ['continue'] },
  { name: '04-single-choice', stopAt: 'q3-start' },
  { name: '05-age-error', stopAt: 'q5-age', press: ['continue'] },
  { name: '06-risk', stopAt: 'q6-risk', unfold: true },
  { name: '07-medicines', stopAt: 'q9-medicines', answers: soon },
  { name: '08-body-map', stopAt: 'q7-pattern', unfold: true },
  { name: '09-urgent-call', stopAt: 'q5-age', answers: { 'q4-ill': ['pee-blood'] } },
  { name: '10-emergency-ambulance', answers: { 'q1-now': ['now-chest', 'now-leg-cold'] } },
  { name: '11-emergency-department', answers: { 'q2-nerve': ['saddle-numb', 'pee-change'] } },
  { name: '12-emergency-maternity', answers: { 'q6-risk': ['pregnant'], 'q6b-preg': ['preg-bleed'] } },
  { name: '13-urgent', answers: { 'q4-ill': ['pee-blood'] } },
  { name: '14-soon', answers: soon },
  { name: '15-self-care' },
  { name: '16-self-care-unfolded', answers: { 'q10-health': ['kidney', 'heart-disease'] }, unfold: true },
  { name: '17-timer', press: ['timer-start'] },
  { name: '20-contact', press: ['contact'] },
  { name: '21-contact-urgent-errors', answers: { 'q4-ill': ['pee-blood'] }, press: ['contact', 'review'] },
  { name: '22-review', answers: soon, press: ['contact'], send: 'review' },
  { name: '23-sent', press: ['contact'], send: 'sent' },
  { name: '24-failed', press: ['contact'], send: 'failed' },
  { name: '25-unconfirmed', press: ['contact'], send: 'unconfirmed' },
  { name: '26-unclaimed', press: ['contact'], send: 'unclaimed' },
  { name: '30-error', stopAt: 'intro', breaks: true },
];

/** Walks there by what the public contract promises. Runs in the page and stands alone. */
async function walkTo(walk: Walk): Promise<void> {
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
    one(`[data-action="${action}"]`).click();
    await settled();
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

  if (walk.stopAt !== 'intro') await press('start');
  while (screen()['screen'] === 'question' && at() !== walk.stopAt) {
    await fill();
    await press('continue');
  }
  for (const action of walk.press ?? []) await press(action);
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
}

interface Look {
  readonly name: string;
  readonly width: number;
  readonly features: readonly { readonly name: string; readonly value: string }[];
  readonly dir?: 'rtl';
  readonly hostile?: boolean;
}

const scheme = (value: string) => ({ name: 'prefers-color-scheme', value });
const still = { name: 'prefers-reduced-motion', value: 'reduce' };
const looks: readonly Look[] = [
  ...[360, 1280].flatMap((width) =>
    ['light', 'dark'].map((value) => ({ name: `${value}-${width}`, width, features: [scheme(value), still] })),
  ),
  { name: 'rtl-360', width: 360, features: [scheme('light'), still], dir: 'rtl' },
  { name: 'forced-360', width: 360, features: [scheme('dark'), still, { name: 'forced-colors', value: 'active' }] },
  { name: 'reset-320', width: 320, features: [scheme('light'), still], hostile: true },
];

const TAG =
  '<spasm-advisor shadow="open" clinic-name="Harbour Spine Clinic" phone="+1 555 010 0199" region="US"></spasm-advisor>';
const PLAIN =
  ':root { color-scheme: light dark } body { margin: 1rem auto; padding-inline: 1rem; max-width: 60rem; font-family: "Liberation Sans", sans-serif }';
const HOSTILE = 'html { font-size: 62.5% } * { all: unset }';

async function takeAll(page: Page, tab: PuppeteerPage, address: (look: Look) => string, folder: string): Promise<void> {
  const session = await tab.createCDPSession();
  const only = process.env['SPASM_ONLY'];
  for (const look of looks) {
    if (only && !only.split(',').some((name) => look.name.startsWith(name))) continue;
    mkdirSync(join(folder, look.name), { recursive: true });
    await page.setViewport(look.width, 800);
    // puppeteer's own call refuses forced colours.
    await session.send('Emulation.setEmulatedMedia', { features: [...look.features] });
    for (const walk of walks) {
      await page.goto(address(look));
      await page.waitFor(() => customElements.get('spasm-advisor') !== undefined);
      await page.evaluate(walkTo, walk);
      const overflow = await page.evaluate((dir) => {
        if (dir) document.querySelector('spasm-advisor')!.shadowRoot!.querySelector('.root')?.setAttribute('dir', dir);
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, look.dir ?? null);
      if (overflow > 0) console.log(`${look.name}/${walk.name}: wider than the window by ${overflow} px`);
      const picture = await tab.screenshot({ fullPage: true });
      writeFileSync(join(folder, look.name, `${walk.name}.png`), picture);
    }
    console.log(join(folder, look.name));
  }
}

const folder = resolve(process.argv[2] ?? 'test-results/pictures');
const [page, site] = await Promise.all([openBrowser('chromium'), openSite()]);
try {
  const script = process.env['SPASM_SCRIPT'];
  if (script) site.route('/dist/spasm-advisor.min.js', { body: readFileSync(script) });
  const head = (css: string) =>
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${css}</style>` +
    '<script defer src="/dist/spasm-advisor.min.js"></script>' +
    '<script defer src="/dist/spasm-advisor-pictures.min.js"></script>';
  const [plain, hostile] = [PLAIN, HOSTILE].map((css) => site.html({ head: head(css), body: TAG }));
  rmSync(folder, { recursive: true, force: true });
  await takeAll(page, page.puppeteer!, (look) => (look.hostile ? hostile! : plain!), folder);
} finally {
  await Promise.all([page.close(), site.close()]);
}
