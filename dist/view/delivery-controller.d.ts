import type { ReactiveControllerHost } from 'lit';
import type { ContactRequest } from '../contact/contact-request.js';
import { type Delivery } from '../contact/delivery.js';
import { ContactRequestEvent } from '../events.js';
import type { Guard } from './guard.js';
type Host = ReactiveControllerHost & EventTarget & {
    readonly isConnected: boolean;
};
/** What a delivery needs from outside. */
export interface DeliveryTools {
    readonly endpoint: () => string | undefined;
    /** The moment as ISO 8601. */
    readonly now: () => string;
    /** Puts the request into the form the element stands in, or takes it out again. */
    readonly carry: (request: ContactRequest | undefined) => void;
    readonly guard: Guard;
}
/**
 * Hands a contact request to the page and keeps the truth about what became of it. The event goes first; the endpoint
 * only when nobody claimed it.
 */
export declare class DeliveryController {
    #private;
    state: Delivery;
    /** The request nobody has taken yet. */
    pending: ContactRequestEvent | null;
    /** Sent, and not taken back since. */
    isOffered: boolean;
    constructor(host: Host, tools: DeliveryTools);
    /** The request as the clinic reads it, also after it failed. */
    get request(): ContactRequest | undefined;
    /** The request that a form of the page carries. */
    get offered(): ContactRequest | undefined;
    /** Sends a new request; nothing while one is under way, or when it was received already. */
    send(request: ContactRequest): void;
    /** Another try of the same request, with the same id. */
    retry(): void;
    /** Offers an unclaimed request again, to a listener that came late. */
    offerPending(): void;
    /** Takes back what nobody has: the visitor goes to change it, or has left. What is under way or received stays. */
    withdraw(): void;
    /** Forgets the request and ends every try. */
    reset(): void;
}
export {};
