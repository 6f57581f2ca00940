import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ContactRequest } from '../contact/contact-request.js';
import {
  delivery,
  DELIVERY_LIMIT_MS,
  idleDelivery,
  referenceFrom,
  type Attempt,
  type Delivery,
  type DeliveryEvent,
} from '../contact/delivery.js';
import { postContactRequest } from '../contact/endpoint.js';
import { ContactRequestEvent } from '../events.js';

type Host = ReactiveControllerHost & EventTarget;

/**
 * Hands a contact request to the page and keeps the truth about what became of it. The event goes first; the endpoint
 * only when nobody claimed it.
 */
export class DeliveryController implements ReactiveController {
  state: Delivery = idleDelivery;
  /** The request nobody has taken yet. */
  pending: ContactRequestEvent | null = null;

  readonly #host: Host;
  readonly #endpoint: () => string | undefined;
  readonly #now: () => string;
  #request: ContactRequest | undefined;
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, options: { endpoint: () => string | undefined; now: () => string }) {
    this.#host = host;
    this.#endpoint = options.endpoint;
    this.#now = options.now;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The request as the clinic reads it, also after it failed. */
  get request(): ContactRequest | undefined {
    return this.#request;
  }

  /** Sends a new request; nothing while one is under way. */
  send(request: ContactRequest): void {
    if (this.state.status === 'sending') return;
    this.#request = request;
    this.#dispatch({ type: 'send', requestId: request.requestId });
    this.#offer();
  }

  /** Another try of the same request, with the same id. */
  retry(): void {
    const before = this.state;
    this.#dispatch({ type: 'retry' });
    if (this.state !== before) this.#offer();
  }

  /** Offers an unclaimed request again, to a listener that came late. */
  offerPending(): void {
    const event = this.pending;
    if (event && !event.claimed) this.#host.dispatchEvent(event);
  }

  /** Forgets the request and ends every try. */
  reset(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    clearTimeout(this.#timer);
    this.#request = undefined;
    this.pending = null;
    this.#dispatch({ type: 'reset' });
  }

  #dispatch(event: DeliveryEvent): void {
    this.state = delivery(this.state, event);
    if (this.state.status !== 'sending') clearTimeout(this.#timer);
    this.#host.requestUpdate();
  }

  #offer(): void {
    if (this.state.status !== 'sending' || !this.#request) return;
    const { requestId, attempt } = this.state;
    const current: Attempt = { requestId, attempt };
    const event: ContactRequestEvent = new ContactRequestEvent(this.#request, {
      isPending: () => this.pending === event,
      onClaim: (answer) => this.#claimed(current, answer),
    });
    this.pending = event;
    this.#startLimit(current);
    this.#host.dispatchEvent(event);
    if (event.claimed) return;
    const url = this.#endpoint();
    if (url === undefined) this.#dispatch({ type: 'unclaimed', ...current });
    else this.#post(url, this.#request, current);
  }

  #claimed(current: Attempt, answer: Promise<unknown>): void {
    this.pending = null;
    this.#dispatch({ type: 'claimed', ...current });
    this.#startLimit(current);
    const { signal } = this.#abort;
    answer.then(
      (value) => {
        if (!signal.aborted) this.#resolved(current, referenceFrom(value));
      },
      () => {
        if (!signal.aborted) this.#dispatch({ type: 'rejected', ...current });
      },
    );
  }

  #post(url: string, request: ContactRequest, current: Attempt): void {
    this.pending = null;
    this.#dispatch({ type: 'claimed', ...current });
    const { signal } = this.#abort;
    const tools = {
      fetch: (to: string, init: RequestInit) => globalThis.fetch(to, init),
      setTimeout: (callback: () => void, milliseconds: number) => globalThis.setTimeout(callback, milliseconds),
      clearTimeout: (handle: never) => globalThis.clearTimeout(handle),
      signal,
    };
    void postContactRequest<AbortSignal>(url, request, tools).then((outcome) => {
      if (signal.aborted) return;
      if (outcome.status === 'delivered') this.#resolved(current, outcome.reference);
      else if (outcome.status === 'failed') this.#dispatch({ type: 'rejected', ...current });
      else this.#dispatch({ type: 'timeout', ...current });
    });
  }

  #resolved(current: Attempt, reference: string | undefined): void {
    this.#dispatch({ type: 'resolved', at: this.#now(), ...(reference !== undefined && { reference }), ...current });
  }

  #startLimit(current: Attempt): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#dispatch({ type: 'timeout', ...current }), DELIVERY_LIMIT_MS);
  }
}
