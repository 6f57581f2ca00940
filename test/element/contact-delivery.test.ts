import { expect, waitUntil } from '@open-wc/testing';
import { Robot } from './robot.js';

async function readyToSend(attributes: Readonly<Record<string, string>> = {}): Promise<Robot> {
  const robot = await Robot.open(attributes);
  await robot.finish();
  await robot.fillForm();
  return robot;
}

async function settle(robot: Robot): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
  await robot.element.updateComplete;
}

describe('A contact request with an endpoint', () => {
  const { fetch, setTimeout } = globalThis;
  let calls: { url: string; init: RequestInit }[];
  let waiting: { callback: () => void; milliseconds: number }[];
  let reply: () => Promise<Response>;
  beforeEach(() => {
    calls = [];
    waiting = [];
    reply = () => Promise.resolve(new Response('{"reference":"HSC-9"}', { status: 201 }));
    globalThis.fetch = (url, init) => {
      calls.push({ url: String(url), init: init! });
      return reply();
    };
  });
  afterEach(() => Object.assign(globalThis, { fetch, setTimeout }));
  /** From here on waits end only when told to. */
  const takeTheClock = () => {
    globalThis.setTimeout = ((callback: () => void, milliseconds: number) =>
      waiting.push({ callback, milliseconds })) as unknown as typeof setTimeout;
  };
  const pass = async (robot: Robot, milliseconds: number) => {
    const due = waiting.filter((entry) => entry.milliseconds === milliseconds).at(-1)!;
    waiting.splice(waiting.indexOf(due), 1);
    due.callback();
    await settle(robot);
  };
  const endpoint = { 'contact-endpoint': '/contact' };

  it('is posted there as it is, with its id as the key, and is received with 2xx', async () => {
    const robot = await readyToSend(endpoint);
    let detail: unknown;
    robot.element.addEventListener('contact-request', (event) => (detail = event.detail));
    await robot.press('send');
    await waitUntil(() => robot.at === 'sent');
    expect(robot.text).to.contain('HSC-9');
    expect(calls).to.have.length(1);
    const { url, init } = calls[0]!;
    expect(url).to.equal(`${location.origin}/contact`);
    expect(JSON.parse(init.body as string)).to.deep.equal(detail);
    expect(init.headers).to.deep.equal({
      'Content-Type': 'application/json',
      'Idempotency-Key': (detail as { requestId: string }).requestId,
    });
    expect([init.credentials, init.redirect, init.referrerPolicy]).to.deep.equal(['omit', 'error', 'no-referrer']);
  });

  it('is not posted when a listener claims it', async () => {
    const robot = await readyToSend(endpoint);
    robot.element.addEventListener('contact-request', (event) => event.respondWith(Promise.resolve()));
    await robot.press('send');
    await settle(robot);
    expect(robot.at).to.equal('sent');
    expect(calls).to.have.length(0);
  });

  it('cannot be claimed any more once the endpoint has it', async () => {
    const robot = await readyToSend(endpoint);
    reply = () => new Promise(() => undefined);
    await robot.press('send');
    expect(robot.element.pendingRequest).to.equal(null);
    let count = 0;
    robot.element.addEventListener('contact-request', () => (count += 1));
    await settle(robot);
    expect(count).to.equal(0);
  });

  it('is "not sent" with 4xx', async () => {
    const robot = await readyToSend(endpoint);
    reply = () => Promise.resolve(new Response('', { status: 422 }));
    await robot.press('send');
    await settle(robot);
    expect(robot.at).to.equal('failed');
    expect(calls).to.have.length(1);
  });

  for (const [title, answer] of [
    ['a network error', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a 503', () => Promise.resolve(new Response('', { status: 503 }))],
  ] as const) {
    it(`is tried again after 1, 2 and 4 seconds on ${title}, then "not confirmed"; the next try has the same key`, async () => {
      const robot = await readyToSend(endpoint);
      reply = answer;
      takeTheClock();
      await robot.press('send');
      await settle(robot);
      for (const [tries, milliseconds] of [1_000, 2_000, 4_000].entries()) {
        expect(robot.at).to.equal('review');
        expect(calls).to.have.length(tries + 1);
        await pass(robot, milliseconds);
      }
      expect(calls).to.have.length(4);
      expect(robot.at).to.equal('unconfirmed');
      await robot.press('retry');
      await settle(robot);
      expect(calls).to.have.length(5);
      const keys = calls.map(({ init }) => (init.headers as Record<string, string>)['Idempotency-Key']);
      expect(new Set(keys).size).to.equal(1);
    });
  }

  it('is "not confirmed" after 30 seconds, is tried no further by itself, and a late 2xx still counts', async () => {
    const robot = await readyToSend(endpoint);
    let arrive!: (answer: Response) => void;
    reply = () => new Promise((resolve) => (arrive = resolve));
    takeTheClock();
    await robot.press('send');
    await pass(robot, 30_000);
    expect(robot.at).to.equal('unconfirmed');
    arrive(new Response(null, { status: 204 }));
    await settle(robot);
    expect(robot.at).to.equal('sent');
    expect(calls).to.have.length(1);
  });

  it('ends with "Clear my answers": the post is aborted, and its answer changes nothing', async () => {
    const robot = await readyToSend(endpoint);
    let arrive!: (answer: Response) => void;
    reply = () => new Promise((resolve) => (arrive = resolve));
    await robot.press('send');
    const { signal } = calls[0]!.init;
    expect(signal!.aborted).to.equal(false);
    await robot.press('clear');
    expect(signal!.aborted).to.equal(true);
    arrive(new Response(null, { status: 204 }));
    await settle(robot);
    expect(robot.at).to.equal('intro');
    await robot.finish();
    await robot.press('contact');
    expect(robot.one<HTMLInputElement>('[name="name"]').value).to.equal('');
  });

  it('arrives although the element is moved while it is sent', async () => {
    const robot = await readyToSend(endpoint);
    let arrive!: (answer: Response) => void;
    reply = () => new Promise((resolve) => (arrive = resolve));
    await robot.press('send');
    const { parentElement } = robot.element;
    const other = document.createElement('div');
    parentElement!.append(other);
    other.append(robot.element);
    await settle(robot);
    robot.element.remove();
    await settle(robot);
    arrive(new Response(null, { status: 204 }));
    await settle(robot);
    parentElement!.append(robot.element);
    await settle(robot);
    expect(robot.at).to.equal('sent');
    expect(calls).to.have.length(1);
  });
});

describe('A contact request that nobody took', () => {
  it('is no longer on offer once the visitor has cleared everything', async () => {
    const robot = await readyToSend();
    await robot.press('send');
    const event = robot.element.pendingRequest!;
    await robot.press('clear');
    expect(robot.element.pendingRequest).to.equal(null);
    expect(() => event.respondWith(Promise.resolve())).to.throw(DOMException);
  });

  it('stays on offer when the element is moved, and goes when it is taken out of the page', async () => {
    const robot = await readyToSend();
    await robot.press('send');
    const { parentElement } = robot.element;
    const other = document.createElement('div');
    parentElement!.append(other);
    other.append(robot.element);
    await settle(robot);
    expect(robot.element.pendingRequest).to.not.equal(null);
    robot.element.remove();
    await settle(robot);
    expect(robot.element.pendingRequest).to.equal(null);
  });

  it('is taken back when the visitor changes what it says, and sent anew', async () => {
    const robot = await readyToSend();
    await robot.press('send');
    const first = robot.element.pendingRequest!.detail;
    await robot.press('back');
    await robot.press('contact');
    await robot.write('message', 'One more thing.');
    expect(robot.element.pendingRequest).to.equal(null);
    await robot.press('review');
    await robot.press('send');
    const second = robot.element.pendingRequest!.detail;
    expect(second.contact.message).to.equal('One more thing.');
    expect(second.requestId).to.not.equal(first.requestId);
  });

  it('stays one request when the visitor reads it through again and sends it', async () => {
    const robot = await readyToSend();
    await robot.press('send');
    const first = robot.element.pendingRequest!.detail.requestId;
    await robot.press('back');
    await robot.press('contact');
    await robot.press('review');
    await robot.press('send');
    expect(robot.element.pendingRequest!.detail.requestId).to.equal(first);
  });

  it('is offered once to each listener that comes, even when two come at once', async () => {
    const robot = await readyToSend();
    await robot.press('send');
    const seen: string[] = [];
    robot.element.addEventListener('contact-request', () => seen.push('first'));
    robot.element.addEventListener('contact-request', (event) => {
      seen.push('second');
      event.respondWith(Promise.resolve());
    });
    await settle(robot);
    expect(robot.at).to.equal('sent');
    expect(seen).to.deep.equal(['first', 'second']);
  });

  it('survives a listener that throws, and one that clears the element', async () => {
    const robot = await readyToSend();
    const quiet = (event: ErrorEvent) => event.preventDefault();
    addEventListener('error', quiet);
    const onerror = window.onerror;
    window.onerror = () => true;
    robot.element.addEventListener(
      'contact-request',
      () => {
        throw new Error('on purpose');
      },
      { once: true },
    );
    await robot.press('send');
    window.onerror = onerror;
    removeEventListener('error', quiet);
    expect(robot.at).to.equal('unclaimed');
    robot.element.addEventListener('contact-request', () => robot.element.reset(), { once: true });
    await settle(robot);
    expect(robot.at).to.equal('intro');
    expect(robot.element.pendingRequest).to.equal(null);
  });
});
