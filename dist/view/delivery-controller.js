import { delivery, DELIVERY_LIMIT_MS, idleDelivery, referenceFrom, } from '../contact/delivery.js';
import { postContactRequest } from '../contact/endpoint.js';
import { ContactRequestEvent } from '../events.js';
/**
 * Hands a contact request to the page and keeps the truth about what became of it. The event goes first; the endpoint
 * only when nobody claimed it.
 */
export class DeliveryController {
    #host;
    #tools;
    #request;
    #abort;
    #timer;
    constructor(host, tools) {
        this.state = idleDelivery;
        /** The request nobody has taken yet. */
        this.pending = null;
        /** Sent, and not taken back since. */
        this.isOffered = false;
        this.#abort = new AbortController();
        this.#host = host;
        this.#tools = tools;
        // Moved within the page it goes on; taken out of it, a request nobody took is not left lying about.
        const leave = tools.guard(() => this.#host.isConnected || this.withdraw());
        // Not this object: a script of the page can get at what is registered.
        host.addController({ hostDisconnected: () => queueMicrotask(leave) });
    }
    /** The request as the clinic reads it, also after it failed. */
    get request() {
        return this.#request;
    }
    /** The request that a form of the page carries. */
    get offered() {
        return this.isOffered ? this.#request : undefined;
    }
    /** Sends a new request; nothing while one is under way, or when it was received already. */
    send(request) {
        const before = this.state;
        this.#dispatch({ type: 'send', requestId: request.requestId });
        if (this.state === before)
            return;
        this.#request = request;
        this.#offer();
    }
    /** Another try of the same request, with the same id. */
    retry() {
        const before = this.state;
        this.#dispatch({ type: 'retry' });
        if (this.state !== before)
            this.#offer();
    }
    /** Offers an unclaimed request again, to a listener that came late. */
    offerPending() {
        const event = this.pending;
        if (event && !event.claimed)
            this.#host.dispatchEvent(event);
    }
    /** Takes back what nobody has: the visitor goes to change it, or has left. What is under way or received stays. */
    withdraw() {
        const { status } = this.state;
        if (status === 'sending' || status === 'delivered')
            return;
        this.pending = null;
        this.isOffered = false;
        this.#tools.carry(undefined);
        this.#host.requestUpdate();
    }
    /** Forgets the request and ends every try. */
    reset() {
        this.#abort.abort();
        this.#abort = new AbortController();
        clearTimeout(this.#timer);
        this.#request = undefined;
        this.#dispatch({ type: 'reset' });
        this.withdraw();
    }
    #dispatch(event) {
        this.state = delivery(this.state, event);
        if (this.state.status !== 'sending')
            clearTimeout(this.#timer);
        this.#host.requestUpdate();
    }
    #offer() {
        if (this.state.status !== 'sending' || !this.#request)
            return;
        const { requestId, attempt } = this.state;
        const current = { requestId, attempt };
        const event = new ContactRequestEvent(this.#request, {
            isPending: () => this.pending === event,
            onClaim: (answer) => this.#claimed(current, answer),
        });
        this.pending = event;
        this.#startLimit(current);
        this.isOffered = true;
        // Before the event: a listener may submit the form at once.
        this.#tools.carry(this.#request);
        this.#host.dispatchEvent(event);
        if (event.claimed || !this.#isCurrent(current))
            return;
        const url = this.#tools.endpoint();
        if (url === undefined)
            this.#dispatch({ type: 'unclaimed', ...current });
        else
            this.#post(url, this.#request, current);
    }
    #claimed(current, answer) {
        // A listener may reset the advisor and answer only then: that request is no more.
        if (!this.#isCurrent(current))
            return;
        this.pending = null;
        this.#dispatch({ type: 'claimed', ...current });
        this.#startLimit(current);
        const { signal } = this.#abort;
        const { guard } = this.#tools;
        answer.then(guard((value) => {
            if (!signal.aborted)
                this.#resolved(current, referenceFrom(value));
        }), guard(() => {
            if (!signal.aborted)
                this.#dispatch({ type: 'rejected', ...current });
        }));
    }
    #post(url, request, current) {
        this.pending = null;
        this.#dispatch({ type: 'claimed', ...current });
        const { signal } = this.#abort;
        const tools = {
            fetch: (to, init) => globalThis.fetch(to, init),
            setTimeout: (callback, milliseconds) => globalThis.setTimeout(callback, milliseconds),
            clearTimeout: (handle) => globalThis.clearTimeout(handle),
            signal,
            isWanted: () => this.state.status === 'sending' && this.#isCurrent(current),
        };
        this.#tools.guard(async () => {
            const outcome = await postContactRequest(url, request, tools);
            if (signal.aborted)
                return;
            if (outcome.status === 'delivered')
                this.#resolved(current, outcome.reference);
            else if (outcome.status === 'failed')
                this.#dispatch({ type: 'rejected', ...current });
            else
                this.#dispatch({ type: 'timeout', ...current });
        })();
    }
    #isCurrent({ requestId, attempt }) {
        const { state } = this;
        return state.status !== 'idle' && state.requestId === requestId && state.attempt === attempt;
    }
    #resolved(current, reference) {
        this.#dispatch({
            type: 'resolved',
            at: this.#tools.now(),
            ...(reference !== undefined && { reference }),
            ...current,
        });
    }
    #startLimit(current) {
        clearTimeout(this.#timer);
        const end = this.#tools.guard(() => this.#dispatch({ type: 'timeout', ...current }));
        this.#timer = setTimeout(end, DELIVERY_LIMIT_MS);
    }
}
