import { expect } from 'chai';
import fc from 'fast-check';
import {
  canRetry,
  delivery,
  DELIVERY_LIMIT_MS,
  idleDelivery,
  REFERENCE_MAX_LENGTH,
  referenceFrom,
  RETRY_PAUSES_MS,
  type Delivery,
  type DeliveryEvent,
} from '../../src/contact/delivery.js';

const first = { requestId: 'a', attempt: 1 } as const;
const second = { requestId: 'a', attempt: 2 } as const;
const at = '2026-03-01T09:05:00+01:00';
const send: DeliveryEvent = { type: 'send', requestId: 'a' };
const run = (...events: DeliveryEvent[]): Delivery => events.reduce(delivery, idleDelivery);
const sending = run(send);

describe('the delivery of a contact request', () => {
  const claimed: DeliveryEvent = { type: 'claimed', ...first };
  const resolved: DeliveryEvent = { type: 'resolved', ...first, at, reference: 'R1' };
  const rejected: DeliveryEvent = { type: 'rejected', ...first };
  const timeout: DeliveryEvent = { type: 'timeout', ...first };
  const unclaimed: DeliveryEvent = { type: 'unclaimed', ...first };
  const delivered = { status: 'delivered', ...first, at, reference: 'R1' };

  it('waits 30 seconds, and pauses 1, 2 and 4 seconds between tries', () => {
    expect(DELIVERY_LIMIT_MS).to.equal(30_000);
    expect(RETRY_PAUSES_MS).to.deep.equal([1_000, 2_000, 4_000]);
  });

  const table: [string, DeliveryEvent[], object][] = [
    ['is sending once Send was pressed', [send], { status: 'sending', ...first, claimed: false }],
    ['is received when the promise resolves', [send, claimed, resolved], delivered],
    [
      'is received without a reference too',
      [send, claimed, { type: 'resolved', ...first, at }],
      { status: 'delivered', ...first, at },
    ],
    ['is not sent when the promise rejects', [send, claimed, rejected], { status: 'failed', ...first }],
    ['is not confirmed after the time limit', [send, claimed, timeout], { status: 'unconfirmed', ...first }],
    ['turns from not confirmed to received when a late answer comes', [send, claimed, timeout, resolved], delivered],
    [
      'turns from not confirmed to not sent when a late refusal comes',
      [send, claimed, timeout, rejected],
      { status: 'failed', ...first },
    ],
    ['is unclaimed when nobody takes it', [send, unclaimed], { status: 'unclaimed', ...first }],
    [
      'is sending again when a late listener takes it',
      [send, unclaimed, claimed],
      { status: 'sending', ...first, claimed: true },
    ],
    ['is received when a late listener took it and confirms', [send, unclaimed, claimed, resolved], delivered],
    [
      'is never unclaimed after somebody took it',
      [send, claimed, unclaimed],
      { status: 'sending', ...first, claimed: true },
    ],
    [
      'is one request when Send is pressed again while sending',
      [send, claimed, send],
      { status: 'sending', ...first, claimed: true },
    ],
    [
      'is one request when Send is pressed for another id while sending',
      [send, { type: 'send', requestId: 'b' }],
      { status: 'sending', ...first, claimed: false },
    ],
    [
      'keeps its id on a retry',
      [send, claimed, rejected, { type: 'retry' }],
      { status: 'sending', ...second, claimed: false },
    ],
    [
      'counts the same id sent again as a retry',
      [send, claimed, rejected, send],
      { status: 'sending', ...second, claimed: false },
    ],
    [
      'can be retried when unclaimed',
      [send, unclaimed, { type: 'retry' }],
      { status: 'sending', ...second, claimed: false },
    ],
    [
      'can be retried when not confirmed',
      [send, timeout, { type: 'retry' }],
      { status: 'sending', ...second, claimed: false },
    ],
    ['is not retried while sending', [send, { type: 'retry' }], { status: 'sending', ...first, claimed: false }],
    ['is not retried once received', [send, resolved, { type: 'retry' }], delivered],
    ['is not sent again once received', [send, resolved, send], delivered],
    [
      'stays received whatever comes after',
      [send, claimed, resolved, rejected, timeout, unclaimed, claimed],
      delivered,
    ],
    ['stays with the first receipt', [send, resolved, { type: 'resolved', ...first, at, reference: 'R2' }], delivered],
    [
      'starts anew with a changed request after a failure',
      [send, rejected, { type: 'send', requestId: 'b' }],
      { status: 'sending', requestId: 'b', attempt: 1, claimed: false },
    ],
    [
      'starts anew with a changed request after a receipt',
      [send, resolved, { type: 'send', requestId: 'b' }],
      { status: 'sending', requestId: 'b', attempt: 1, claimed: false },
    ],
    ['forgets everything on reset', [send, claimed, { type: 'reset' }], { status: 'idle' }],
    ['hears no late answer after a reset', [send, claimed, { type: 'reset' }, resolved], { status: 'idle' }],
    ['cannot be retried when there is nothing', [{ type: 'retry' }], { status: 'idle' }],
    ['does not fail twice over a time limit', [send, claimed, rejected, timeout], { status: 'failed', ...first }],
  ];
  for (const [title, events, expected] of table) {
    it(title, () => expect(run(...events)).to.deep.equal(expected));
  }

  it('counts a late receipt of the first try while the second is under way, since both carry the same id', () => {
    const state = run(send, timeout, { type: 'retry' }, { type: 'claimed', ...second }, resolved);
    expect(state).to.deep.equal(delivered);
  });

  it('does not let a late refusal or time limit of the first try end the second', () => {
    const state = run(send, timeout, { type: 'retry' }, { type: 'claimed', ...second }, rejected, timeout, unclaimed);
    expect(state).to.deep.equal({ status: 'sending', ...second, claimed: true });
  });

  it('hears nothing of another request', () => {
    for (const type of ['claimed', 'unclaimed', 'rejected', 'timeout'] as const) {
      expect(delivery(sending, { type, requestId: 'other', attempt: 1 })).to.equal(sending);
    }
    expect(delivery(sending, { type: 'resolved', requestId: 'other', attempt: 1, at })).to.equal(sending);
  });

  it('offers a retry exactly when it ended and was not received', () => {
    expect(canRetry(run(send, rejected))).to.equal(true);
    expect(canRetry(run(send, timeout))).to.equal(true);
    expect(canRetry(run(send, unclaimed))).to.equal(true);
    for (const state of [idleDelivery, sending, run(send, resolved)]) expect(canRetry(state)).to.equal(false);
  });

  it('is never received without a resolve of the same request, and never leaves received but by reset or another request, in 5,000 histories', () => {
    const ids = fc.constantFrom('a', 'b');
    const attempt = fc.record({ requestId: ids, attempt: fc.integer({ min: 1, max: 3 }) });
    const event: fc.Arbitrary<DeliveryEvent> = fc.oneof(
      ids.map((id): DeliveryEvent => ({ type: 'send', requestId: id })),
      fc.constantFrom<DeliveryEvent>({ type: 'retry' }, { type: 'reset' }),
      fc
        .tuple(fc.constantFrom('claimed', 'unclaimed', 'rejected', 'timeout'), attempt)
        .map(([type, which]) => ({ type, ...which }) as DeliveryEvent),
      attempt.map((which): DeliveryEvent => ({ type: 'resolved', at, ...which })),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let state: Delivery = idleDelivery;
        for (const each of events) {
          const next = delivery(state, each);
          if (next.status === 'delivered' && state.status !== 'delivered') {
            expect(each.type).to.equal('resolved');
            expect(state).to.have.property('requestId', next.requestId);
          }
          if (state.status === 'delivered' && next !== state && each.type !== 'reset') {
            expect(each.type).to.equal('send');
            expect(next).to.have.property('requestId').that.does.not.equal(state.requestId);
          }
          state = next;
        }
      }),
      { numRuns: 5_000, seed: 7 },
    );
  });
});

describe('the reference of a clinic', () => {
  for (const [answer, reference] of [
    [{ reference: 'A-17' }, 'A-17'],
    [{ reference: 17 }, '17'],
    [{ reference: '  A\n\t17\u0000 ' }, 'A 17'],
    [{ reference: '<b>x</b>' }, '<b>x</b>'],
    [{ reference: 'é'.repeat(500) }, 'é'.repeat(REFERENCE_MAX_LENGTH)],
    [{ reference: '😀'.repeat(150) }, '😀'.repeat(REFERENCE_MAX_LENGTH)],
    [{ reference: '   ' }, undefined],
    [{ reference: Number.NaN }, undefined],
    [{ reference: { toString: () => 'x' } }, undefined],
    [{}, undefined],
    ['A-17', undefined],
    [null, undefined],
    [undefined, undefined],
    [
      {
        get reference() {
          throw new Error('no');
        },
      },
      undefined,
    ],
  ] as [unknown, string | undefined][]) {
    it(`is ${JSON.stringify(reference?.slice(0, 20)) ?? 'nothing'} at most, as plain text on one line`, () =>
      expect(referenceFrom(answer)).to.equal(reference));
  }
});
