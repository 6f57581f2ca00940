import { expect } from 'chai';
import { buildContactRequest } from '../../src/contact/contact-request.js';
import {
  AdvisorErrorEvent,
  ConfigIssueEvent,
  ContactRequestEvent,
  TriageStepEvent,
  type SpasmAdvisorEventMap,
} from '../../src/events.js';
import { sharing } from './fixtures.js';

const detail = buildContactRequest(sharing('contact'));

/** An event on a target, with what the element would hear. */
const setUp = ({ pending = false } = {}) => {
  const answers: Promise<unknown>[] = [];
  const state = { pending };
  const event = new ContactRequestEvent(detail, {
    onClaim: (answer) => answers.push(answer),
    isPending: () => state.pending,
  });
  const target = new EventTarget();
  return { answers, event, target, state };
};
const errorName = (act: () => void): string => {
  try {
    act();
    return 'none';
  } catch (error) {
    return (error as Error).name;
  }
};

describe('the contact-request event', () => {
  it('bubbles, crosses shadow roots, cannot be cancelled and carries the frozen request', () => {
    const { event } = setUp();
    expect(event.type).to.equal('contact-request');
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect(event.detail).to.equal(detail);
    expect(Object.isFrozen(event.detail) && Object.isFrozen(event.detail.contact)).to.equal(true);
    expect(() => Object.assign(event, { detail: {} })).to.throw(TypeError);
  });

  it('hands the promise over when a listener responds in its own turn', async () => {
    const { answers, event, target } = setUp();
    target.addEventListener('contact-request', () => event.respondWith(Promise.resolve({ reference: 'A-17' })));
    target.dispatchEvent(event);
    expect(event.claimed).to.equal(true);
    expect(answers).to.have.length(1);
    expect(await answers[0]).to.deep.equal({ reference: 'A-17' });
  });

  it('is unclaimed when listeners only look', () => {
    const { answers, event, target } = setUp();
    target.addEventListener('contact-request', () => undefined);
    target.dispatchEvent(event);
    expect(event.claimed).to.equal(false);
    expect(answers).to.have.length(0);
  });

  it('takes one answer: a second respondWith is an InvalidStateError and changes nothing', async () => {
    const { answers, event, target } = setUp({ pending: true });
    const seen: string[] = [];
    target.addEventListener('contact-request', () => event.respondWith(Promise.resolve(1)));
    target.addEventListener('contact-request', () => seen.push(errorName(() => event.respondWith(Promise.resolve(2)))));
    target.dispatchEvent(event);
    seen.push(errorName(() => event.respondWith(Promise.resolve(3))));
    expect(seen).to.deep.equal(['InvalidStateError', 'InvalidStateError']);
    expect(await Promise.all(answers)).to.deep.equal([1]);
  });

  it('refuses an answer after the dispatch when it is no longer offered', async () => {
    const { answers, event, target } = setUp();
    let name = '';
    target.addEventListener('contact-request', () => {
      void Promise.resolve().then(() => (name = errorName(() => event.respondWith(Promise.resolve()))));
    });
    target.dispatchEvent(event);
    await Promise.resolve();
    await Promise.resolve();
    expect(name).to.equal('InvalidStateError');
    expect([event.claimed, answers.length]).to.deep.equal([false, 0]);
  });

  it('can be claimed later while it is the pending request, once', () => {
    const { answers, event, target, state } = setUp();
    target.dispatchEvent(event);
    state.pending = true;
    event.respondWith(Promise.resolve());
    expect([event.claimed, answers.length]).to.deep.equal([true, 1]);
    expect(errorName(() => event.respondWith(Promise.resolve()))).to.equal('InvalidStateError');
  });

  it('can be offered a second time to a listener that came late', () => {
    const { answers, event, target } = setUp();
    target.dispatchEvent(event);
    target.addEventListener('contact-request', () => event.respondWith(Promise.resolve()));
    target.dispatchEvent(event);
    expect(answers).to.have.length(1);
  });

  for (const nothing of [undefined, null, true, 'sent', { reference: 'A-17' }, { then: 5 }]) {
    it(`does not take ${JSON.stringify(nothing) ?? 'undefined'} for a receipt: a forgotten return is no "received"`, () => {
      const { answers, event } = setUp({ pending: true });
      expect(errorName(() => event.respondWith(nothing as never))).to.equal('TypeError');
      expect([event.claimed, answers.length]).to.deep.equal([false, 0]);
    });
  }

  it('makes a rejection of a page thenable that throws or answers twice', async () => {
    const throwing = setUp({ pending: true });
    throwing.event.respondWith({
      then: () => {
        throw new Error('no');
      },
    });
    const twice = setUp({ pending: true });
    twice.event.respondWith({
      then: (resolve?: ((value: unknown) => unknown) | null, reject?: ((reason: unknown) => unknown) | null) => {
        reject?.(new Error('refused'));
        resolve?.('received');
        return undefined as never;
      },
    });
    const outcomes = await Promise.allSettled([...throwing.answers, ...twice.answers]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
  });

  it('keeps quiet when a page makes one of its own', () => {
    const event = new ContactRequestEvent(detail);
    expect(errorName(() => event.respondWith(Promise.resolve()))).to.equal('InvalidStateError');
  });
});

describe('the other events', () => {
  for (const [event, type, value] of [
    [new TriageStepEvent('start'), 'triage-step', { step: 'start' }],
    [
      new ConfigIssueEvent({ attribute: 'theme', value: 'blue', expected: 'auto', used: 'auto' }),
      'config-issue',
      { attribute: 'theme', value: 'blue', expected: 'auto', used: 'auto' },
    ],
    [new AdvisorErrorEvent('render'), 'advisor-error', { code: 'render' }],
  ] as const) {
    it(`${type} neither bubbles nor leaves the shadow root, and its detail is frozen`, () => {
      expect(event.type).to.equal(type);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([false, false, false]);
      expect(event.detail).to.deep.equal(value);
      expect(Object.isFrozen(event.detail)).to.equal(true);
    });
  }

  it('have a map from name to class, for typed listeners', () => {
    const map: { [Name in keyof SpasmAdvisorEventMap]: { type: string } } = {
      'contact-request': ContactRequestEvent,
      'triage-step': TriageStepEvent,
      'config-issue': ConfigIssueEvent,
      'advisor-error': AdvisorErrorEvent,
    };
    for (const [name, { type }] of Object.entries(map)) expect(type).to.equal(name);
  });
});
