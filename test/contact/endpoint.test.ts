import { expect } from 'chai';
import { buildContactRequest } from '../../src/contact/contact-request.js';
import {
  postContactRequest,
  type EndpointInit,
  type EndpointResponse,
  type EndpointTools,
} from '../../src/contact/endpoint.js';
import { requestId, sharing } from './fixtures.js';

const request = buildContactRequest(sharing('contact'));
const url = 'https://clinic.example/requests';

/** A clock that only moves when told, and lets promises settle in between. */
const fakeClock = () => {
  let now = 0;
  let timers: { at: number; callback: () => void }[] = [];
  const settle = async () => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  };
  return {
    setTimeout: (callback: () => void, milliseconds: number) => {
      const timer = { at: now + milliseconds, callback };
      timers.push(timer);
      return timer;
    },
    clearTimeout: (handle: unknown) => {
      timers = timers.filter((timer) => timer !== handle);
    },
    settle,
    pending: () => timers.length,
    async advance(milliseconds: number) {
      await settle();
      const end = now + milliseconds;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        now = next.at;
        timers = timers.filter((timer) => timer !== next);
        next.callback();
        await settle();
      }
      now = end;
    },
  };
};

const chunks = (...parts: (Uint8Array | 'reset' | 'hang')[]): EndpointResponse['body'] => ({
  getReader: () => ({
    read: () => {
      const part = parts.shift();
      if (part === 'reset') return Promise.reject(new TypeError('connection reset'));
      if (part === 'hang') return new Promise(() => undefined);
      return Promise.resolve(part ? { done: false, value: part } : { done: true });
    },
    cancel: () => Promise.resolve(),
  }),
});
const body = (text: string) => chunks(new TextEncoder().encode(text));
const answer = (status: number, content: EndpointResponse['body'] = null): EndpointResponse => ({
  status,
  body: content,
});
const networkError = () => Promise.reject(new TypeError('Failed to fetch'));

type Reply = () => Promise<EndpointResponse>;
const start = (replies: Reply[], signal?: AbortSignal, isWanted?: () => boolean) => {
  const clock = fakeClock();
  const calls: { url: string; init: EndpointInit<AbortSignal> }[] = [];
  const tools: EndpointTools<AbortSignal> = {
    fetch: function (this: unknown, to, init) {
      // The browser's own fetch throws "Illegal invocation" when called as a method of something else.
      expect(this).to.equal(undefined);
      calls.push({ url: to, init });
      return (replies[calls.length - 1] ?? replies.at(-1)!)();
    },
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clearTimeout,
    ...(signal ? { signal } : {}),
    ...(isWanted ? { isWanted } : {}),
  };
  let outcome: unknown;
  const done = postContactRequest(url, request, tools).then((result) => (outcome = result));
  return { clock, calls, done, outcome: () => outcome };
};

