import type { ConfigIssue } from './config/resolve.js';
import { deepFreeze, type ContactRequest } from './contact/contact-request.js';

// Event and DOMException are there in every browser and in Node, so importing this file outside a page does no harm.

/** How the element hears about a claim. */
export interface ContactClaim {
  /** Called once, with the page's promise, at the moment it is handed over. */
  readonly onClaim: (answer: Promise<unknown>) => void;
  /** Whether the request may still be claimed after its dispatch: true while it is the element's `pendingRequest`. */
  readonly isPending: () => boolean;
}

const isThenable = (value: unknown): boolean => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  try {
    return typeof (value as { then?: unknown }).then === 'function';
  } catch {
    return false;
  }
};

/**
 * The visitor pressed Send. The page takes the request with `respondWith(promise)`: the promise is the receipt, and only
 * its fulfilment is shown as "received".
 */
export class ContactRequestEvent extends Event {
  static readonly type = 'contact-request';

  readonly #detail: ContactRequest;
  readonly #claim: ContactClaim | undefined;
  #claimed = false;

  constructor(detail: ContactRequest, claim?: ContactClaim) {
    super(ContactRequestEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.#detail = deepFreeze(detail);
    this.#claim = claim;
  }

  /** The request: frozen, safe to turn into JSON. */
  get detail(): ContactRequest {
    return this.#detail;
  }

  /** Whether somebody has taken the request. */
  get claimed(): boolean {
    return this.#claimed;
  }

  /**
   * Takes the request, as `FetchEvent.respondWith` does: once, and while the event is being dispatched, or later while it
   * is still the element's `pendingRequest`.
   * @param answer fulfils when the clinic has the request (optionally with `{ reference }`), rejects when it has not
   * @throws InvalidStateError when it is taken already or no longer offered
   * @throws TypeError for what is no promise: a forgotten `return` must not count as "received"
   */
  respondWith(answer: PromiseLike<unknown>): void {
    if (this.#claimed) {
      throw new DOMException('This contact request has been answered already.', 'InvalidStateError');
    }
    if (this.eventPhase === 0 && this.#claim?.isPending() !== true) {
      throw new DOMException(
        'respondWith() is called in the listener itself, before any await, or on pendingRequest.',
        'InvalidStateError',
      );
    }
    if (!isThenable(answer)) throw new TypeError('respondWith() takes a promise.');
    this.#claimed = true;
    // A page's own thenable may misbehave; wrapped, it can only fulfil or reject once.
    this.#claim?.onClaim(new Promise((resolve) => resolve(answer)));
  }
}

export type TriageStep = 'start' | 'questions' | 'outcome' | 'contact';

/** A visitor got this far; each step once a run. Tells no answer, no page, no count and no level. */
export class TriageStepEvent extends Event {
  static readonly type = 'triage-step';

  readonly #detail: { readonly step: TriageStep };

  constructor(step: TriageStep) {
    super(TriageStepEvent.type);
    this.#detail = Object.freeze({ step });
  }

  get detail(): { readonly step: TriageStep } {
    return this.#detail;
  }
}

/** An attribute or a pack could not be used as written; once per distinct issue. */
export class ConfigIssueEvent extends Event {
  static readonly type = 'config-issue';

  readonly #detail: ConfigIssue;

  constructor({ attribute, value, expected, used }: ConfigIssue) {
    super(ConfigIssueEvent.type);
    this.#detail = Object.freeze({ attribute, value, expected, used });
  }

  get detail(): ConfigIssue {
    return this.#detail;
  }
}

export type AdvisorErrorCode = 'render' | 'pack' | 'slot' | 'contact';

/** Something failed; the fallback is on screen. Carries a code and no text, which could hold what the visitor typed. */
export class AdvisorErrorEvent extends Event {
  static readonly type = 'advisor-error';

  readonly #detail: { readonly code: AdvisorErrorCode };

  constructor(code: AdvisorErrorCode) {
    super(AdvisorErrorEvent.type);
    this.#detail = Object.freeze({ code });
  }

  get detail(): { readonly code: AdvisorErrorCode } {
    return this.#detail;
  }
}

/** Event name -> class, for a typed `addEventListener`. */
export interface SpasmAdvisorEventMap {
  'contact-request': ContactRequestEvent;
  'triage-step': TriageStepEvent;
  'config-issue': ConfigIssueEvent;
  'advisor-error': AdvisorErrorEvent;
}
