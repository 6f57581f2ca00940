import { expect } from '@open-wc/testing';
import type { ContactRequestEvent } from '../../src/events.js';
import { Robot } from './robot.js';

/** A promise and the two ways to end it. */
function answerLater() {
  let resolve!: (value?: unknown) => void;
  let reject!: (reason?: unknown) => void;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Everything that promises have to say by now, and the render after it. */
async function settle(robot: Robot): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  await robot.element.updateComplete;
}

async function readyToSend(attributes: Readonly<Record<string, string>> = {}): Promise<Robot> {
  const robot = await Robot.open(attributes);
  await robot.finish();
  await robot.fillForm();
  expect(robot.at).to.equal('review');
  return robot;
}

describe('A contact request', () => {
  it('is refused with every missing field named, and nothing typed is lost', async () => {
    const robot = await Robot.open();
    await robot.finish();
    await robot.press('contact');
    await robot.write('message', 'Mornings are best.');
    await robot.press('review');
    expect(robot.at).to.equal('contact');
    expect(robot.root.activeElement).to.equal(robot.one('[part~="error-summary"]'));
    for (const name of ['name', 'phone', 'consent']) {
      expect(robot.one(`[name="${name}"]`).getAttribute('aria-invalid'), name).to.equal('true');
    }
    expect(robot.one<HTMLTextAreaElement>('[name="message"]').value).to.equal('Mornings are best.');
  });

  it('shows the exact text before it is sent, and shares contact details only unless chosen otherwise', async () => {
    const robot = await readyToSend();
    expect(robot.text).to.contain('Ada Example');
    expect(robot.text).to.contain('Answers and advice were not shared');
    let detail: ContactRequestEvent['detail'] | undefined;
    robot.element.addEventListener('contact-request', (event) => {
      detail = event.detail;
      event.respondWith(Promise.resolve());
    });
    const shown = robot.one('pre').textContent;
    await robot.press('send');
    expect(detail!.summary).to.equal(shown);
    expect(detail!.share).to.equal('contact');
    expect(detail).to.not.have.any.keys('outcome', 'answers', 'replayCode');
    expect(Object.isFrozen(detail!.contact)).to.equal(true);
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
  });

  it('is "received" only when the page says so, with its reference', async () => {
    const robot = await readyToSend();
    const answer = answerLater();
    robot.element.addEventListener('contact-request', (event) => event.respondWith(answer.promise));
    await robot.press('send');
    expect(robot.at).to.equal('review');
    expect(robot.one('[data-action="send"]').getAttribute('aria-disabled')).to.equal('true');
    answer.resolve({ reference: 'HSC-17' });
    await settle(robot);
    expect(robot.at).to.equal('sent');
    expect(robot.text).to.contain('HSC-17');
  });

  it('is "not sent" when the page refuses, and a retry carries the same id', async () => {
    const robot = await readyToSend();
    const ids: string[] = [];
    robot.element.addEventListener('contact-request', (event) => {
      ids.push(event.detail.requestId);
      event.respondWith(ids.length === 1 ? Promise.reject(new Error('503')) : Promise.resolve());
    });
    await robot.press('send');
    await settle(robot);
    expect(robot.at).to.equal('failed');
    for (const action of ['retry', 'call', 'copy']) expect(robot.all(`[data-action="${action}"]`)).to.have.length(1);
    await robot.press('retry');
    await settle(robot);
    expect(robot.at).to.equal('sent');
    expect(ids).to.have.length(2);
    expect(ids[0]).to.equal(ids[1]);
  });

  it('is "not taken" when nobody listens, never "sent"', async () => {
    const robot = await readyToSend();
    await robot.press('send');
    expect(robot.at).to.equal('unclaimed');
    expect(robot.element.pendingRequest).to.not.equal(null);
    expect(robot.text).to.not.contain('Received');
  });

  it('is not taken by a listener that only looks', async () => {
    const robot = await readyToSend();
    robot.element.addEventListener('contact-request', () => undefined);
    await robot.press('send');
    expect(robot.at).to.equal('unclaimed');
  });

  it('is offered again to a listener that comes late', async () => {
    const robot = await readyToSend();
    await robot.press('send');
    robot.element.addEventListener('contact-request', (event) => event.respondWith(Promise.resolve()));
    await settle(robot);
    expect(robot.at).to.equal('sent');
    expect(robot.element.pendingRequest).to.equal(null);
  });

  it('can be claimed late through pendingRequest', async () => {
    const robot = await readyToSend();
    await robot.press('send');
    robot.element.pendingRequest!.respondWith(Promise.resolve({ reference: 'late' }));
    await settle(robot);
    expect(robot.at).to.equal('sent');
    expect(robot.text).to.contain('late');
  });

  it('is one request however often Send is pressed', async () => {
    const robot = await readyToSend();
    let count = 0;
    robot.element.addEventListener('contact-request', (event) => {
      count += 1;
      event.respondWith(answerLater().promise);
    });
    const send = robot.one('[data-action="send"]');
    send.click();
    send.click();
    await robot.element.updateComplete;
    robot.one('[data-action="send"]').click();
    await settle(robot);
    expect(count).to.equal(1);
  });

  it('bubbles to the document and can be answered there', async () => {
    const robot = await readyToSend();
    const listener = (event: Event) => (event as ContactRequestEvent).respondWith(Promise.resolve());
    document.addEventListener('contact-request', listener);
    await robot.press('send');
    await settle(robot);
    document.removeEventListener('contact-request', listener);
    expect(robot.at).to.equal('sent');
  });

  it('refuses a second answer with InvalidStateError', async () => {
    const robot = await readyToSend();
    let name = '';
    robot.element.addEventListener('contact-request', (event) => {
      event.respondWith(Promise.resolve());
      try {
        event.respondWith(Promise.resolve());
      } catch (error) {
        name = (error as DOMException).name;
      }
    });
    await robot.press('send');
    expect(name).to.equal('InvalidStateError');
  });

  it('carries positives and negatives when the visitor chooses to share the answers', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q2-nerve': ['leg-numb-one'] });
    await robot.press('contact');
    robot.one('[name="share"][value="answers"]').click();
    await robot.press('back');
    await robot.fillForm();
    let detail: ContactRequestEvent['detail'] | undefined;
    robot.element.addEventListener('contact-request', (event) => {
      detail = event.detail;
      event.respondWith(Promise.resolve());
    });
    await robot.press('send');
    const nerve = detail!.answers!.find((entry) => entry.linkId === 'q2-nerve')!;
    expect(nerve.answers.map((entry) => entry.code)).to.deep.equal(['leg-numb-one']);
    expect(nerve.denied.map((entry) => entry.code)).to.include('saddle-numb');
    expect(detail!.outcome).to.deep.include({ acuity: 'soon', withinDays: 3 });
  });
});

