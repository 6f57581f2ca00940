/**
 * `npm run test:faults [-- --count 1200 --seed 6]`: sends contact requests of the built file from a real browser to a
 * real HTTP server on this machine while seeded faults hit them, and prints what became of each. Not zero unless every
 * request is either at the server once and shown as received, or shown as not sent or not confirmed with everything
 * typed still there, and gets through on the next try.
 *
 * The waits of the widget (1, 2, 4 and 30 seconds) are real constants; the page's clock runs faster. `SPASM_SCRIPT`
 * names another script file than dist/spasm-advisor.min.js.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserPath, CHROMIUM_ARGS } from '../../.ci/browsers.js';
import type { ContactRequest, ContactRequestEvent } from '../../src/index.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1200' },
    seed: { type: 'string', default: '6' },
    workers: { type: 'string', default: '6' },
  },
});
const COUNT = Number(values.count);
const SEED = Number(values.seed);
const WORKERS = Number(values.workers);
/** How many times faster the page's long waits pass: the limit of 30 seconds takes one. */
const SPEED = 30;
const LIMIT_MS = 30_000 / SPEED;

// --- Chance, the same for the same seed ------------------------------------------------------------------------------

type Chance = () => number;
function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const between = (chance: Chance, low: number, high: number) => low + Math.floor(chance() * (high - low + 1));
const oneOf = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;

// --- The clinic's server ---------------------------------------------------------------------------------------------

/** What the server does with one try. "after" means: once it has the request. */
type Reply =
  | 'take'
  | 'take without a body'
  | 'reset'
  | 'reset after'
  | 'reset in the answer'
  | '500'
  | '500 after'
  | '503'
  | '302'
  | '400'
  | 'slow'
  | 'too slow'
  | 'never'
  | 'never after';

interface Arrival {
  readonly key: string;
  readonly body: string;
}

/** What the server knows of one visitor. */
interface Desk {
  /** What it does with the next tries; when none is left, it takes them. */
  readonly replies: Reply[];
  /** Milliseconds that a slow answer takes. */
  readonly slowness: number;
  /** Request id -> the request, entered once: a second arrival with the same key changes nothing. */
  readonly entered: Map<string, ContactRequest>;
  readonly arrivals: Arrival[];
  /** Whatever followed a redirect ends up here. */
  strays: number;
}

class Clinic {
  readonly desks = new Map<string, Desk>();
  readonly #server: Server;
  readonly #files: Readonly<Record<string, readonly [type: string, body: string]>>;
  readonly #waiting = new Set<Socket>();
  port = 0;