describe('posting to the contact endpoint', () => {
  it('sends the request as JSON with its id as the key, no credentials, no redirect and no referrer', async () => {
    const { calls, done } = start([async () => answer(200)]);
    expect(await done).to.deep.equal({ status: 'delivered' });
    expect(calls).to.have.length(1);
    expect(calls[0]!.url).to.equal(url);
    expect(calls[0]!.init).to.deep.equal({
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': requestId },
      body: JSON.stringify(request),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  });

  for (const [title, content, reference] of [
    ['a reference', body('{"reference":"A-17"}'), 'A-17'],
    [
      'a reference in several pieces with letters of all scripts',
      chunks(...[...new TextEncoder().encode('{"reference":"Ä-东"}')].map((byte) => Uint8Array.of(byte))),
      'Ä-东',
    ],
    ['no body', null, undefined],
    ['an empty body', body(''), undefined],
    ['a body that is no JSON', body('<html>thank you</html>'), undefined],
    ['a body that is broken UTF-8', chunks(Uint8Array.of(0x22, 0xff, 0x22)), undefined],
    ['a body that says it failed', body('{"ok":false,"error":"no"}'), undefined],
    ['a body of 5,000 bytes', body(`{"reference":"A-17","more":"${'x'.repeat(5_000)}"}`), undefined],
    ['a connection that breaks in the body', chunks(new TextEncoder().encode('{"refer'), 'reset'), undefined],
  ] as const) {
    it(`counts 2xx with ${title} as received`, async () => {
      const { done, clock } = start([async () => answer(201, content)]);
      expect(await done).to.deep.equal({ status: 'delivered', ...(reference ? { reference } : {}) });
      expect(clock.pending()).to.equal(0);
    });
  }

  it('waits two seconds for a body that never ends, then says received', async () => {
    const { done, clock, outcome } = start([async () => answer(200, chunks('hang'))]);
    await clock.advance(1_999);
    expect(outcome()).to.equal(undefined);
    await clock.advance(1);
    expect(await done).to.deep.equal({ status: 'delivered' });
  });

  for (const status of [400, 401, 404, 409, 422, 429, 499]) {
    it(`counts ${status} as failed at once, without another try`, async () => {
      const { done, calls } = start([async () => answer(status)]);
      expect(await done).to.deep.equal({ status: 'failed' });
      expect(calls).to.have.length(1);
    });
  }

  for (const [title, reply] of [
    ['a network error', networkError],
    ['500', async () => answer(500)],
    ['503', async () => answer(503)],
    ['599', async () => answer(599)],
    ['304, which is no answer to a post', async () => answer(304)],
  ] as const) {
    it(`tries again after 1, 2 and 4 seconds on ${title}, then ends as not confirmed`, async () => {
      const { clock, calls, outcome } = start([reply]);
      await clock.settle();
      expect(calls).to.have.length(1);
      for (const [pause, tries] of [
        [999, 1],
        [1, 2],
        [1_999, 2],
        [1, 3],
        [3_999, 3],
      ] as const) {
        await clock.advance(pause);
        expect(calls).to.have.length(tries);
        expect(outcome()).to.equal(undefined);
      }
      await clock.advance(1);
      expect(calls).to.have.length(4);
      expect(outcome()).to.deep.equal({ status: 'unconfirmed' });
      expect(new Set(calls.map(({ init }) => init.headers['Idempotency-Key']))).to.deep.equal(new Set([requestId]));
      expect(new Set(calls.map(({ init }) => init.body)).size).to.equal(1);
      await clock.advance(60_000);
      expect(calls).to.have.length(4);
      expect(clock.pending()).to.equal(0);
    });
  }

  it('is received when a later try gets through', async () => {
    const { clock, calls, done } = start([networkError, async () => answer(503), async () => answer(200)]);
    await clock.advance(3_000);
    expect(await done).to.deep.equal({ status: 'delivered' });
    expect(calls).to.have.length(3);
  });

  it('is failed when a later try is refused', async () => {
    const { clock, done } = start([networkError, async () => answer(400)]);
    await clock.advance(1_000);
    expect(await done).to.deep.equal({ status: 'failed' });
  });

  it('counts a fetch that throws at once as a network error', async () => {
    const { clock, done } = start([
      () => {
        throw new TypeError('blocked');
      },
      async () => answer(200),
    ]);
    await clock.advance(1_000);
    expect(await done).to.deep.equal({ status: 'delivered' });
  });

  it('sends nothing when it was aborted before it began', async () => {
    const { done, calls } = start([async () => answer(200)], AbortSignal.abort());
    expect(await done).to.deep.equal({ status: 'aborted' });
    expect(calls).to.have.length(0);
  });

  it('ends at once when aborted during a pause, and leaves no timer behind', async () => {
    const abort = new AbortController();
    const { clock, calls, done } = start([networkError], abort.signal);
    await clock.advance(500);
    abort.abort();
    expect(await done).to.deep.equal({ status: 'aborted' });
    expect(calls).to.have.length(1);
    expect(clock.pending()).to.equal(0);
  });

  it('hands the signal to fetch, and tries no further when aborted there', async () => {
    const abort = new AbortController();
    const { clock, calls, done } = start(
      [() => new Promise((_, reject) => abort.signal.addEventListener('abort', () => reject(new Error('aborted'))))],
      abort.signal,
    );
    await clock.settle();
    expect(calls[0]!.init.signal).to.equal(abort.signal);
    abort.abort();
    expect(await done).to.deep.equal({ status: 'aborted' });
    await clock.advance(60_000);
    expect(calls).to.have.length(1);
  });

  it('begins no further try once nobody waits for it', async () => {
    let isWanted = true;
    const { clock, calls, done } = start([networkError], undefined, () => isWanted);
    await clock.advance(1_000);
    expect(calls).to.have.length(2);
    isWanted = false;
    await clock.advance(60_000);
    expect(await done).to.deep.equal({ status: 'unconfirmed' });
    expect(calls).to.have.length(2);
  });

  it('takes the platform tools as they are', () => {
    const tools: EndpointTools<AbortSignal> = {
      fetch: (to, init) => fetch(to, init),
      setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
      clearTimeout: (handle) => clearTimeout(handle),
      signal: new AbortController().signal,
    };
    expect(tools.fetch).to.be.a('function');
  });
});
