import { deepFreeze } from './contact/contact-request.js';
const isThenable = (value) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null)
        return false;
    try {
        return typeof value.then === 'function';
    }
    catch {
        return false;
    }
};
/**
 * The visitor pressed Send. The page takes the request with `respondWith(promise)`: the promise is the receipt, and only
 * its fulfilment is shown as "received".
 */
export class ContactRequestEvent extends Event {
    static { this.type = 'contact-request'; }
    #detail;
    #claim;
    #claimed = false;
    constructor(detail, claim) {
        super(ContactRequestEvent.type, { bubbles: true, composed: true, cancelable: false });
        this.#detail = deepFreeze(detail);
        this.#claim = claim;
    }
    /** The request: frozen, safe to turn into JSON. */
    get detail() {
        return this.#detail;
    }
    /** Whether somebody has taken the request. */
    get claimed() {
        return this.#claimed;
    }
    /**
     * Takes the request, as `FetchEvent.respondWith` does: once, and while the event is being dispatched, or later while it
     * is still the element's `pendingRequest`.
     * @param answer fulfils when the clinic has the request (optionally with `{ reference }`), rejects when it has not
     * @throws InvalidStateError when it is taken already or no longer offered
     * @throws TypeError for what is no promise: a forgotten `return` must not count as "received"
     */
    respondWith(answer) {
        if (this.#claimed) {
            throw new DOMException('This contact request has been answered already.', 'InvalidStateError');
        }
        if (this.eventPhase === 0 && this.#claim?.isPending() !== true) {
            throw new DOMException('respondWith() is called in the listener itself, before any await, or on pendingRequest.', 'InvalidStateError');
        }
        if (!isThenable(answer))
            throw new TypeError('respondWith() takes a promise.');
        this.#claimed = true;
        // A page's own thenable may misbehave; wrapped, it can only fulfil or reject once.
        this.#claim?.onClaim(new Promise((resolve) => resolve(answer)));
    }
}
/** A visitor got this far; each step once a run. Tells no answer, no page, no count and no level. */
export class TriageStepEvent extends Event {
    static { this.type = 'triage-step'; }
    #detail;
    constructor(step) {
        super(TriageStepEvent.type);
        this.#detail = Object.freeze({ step });
    }
    get detail() {
        return this.#detail;
    }
}
/** An attribute or a pack could not be used as written; once per distinct issue. */
export class ConfigIssueEvent extends Event {
    static { this.type = 'config-issue'; }
    #detail;
    constructor({ attribute, value, expected, used }) {
        super(ConfigIssueEvent.type);
        this.#detail = Object.freeze({ attribute, value, expected, used });
    }
    get detail() {
        return this.#detail;
    }
}
/** Something failed; the fallback is on screen. Carries a code and no text, which could hold what the visitor typed. */
export class AdvisorErrorEvent extends Event {
    static { this.type = 'advisor-error'; }
    #detail;
    constructor(code) {
        super(AdvisorErrorEvent.type);
        this.#detail = Object.freeze({ code });
    }
    get detail() {
        return this.#detail;
    }
}