  constructor(files: Clinic['files']) {
    this.#files = files;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  get files() {
    return this.#files;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts to listen, always at the same port. */
  async open(): Promise<void> {
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.port = (this.#server.address() as AddressInfo).port;
  }

  /** From now on the machine refuses connections to it. */
  async shut(): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Ends the connections that were never answered. */
  hangUp(): void {
    for (const socket of this.#waiting) socket.destroy();
    this.#waiting.clear();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    const file = this.#files[path];
    if (file) {
      response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
      return;
    }
    const [, folder, visitor = ''] = path.split('/');
    const desk = this.desks.get(visitor);
    if (!desk || folder === 'elsewhere') {
      if (desk) desk.strays += 1;
      response.writeHead(200).end('{}');
      return;
    }
    const reply = desk.replies.shift() ?? 'take';
    // In the middle of the body: the headers are here, the rest is not.
    if (reply === 'reset') return void request.socket.destroy();
    const chunks: Buffer[] = [];
    request.on('error', () => undefined);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      this.#reply(reply, desk, visitor, Buffer.concat(chunks).toString('utf8'), request, response),
    );
  }

  #reply(
    reply: Reply,
    desk: Desk,
    visitor: string,
    body: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const key = String(request.headers['idempotency-key']);
    const enter = () => {
      desk.arrivals.push({ key, body });
      if (!desk.entered.has(key)) desk.entered.set(key, JSON.parse(body) as ContactRequest);
    };
    const end = (status: number, text = '', headers = {}) => {
      if (!response.destroyed) response.writeHead(status, headers).end(text);
    };
    const received = () => end(201, JSON.stringify({ reference: `R-${visitor}` }));
    switch (reply) {
      case 'take':
        enter();
        return received();
      case 'take without a body':
        enter();
        return end(204);
      case 'reset after':
        enter();
        return void request.socket.destroy();
      case 'reset in the answer':
        enter();
        response.writeHead(201, { 'content-length': '400' });
        return void response.write('{"refer', () => request.socket.destroy());
      case '500':
      case '503':
      case '400':
        return end(Number(reply), 'no');
      case '500 after':
        enter();
        return end(500, 'no');
      case '302':
        return end(302, '', { location: `/elsewhere/${visitor}` });
      case 'slow':
      case 'too slow':
        enter();
        return void setTimeout(received, reply === 'slow' ? desk.slowness : LIMIT_MS + desk.slowness);
      case 'never after':
        enter();
        return void this.#waiting.add(request.socket);
      case 'never':
        return void this.#waiting.add(request.socket);
    }
  }
}

// --- The visitor, in the page ----------------------------------------------------------------------------------------

interface Typed {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly message: string;
}
interface Visit {
  readonly mode: 'endpoint' | 'listener';
  readonly path: string;
  readonly typed: Typed;
  readonly listensLate: boolean;
}
interface Visitor {
  arrive(visit: Visit): Promise<string>;
  send(presses: number): void;
  move(): void;
  detach(): void;
  attach(): void;
  listen(): void;
  /** The screen, once it is one of an ending. */
  ending(): Promise<string>;
  becomes(screen: string, milliseconds: number): Promise<boolean>;
  /** What stands in the form's fields, and the text on the screen; nothing when a late answer comes in between. */
  kept(): Promise<{ fields: Typed; text: string } | undefined>;
  retry(): Promise<void>;
  delays: number[];
}

/** The page's clock: long waits pass faster. Runs before anything else. */
function hasten(speed: number): void {
  const real = globalThis.setTimeout;
  const delays: number[] = [];
  Object.assign(globalThis, {
    delays,
    setTimeout: (act: () => void, milliseconds = 0) => {
      if (milliseconds >= 1000) delays.push(milliseconds);
      return real(act, milliseconds >= 1000 ? milliseconds / speed : milliseconds);
    },
  });
}

/** Becomes `visitor` in the page; stands alone. */
function makeVisitor(): Visitor {
  type Advisor = HTMLElement & { updateComplete: Promise<unknown> };
  let advisor: Advisor;
  let visit: Visit;
  const endings = ['sent', 'failed', 'unconfirmed', 'unclaimed'];
  const one = <E extends HTMLElement>(selector: string) => advisor.shadowRoot!.querySelector<E>(selector)!;
  const all = <E extends HTMLElement>(selector: string) => [...advisor.shadowRoot!.querySelectorAll<E>(selector)];
  const screen = () => one('[part~="screen"]').dataset['screen']!;
  const pause = () => new Promise((done) => setTimeout(done, 4));
  const press = async (action: string) => {
    one(`[data-action="${action}"]`).click();
    await advisor.updateComplete;
  };
  const write = (name: string, text: string) => {
    const field = one<HTMLInputElement>(`[name="${name}"]`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const claim = (event: Event) => {
    const { detail } = event as ContactRequestEvent;
    const headers = { 'content-type': 'application/json', 'idempotency-key': detail.requestId };
    const sent = fetch(visit.path, { method: 'POST', headers, body: JSON.stringify(detail), redirect: 'error' });
    (event as ContactRequestEvent).respondWith(
      sent.then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.json().catch(() => undefined);
      }),
    );
  };
  const listen = () => advisor.addEventListener('contact-request', claim);
  return {
    delays: (globalThis as unknown as { delays: number[] }).delays,
    listen,
    async arrive(wanted) {
      visit = wanted;
      document.body.replaceChildren(document.createElement('main'), document.createElement('aside'));
      advisor = document.createElement('spasm-advisor') as Advisor;
      const attributes = {
        shadow: 'open',
        region: 'US',
        phone: '+1 555 010 0199',
        'clinic-name': 'Harbour Spine Clinic',
      };
      for (const [name, value] of Object.entries(attributes)) advisor.setAttribute(name, value);
      if (visit.mode === 'endpoint') advisor.setAttribute('contact-endpoint', visit.path);
      else if (!visit.listensLate) listen();
      document.querySelector('main')!.append(advisor);
      await advisor.updateComplete;
      await press('start');
      while (screen() === 'question') {
        const values = ['none', 'start-strain', 't-0-3', 'course-same'];
        const input = all<HTMLInputElement>('input').find(
          ({ name, value }) => name === 'q5-age' || values.includes(value),
        );
        if (input?.name === 'q5-age') write('q5-age', '40');
        else input!.click();
        await press('continue');
      }
      await press('contact');
      for (const [name, text] of Object.entries(visit.typed)) write(name, text);
      one('[name="share"][value="answers"]').click();
      one('[name="consent"]').click();
      await press('review');
      return screen();
    },
    send(presses) {
      const button = one('[data-action="send"]');
      for (let times = 0; times < presses; times += 1) button.click();
    },
    move: () =>
      (advisor.parentElement!.localName === 'main'
        ? document.querySelector('aside')
        : document.querySelector('main'))!.append(advisor),
    detach: () => advisor.remove(),
    attach: () => document.querySelector('main')!.append(advisor),
    async ending() {
      for (;;) {
        await advisor.updateComplete;
        if (endings.includes(screen())) return screen();
        await pause();
      }
    },
    async becomes(wanted, milliseconds) {
      const until = performance.now() + milliseconds;
      while (screen() !== wanted && performance.now() < until) await pause();
      return screen() === wanted;
    },
    async kept() {
      const text = all('pre')[0]?.textContent ?? '';
      if (screen() === 'sent') return undefined;
      await press('back');
      await press('contact');
      if (screen() !== 'contact') return undefined;
      const value = (name: string) => one<HTMLInputElement>(`[name="${name}"]`).value;
      const fields = { name: value('name'), phone: value('phone'), email: value('email'), message: value('message') };
      await press('review');
      return { fields, text };
    },
    async retry() {
      if (screen() === 'sent') return;
      await press(screen() === 'review' ? 'send' : 'retry');
    },
  };
}

// --- The faults ------------------------------------------------------------------------------------------------------

interface Fault {
  readonly title: string;
  readonly modes?: readonly Visit['mode'][];
  readonly replies?: (chance: Chance) => Reply[];
  readonly presses?: number;
  readonly listensLate?: boolean;
  /** Before Send. */
  readonly before?: (worker: Worker, chance: Chance) => Promise<void>;
  /** Right after Send. */
  readonly during?: (worker: Worker, chance: Chance) => Promise<void>;
  /** Everything as it should be again. */
  readonly mend?: (worker: Worker) => Promise<void>;
}

interface Worker {
  readonly browser: Browser;
  readonly page: Page;
  /** In front of the page where it is to be hidden. */
  readonly cover: Page;
  readonly clinic: Clinic;
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const times =
  (reply: Reply, most = 5) =>
  (chance: Chance) =>
    Array.from({ length: between(chance, 1, most) }, () => reply);
const rough: readonly Reply[] = [
  'reset',
  'reset after',
  'reset in the answer',
  '500',
  '500 after',
  '503',
  '302',
  '400',
  'slow',
];
const visitorDoes = (worker: Worker, act: 'move' | 'detach' | 'attach' | 'listen') =>
  worker.page.evaluate((name) => (globalThis as unknown as { visitor: Visitor }).visitor[name](), act);

const faults: readonly Fault[] = [
  { title: 'none' },
  { title: 'no body in the answer', replies: () => ['take without a body'] },
  { title: 'connection refused', before: ({ clinic }) => clinic.shut(), mend: ({ clinic }) => clinic.open() },
  {
    title: 'refused, then listening again',
    before: ({ clinic }) => clinic.shut(),
    during: async ({ clinic }, chance) => {
      await wait(between(chance, 20, 250));
      await clinic.open();
    },
  },
  { title: 'reset in the middle of the body', replies: times('reset') },
  { title: 'reset once the server had it', replies: times('reset after') },
  { title: 'reset in the middle of the answer', replies: times('reset in the answer') },
  { title: 'answer 500', replies: times('500') },
  { title: 'answer 500 though the server had it', replies: times('500 after') },
  { title: 'answer 503', replies: times('503') },
  { title: 'answer 302, to somewhere else', replies: times('302') },
  { title: 'answer 400', replies: times('400') },
  { title: 'slow', replies: () => ['slow'] },
  { title: 'slower than the limit', replies: () => ['too slow'] },
  { title: 'never answered', replies: times('never', 2) },
  { title: 'never answered though it had it', replies: times('never after', 2) },
  { title: 'Send pressed three times', presses: 3, replies: () => ['slow'] },
  {
    title: 'offline, then online',
    before: ({ page }) => page.setOfflineMode(true),
    during: async ({ page }, chance) => {
      await wait(between(chance, 20, 250));
      await page.setOfflineMode(false);
    },
  },
  {
    title: 'offline until after the end',
    before: ({ page }) => page.setOfflineMode(true),
    mend: ({ page }) => page.setOfflineMode(false),
  },
  {
    title: 'offline while the answer is due',
    replies: () => ['slow'],
    during: ({ page }) => page.setOfflineMode(true),
    mend: ({ page }) => page.setOfflineMode(false),
  },
  {
    title: 'element moved while sending',
    replies: (chance) => [oneOf(chance, rough), 'slow'],
    during: async (worker) => {
      for (let moves = 0; moves < 3; moves += 1) await visitorDoes(worker, 'move');
    },
  },
  {
    title: 'element taken out and put back',
    replies: (chance) => [oneOf(chance, rough), 'slow'],
    during: async (worker, chance) => {
      await visitorDoes(worker, 'detach');
      await wait(between(chance, 5, 200));
      await visitorDoes(worker, 'attach');
    },
  },
  {
    title: 'page hidden while sending',
    replies: (chance) => [oneOf(chance, rough), 'slow'],
    during: async ({ page, cover }, chance) => {
      await cover.bringToFront();
      await wait(between(chance, 50, 300));
      hiddenSeen += (await page.evaluate(() => document.visibilityState)) === 'hidden' ? 1 : 0;
    },
    mend: ({ page }) => page.bringToFront(),
  },
  {
    title: 'page frozen while sending',
    replies: (chance) => [oneOf(chance, rough), 'slow'],
    during: async ({ page }, chance) => {
      const session = await page.createCDPSession();
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await wait(between(chance, 50, 300));
      await session.send('Page.setWebLifecycleState', { state: 'active' });
      await session.detach();
    },
  },
  {
    title: 'listener attached late',
    modes: ['listener'],
    listensLate: true,
    replies: (chance) => [oneOf(chance, ['take', 'slow', '500', 'reset after'])],
    mend: (worker) => visitorDoes(worker, 'listen'),
  },
  {
    title: 'several of these in a row',
    replies: (chance) => Array.from({ length: 4 }, () => oneOf(chance, rough)),
    presses: 2,
    during: (worker) => visitorDoes(worker, 'move'),
  },
];
/** How often the browser agreed that the page was hidden. */
let hiddenSeen = 0;

// --- One request -----------------------------------------------------------------------------------------------------

interface Row {
  requests: number;
  arrived: number;
  received: number;
  'not sent': number;
  'not confirmed': number;
  'not taken': number;
  'answered late': number;
  'received on retry': number;
  'false received': number;
  lost: number;
  doubled: number;
}
const emptyRow = (): Row => ({
  requests: 0,
  arrived: 0,
  received: 0,
  'not sent': 0,
  'not confirmed': 0,
  'not taken': 0,
  'answered late': 0,
  'received on retry': 0,
  'false received': 0,
  lost: 0,
  doubled: 0,
});
const columns = { failed: 'not sent', unconfirmed: 'not confirmed', unclaimed: 'not taken' } as const;

const names = ['Ada Jones', 'María-José Ñandú', "O'Brien <b>", '李小龍', 'عائشة محمد', 'Zoë 👩‍⚕️', '=SUM(A1:A9)', 'Jo'];
const messages = [
  '',
  'I can come any morning.',
  'Two\nlines, and a third:\n– with a dash',
  '<script>alert(1)</script> & "quotes"',
  'صباح الخير، أحتاج موعدًا',
  'long '.repeat(1_990),
  '🙂'.repeat(300),
];

function typedBy(visitor: number, chance: Chance): Typed {
  return {
    name: `${oneOf(chance, names)} ${visitor}`,
    phone: `+1 555 ${String(between(chance, 0, 9_999_999)).padStart(7, '0')}`,
    email: chance() < 0.5 ? '' : `visitor.${visitor}@example.com`,
    message: oneOf(chance, messages),
  };
}

const problems: string[] = [];

async function runOne(worker: Worker, number: number, row: Row): Promise<void> {
  const { page, clinic } = worker;
  const chance = chanceOf(SEED * 1_000_003 + number);
  const fault = faults[number % faults.length]!;
  const mode = oneOf(chance, fault.modes ?? (['endpoint', 'endpoint', 'listener'] as const));
  const desk: Desk = {
    replies: fault.replies?.(chance) ?? [],
    slowness: between(chance, 5, 400),
    entered: new Map(),
    arrivals: [],
    strays: 0,
  };
  const visitor = String(number);
  clinic.desks.set(visitor, desk);
  const typed = typedBy(number, chance);
  const say = (what: string) => problems.push(`request ${number} (${fault.title}, ${mode}): ${what}`);
  const visit: Visit = { mode, path: `/desk/${visitor}`, typed, listensLate: fault.listensLate ?? false };
  const the = <T>(act: (visitor: Visitor, ...args: never[]) => T, ...args: unknown[]): Promise<Awaited<T>> =>
    page.evaluate(`(${act.toString()})(visitor, ...${JSON.stringify(args)})`) as Promise<Awaited<T>>;

  /** What a screen that says "received" has to rest on. */
  const checkReceived = () => {
    const entry = [...desk.entered.values()];
    if (entry.length === 0) {
      row['false received'] += 1;
      return say('shown as received, and the server has nothing');
    }
    const { name, phone, email = '', message = '' } = entry[0]!.contact;
    if (JSON.stringify({ name, phone, email, message }) !== JSON.stringify(typed)) {
      row.lost += 1;
      say(`arrived changed: ${JSON.stringify(entry[0]!.contact).slice(0, 200)}`);
    }
  };

  row.requests += 1;
  const at = await the((person, wanted: Visit) => person.arrive(wanted), visit);
  if (at !== 'review') return void (row.lost++, say(`stuck on ${at}`));
  await fault.before?.(worker, chance);
  await the((person, presses: number) => person.send(presses), fault.presses ?? 1);
  await fault.during?.(worker, chance);
  let ending = await the((person) => person.ending());
  if (ending === 'sent') {
    row.received += 1;
    checkReceived();
  } else {
    row[columns[ending as keyof typeof columns]] += 1;
    if (ending === 'failed' && mode === 'endpoint' && desk.entered.size > 0) {
      // A refusal of a later try speaks for that try alone; an earlier one may have got through.
      if (!desk.arrivals.some(() => fault.replies)) say('shown as not sent, and the server has it');
    }
  }
  await fault.mend?.(worker);
  if (ending !== 'sent') {
    // A late answer, or a late listener, changes the screen by itself; else the visitor tries again.
    const isDue = fault.listensLate || desk.entered.size > 0;
    if (isDue && chance() < 0.5 && (await the((person, ms: number) => person.becomes('sent', ms), 700))) {
      row['answered late'] += 1;
      ending = 'sent';
      checkReceived();
    }
  }
  for (let tries = 0; ending !== 'sent' && tries < 6; tries += 1) {
    // The screen may change under the visitor's hands.
    const isStill = await the((person, wanted: string) => person.becomes(wanted, 0), ending);
    if (isStill && chance() < 0.6) {
      const kept = await the((person) => person.kept());
      const isThere = JSON.stringify(kept?.fields) === JSON.stringify(typed) && kept!.text.includes(typed.name);
      if (kept && !isThere) {
        row.lost += 1;
        say('not everything typed is still there');
      }
    }
    await the(async (person) => {
      if (!(await person.becomes('sent', 0))) await person.retry();
    });
    ending = await the((person) => person.ending());
    if (ending === 'sent') {
      row['received on retry'] += 1;
      checkReceived();
    }
  }
  if (ending !== 'sent') {
    row.lost += 1;
    say(`never got through, ended as ${ending}`);
  }
  clinic.hangUp();
  row.arrived += desk.arrivals.length;
  if (desk.entered.size > 1) {
    row.doubled += 1;
    say(`the server has ${desk.entered.size} requests of one visitor`);
  }
  for (const { key, body } of desk.arrivals) {
    if ((JSON.parse(body) as ContactRequest).requestId !== key) say('the key is not the id of the request');
  }
  if (new Set(desk.arrivals.map(({ body }) => body)).size > 1) say('a further try did not carry the same bytes');
  if (desk.strays > 0) say('health data followed a redirect');
  clinic.desks.delete(visitor);
}

// --- All of them -----------------------------------------------------------------------------------------------------

async function openWorker(): Promise<Worker> {
  const script =
    process.env['SPASM_SCRIPT'] ?? fileURLToPath(new URL('../../dist/spasm-advisor.min.js', import.meta.url));
  const inPage = `var __name = (fn) => fn; (${hasten.toString()})(${SPEED}); globalThis.visitor = (${makeVisitor.toString()})();`;
  const clinic = new Clinic({
    '/': [
      'text/html; charset=utf-8',
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>' +
        '<script src="/visitor.js"></script><script src="/widget.js"></script></head><body></body></html>',
    ],
    '/visitor.js': ['text/javascript; charset=utf-8', inPage],
    '/widget.js': ['text/javascript; charset=utf-8', readFileSync(script, 'utf8')],
    '/favicon.ico': ['image/x-icon', ''],
  });
  await clinic.open();
  const browser = await launch({
    executablePath: browserPath('chromium')!,
    headless: true,
    args: [...CHROMIUM_ARGS],
    protocolTimeout: 60_000,
  });
  const cover = await browser.newPage();
  const page = await browser.newPage();
  await page.goto(clinic.origin, { waitUntil: 'load' });
  await page.bringToFront();
  return { browser, page, cover, clinic };
}

const started = Date.now();
const table = new Map(faults.map(({ title }) => [title, emptyRow()]));
const waits = new Set<number>();
let next = 0;
await Promise.all(
  Array.from({ length: WORKERS }, async () => {
    const worker = await openWorker();
    try {
      while (next < COUNT) {
        const number = next++;
        await runOne(worker, number, table.get(faults[number % faults.length]!.title)!);
      }
      const seen = await worker.page.evaluate(() => (globalThis as unknown as { delays: number[] }).delays);
      for (const delay of seen) waits.add(delay);
    } finally {
      await worker.browser.close();
      await worker.clinic.shut().catch(() => undefined);
    }
  }),
);

const total = emptyRow();
for (const row of table.values()) {
  for (const column of Object.keys(total) as (keyof Row)[]) total[column] += row[column];
}
console.table({ ...Object.fromEntries(table), 'all of them': total });
for (const delay of [1_000, 2_000, 4_000, 30_000]) {
  if (!waits.has(delay)) problems.push(`the widget never waited ${delay} ms`);
}
if (hiddenSeen === 0 && COUNT > faults.length) problems.push('no page was ever hidden');
console.log(
  `Seed ${SEED}; waits of the widget: ${[...waits].sort((a, b) => a - b).join(', ')} ms, passed ${SPEED} times as fast.`,
);
console.log(`${total.requests} requests in ${((Date.now() - started) / 1000).toFixed(0)} s`);
for (const problem of problems.slice(0, 40)) console.log(`FAILED: ${problem}`);
console.log(
  `${total['false received']} false "received", ${total.lost} lost, ${total.doubled} doubled, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