describe('What the clinic is told', () => {
  it('denies no sign for a visitor who is not sure about one of the page', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q1-now': ['unsure-1'] });
    await robot.press('contact');
    robot.one('[name="share"][value="answers"]').click();
    await robot.press('back');
    await robot.fillForm();
    let detail: ContactRequestEvent['detail'] | undefined;
    robot.element.addEventListener('contact-request', (event) => {
      detail = event.detail;
      event.respondWith(Promise.resolve());
    });
    await robot.press('send');
    const page = (linkId: string) => detail!.answers!.find((entry) => entry.linkId === linkId)!;
    expect(page('q1-now').answers.map((entry) => entry.code)).to.deep.equal(['unsure-1']);
    expect(page('q1-now').denied).to.deep.equal([]);
    expect(page('q2-nerve').denied.map((entry) => entry.code)).to.include('saddle-numb');
  });
});

describe('A contact request that gets no answer', () => {
  let original: typeof setTimeout;
  let waiting: { callback: () => void; milliseconds: number }[];
  beforeEach(() => {
    original = globalThis.setTimeout;
    waiting = [];
  });
  afterEach(() => {
    globalThis.setTimeout = original;
  });
  const takeTheClock = () => {
    globalThis.setTimeout = ((callback: () => void, milliseconds: number) => {
      waiting.push({ callback, milliseconds });
      return 0;
    }) as unknown as typeof setTimeout;
  };

  it('is "not confirmed" after 30 seconds, and a late answer still counts', async () => {
    const robot = await readyToSend();
    const answer = answerLater();
    robot.element.addEventListener('contact-request', (event) => event.respondWith(answer.promise));
    takeTheClock();
    await robot.press('send');
    const limit = waiting.filter(({ milliseconds }) => milliseconds === 30_000).at(-1)!;
    limit.callback();
    await settle(robot);
    expect(robot.at).to.equal('unconfirmed');
    for (const action of ['retry', 'call', 'copy']) expect(robot.all(`[data-action="${action}"]`)).to.have.length(1);
    answer.resolve();
    await settle(robot);
    expect(robot.at).to.equal('sent');
  });

  it('is "received" at the review when the answer came while the visitor only looked at the form', async () => {
    const robot = await readyToSend();
    const answer = answerLater();
    robot.element.addEventListener('contact-request', (event) => event.respondWith(answer.promise));
    takeTheClock();
    await robot.press('send');
    waiting
      .filter(({ milliseconds }) => milliseconds === 30_000)
      .at(-1)!
      .callback();
    await settle(robot);
    await robot.press('back');
    await robot.press('contact');
    answer.resolve();
    await settle(robot);
    expect(robot.at).to.equal('contact');
    await robot.press('review');
    expect(robot.at).to.equal('sent');
  });

  it('does not pass its late receipt on to what the visitor has changed meanwhile', async () => {
    const robot = await readyToSend();
    const answers = [answerLater(), answerLater()];
    const ids: string[] = [];
    robot.element.addEventListener('contact-request', (event) => {
      event.respondWith(answers[ids.length]!.promise);
      ids.push(event.detail.requestId);
    });
    takeTheClock();
    await robot.press('send');
    waiting
      .filter(({ milliseconds }) => milliseconds === 30_000)
      .at(-1)!
      .callback();
    await settle(robot);
    await robot.press('back');
    await robot.press('contact');
    await robot.write('message', 'One more thing.');
    await robot.press('review');
    answers[0]!.resolve();
    await settle(robot);
    expect(robot.at).to.equal('review');
    await robot.press('send');
    answers[1]!.resolve();
    await settle(robot);
    expect(robot.at).to.equal('sent');
    expect(new Set(ids).size).to.equal(2);
  });
});
