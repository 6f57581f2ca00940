import type { ConfigIssue } from './config/resolve.js';
import { type ContactRequest } from './contact/contact-request.js';
/** How the element hears about a claim. */
export interface ContactClaim {
    /** Called once, with the page's promise, at the moment it is handed over. */
    readonly onClaim: (answer: Promise<unknown>) => void;
    /** Whether the request may still be claimed after its dispatch: true while it is the element's `pendingRequest`. */
    readonly isPending: () => boolean;
}
/**
 * The visitor pressed Send. The page takes the request with `respondWith(promise)`: the promise is the receipt, and only
 * its fulfilment is shown as "received".
 */
export declare class ContactRequestEvent extends Event {
    #private;
    static readonly type = "contact-request";
    constructor(detail: ContactRequest, claim?: ContactClaim);
    /** The request: frozen, safe to turn into JSON. */
    get detail(): ContactRequest;
    /** Whether somebody has taken the request. */
    get claimed(): boolean;
    /**
     * Takes the request, as `FetchEvent.respondWith` does: once, and while the event is being dispatched, or later while it
     * is still the element's `pendingRequest`.
     * @param answer fulfils when the clinic has the request (optionally with `{ reference }`), rejects when it has not
     * @throws InvalidStateError when it is taken already or no longer offered
     * @throws TypeError for what is no promise: a forgotten `return` must not count as "received"
     */
    respondWith(answer: PromiseLike<unknown>): void;
}
export type TriageStep = 'start' | 'questions' | 'outcome' | 'contact';
/** A visitor got this far; each step once a run. Tells no answer, no page, no count and no level. */
export declare class TriageStepEvent extends Event {
    #private;
    static readonly type = "triage-step";
    constructor(step: TriageStep);
    get detail(): {
        readonly step: TriageStep;
    };
}
/** An attribute or a pack could not be used as written; once per distinct issue. */
export declare class ConfigIssueEvent extends Event {
    #private;
    static readonly type = "config-issue";
    constructor({ attribute, value, expected, used }: ConfigIssue);
    get detail(): ConfigIssue;
}
export type AdvisorErrorCode = 'render' | 'pack' | 'slot' | 'contact';
/** Something failed; the fallback is on screen. Carries a code and no text, which could hold what the visitor typed. */
export declare class AdvisorErrorEvent extends Event {
    #private;
    static readonly type = "advisor-error";
    constructor(code: AdvisorErrorCode);
    get detail(): {
        readonly code: AdvisorErrorCode;
    };
}
/** Event name -> class, for a typed `addEventListener`. */
export interface SpasmAdvisorEventMap {
    'contact-request': ContactRequestEvent;
    'triage-step': TriageStepEvent;
    'config-issue': ConfigIssueEvent;
    'advisor-error': AdvisorErrorEvent;
}
